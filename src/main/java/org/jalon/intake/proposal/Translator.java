package org.jalon.intake.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.Field;
import org.jalon.directory.Slug;
import org.jalon.directory.Vocabulary;
import org.jalon.directory.Vocabulary.Meaning;
import org.jalon.directory.Vocabulary.Said;

/** Translates values of files into the vocabularies: by the vocabulary, by the start of a cut label, by words. */
final class Translator {

    /** The fields that values are translated into. */
    static final List<Field> FIELDS = List.of(
            Field.SERVICES,
            Field.STRUCTURE_TYPES,
            Field.AUDIENCES,
            Field.SPECIFIC_SUPPORT,
            Field.FEES,
            Field.PROGRAMMES,
            Field.TRAINING_LABELS,
            Field.ACCESS_MODES,
            Field.SUPPORT_MODES,
            Field.MOBILITY);

    /** A label that was cut to fewer letters could be of several. */
    private static final int SHORTEST_START = 12;

    private static final Set<String> NOTHING = Set.of(
            "other",
            "autre",
            "autres",
            "non",
            "aucun",
            "aucune",
            "je-ne-sais-pas",
            "nsp",
            "nr",
            "tous",
            "tout-public",
            "tous-publics",
            "n-a",
            "na",
            "neant");

    private Translator() {}

    /** What a value of a column of this field means. */
    static Translation translate(Field field, String value, int count) {
        String slug = Slug.of(value);
        Meaning known = Vocabulary.read(field, value);
        if (known instanceof Meaning.Known(List<Said> said)) {
            return new Translation(value, count, labels(said), 0.97);
        }
        if (known instanceof Meaning.Retired || NOTHING.contains(slug)) {
            return new Translation(value, count, List.of(), 0.9);
        }
        List<Said> cut = slug.length() < SHORTEST_START ? List.of() : byStart(field, slug);
        if (!cut.isEmpty()) {
            return new Translation(value, count, cut, 0.9);
        }
        return byWords(field, value, count);
    }

    /** Survey tools cut labels: {@code Réaliser_des_démarches_administ}. */
    private static List<Said> byStart(Field field, String slug) {
        for (Field of : field == Field.AUDIENCES ? List.of(field, Field.SPECIFIC_SUPPORT) : List.of(field)) {
            for (Map.Entry<String, Meaning> spelling : Vocabulary.spellings(of).entrySet()) {
                if (spelling.getKey().startsWith(slug)
                        && spelling.getValue() instanceof Meaning.Known(List<Said> said)) {
                    return labels(said);
                }
            }
        }
        return List.of();
    }

    private static Translation byWords(Field field, String value, int count) {
        List<ValueWords.Spoken> spoken = ValueWords.find(field, value);
        if (spoken.isEmpty() && field == Field.AUDIENCES) {
            spoken = ValueWords.find(Field.SPECIFIC_SUPPORT, value);
        }
        if (spoken.isEmpty()) {
            return new Translation(value, count, List.of(), 0.2);
        }
        int most = spoken.getFirst().letters();
        boolean several = Slug.of(value).length() > 40;
        List<Said> said = spoken.stream()
                .filter(one -> several ? one.letters() >= 5 : one.letters() == most)
                .map(ValueWords.Spoken::said)
                .limit(several ? 4 : 1)
                .toList();
        return new Translation(value, count, said, Math.min(0.8, 0.45 + 0.03 * most));
    }

    private static List<Said> labels(List<Said> said) {
        return said.stream().filter(one -> one.field().isStandard()).toList();
    }
}
