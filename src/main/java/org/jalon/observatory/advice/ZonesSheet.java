package org.jalon.observatory.advice;

import java.util.List;
import java.util.OptionalDouble;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.need.Need;
import org.jalon.observatory.need.UnderServedCommune;
import org.jalon.observatory.need.UnderServedPart;
import org.jalon.observatory.sheet.FigureSheet;
import org.jalon.observatory.sheet.Sheet;
import org.jalon.observatory.sheet.Value;
import org.jalon.site.Words;

/** The under-served communes as a table, one a row, in the order of the page and as exact as the page is. */
record ZonesSheet(Reasons reasons) {

    private static final List<String> HEADER = List.of(
            "code_insee",
            "commune",
            "habitants",
            "besoin",
            "a_aider_d_abord",
            "metres_du_lieu_le_plus_proche",
            "heures_par_semaine_pour_1000_habitants",
            "heures_par_semaine_pour_1000_personnes_a_aider",
            "lieu_trop_loin",
            "heures_rares",
            "en_bordure",
            "pourquoi");

    FigureSheet sheet(UnderServedPart part, Need need, Viewer viewer, Words words) {
        List<List<Value>> rows = part.communes().stream()
                .map(commune -> row(commune, need, viewer, words))
                .toList();
        Sheet communes = new Sheet(words.say("advice.zones.list"), HEADER, rows);
        return new FigureSheet("zones-blanches", communes, new Sheet("", List.of(), List.of()));
    }

    private List<Value> row(UnderServedCommune commune, Need need, Viewer viewer, Words words) {
        return List.of(
                Value.of(commune.commune().code()),
                Value.of(commune.commune().name()),
                Value.of(commune.commune().population()),
                Value.of(need.measure().map(measure -> measure.id()).orElse("")),
                whole(commune.people()),
                whole(commune.nearest()),
                hours(commune.hours()),
                hours(commune.hoursAtRisk()),
                yesOrNo(commune.far()),
                yesOrNo(commune.scarce()),
                yesOrNo(commune.border()),
                Value.of(reasons.sentence(commune, need, viewer, words)));
    }

    private static Value whole(double number) {
        return Double.isFinite(number) ? Value.of((double) Math.round(number)) : Value.EMPTY;
    }

    private static Value hours(double hours) {
        return Value.of(Double.isFinite(hours) ? OptionalDouble.of(hours) : OptionalDouble.empty());
    }

    private static Value yesOrNo(boolean yes) {
        return Value.of(yes ? "oui" : "non");
    }
}
