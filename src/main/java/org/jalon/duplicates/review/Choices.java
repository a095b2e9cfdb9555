package org.jalon.duplicates.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.Amendment;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.duplicates.Pair;
import org.jalon.duplicates.PairDecisions.Join;

/** Reads which value of each field stays, as far as somebody chose another than the rules of merging would. */
final class Choices {

    /** Before the name of a field, in the name of its choice. */
    static final String FIELD = "champ.";

    private static final String RIGHT = "droite";

    private final Directory directory;
    private final PairInWords inWords;

    Choices(Directory directory, PairInWords inWords) {
        this.directory = directory;
        this.inWords = inWords;
    }

    Join read(Pair pair, Map<String, String> sent) {
        Optional<Place> left = inWords.place(pair.leftPlace());
        Optional<Place> right = inWords.place(pair.rightPlace());
        Facts together = directory.together(List.of(pair.leftPlace(), pair.rightPlace()));
        Map<Field, RecordRef> choices = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Field asked = field == Field.LONGITUDE ? Field.LATITUDE : field;
            String said = Amendment.UNSAYABLE.contains(field) ? "" : sent.getOrDefault(FIELD + asked.label(), "");
            Optional<Place> chosen = said.isEmpty() ? Optional.empty() : said.equals(RIGHT) ? right : left;
            chosen.filter(place -> !place.facts().all(field).equals(together.all(field)))
                    .flatMap(place -> place.origin(field))
                    .ifPresent(record -> choices.put(field, record));
        }
        return new Join(RIGHT.equals(sent.get("garder")), choices, "");
    }
}
