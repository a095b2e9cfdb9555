package org.jalon.observatory.finding;

import java.util.List;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.reference.Compared;

/**
 * How many figures could not be looked at, and why.
 *
 * @param figures how many there are for other territories
 * @param secret known to their producer only
 * @param absent told by nobody
 * @param notMade that do not exist for this kind of territory
 */
public record Unknowns(int figures, int secret, int absent, int notMade) {

    static Unknowns of(List<Compared> figures) {
        int secret = 0;
        int absent = 0;
        int notMade = 0;
        for (Compared figure : figures) {
            TerritoryFigure own = figure.own();
            if (own.standing() == Standing.NOT_MADE) {
                notMade++;
            } else if (own.cell() instanceof Cell.Secret) {
                secret++;
            } else if (!own.isTold()) {
                absent++;
            }
        }
        return new Unknowns(figures.size(), secret, absent, notMade);
    }
}
