package org.jalon.coherence.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** One should telephone, write or book, and the sheet does not say where. */
public final class AccessWithoutMeans implements Check {

    private static final Map<String, List<Field>> MEANS = Map.of(
            "Téléphoner", List.of(Field.PHONE),
            "Contacter par mail", List.of(Field.EMAILS),
            "Envoyer un mail avec une fiche de prescription", List.of(Field.EMAILS),
            "Prendre un RDV en ligne", List.of(Field.BOOKING_URL, Field.WEBSITES));

    @Override
    public List<Finding> check(Statement statement) {
        List<Finding> found = new ArrayList<>(0);
        for (String way : statement.all(Field.ACCESS_MODES)) {
            List<Field> means = MEANS.getOrDefault(way, List.of());
            if (!means.isEmpty() && means.stream().noneMatch(statement::says)) {
                found.add(
                        new Finding(Code.ACCESS_WITHOUT_MEANS, List.of(means.getFirst(), Field.ACCESS_MODES), way, ""));
            }
        }
        return found;
    }
}
