package org.jalon.coherence.likeness;

import java.util.EnumSet;
import java.util.Set;
import org.jalon.coherence.Likeness;
import org.jalon.coherence.MatchRecords;
import org.jalon.coherence.Resemblance;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.matching.Comparison;
import org.jalon.matching.Feature;
import org.jalon.matching.MatchRecord;
import org.jalon.matching.Matching;
import org.jalon.matching.Model;

/** Tells how alike two places are by the model that finds duplicates, without knowledge of any others. */
public final class MatchedLikeness implements Likeness {

    private static final double AGREEING = 0.7;

    @Override
    public Resemblance compare(Facts one, Facts other) {
        MatchRecord left = MatchRecords.of("", "left", one);
        MatchRecord right = MatchRecords.of("", "right", other);
        Comparison comparison = Matching.compare(left, right);
        double score = Model.current().score(comparison);
        boolean sameCommune = !one.text(Field.INSEE_CODE).isEmpty()
                && one.text(Field.INSEE_CODE).equals(other.text(Field.INSEE_CODE));
        return new Resemblance(score, agreeing(comparison, sameCommune), comparison.meters());
    }

    private static Set<Field> agreeing(Comparison comparison, boolean sameCommune) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        boolean nameless = comparison.value(Feature.NAMELESS_BOTH) > 0 && comparison.value(Feature.KIND_SAME) > 0;
        if (nameless || isThere(comparison, Feature.NAME_ALIKE) || isThere(comparison, Feature.NAME_EQUAL)) {
            fields.add(Field.NAME);
        }
        if (isThere(comparison, Feature.ADDRESS_SAME)) {
            fields.add(Field.ADDRESS);
        }
        if (isThere(comparison, Feature.NEAR)) {
            fields.add(Field.LATITUDE);
        }
        if (isThere(comparison, Feature.PHONE_SAME)) {
            fields.add(Field.PHONE);
        }
        if (isThere(comparison, Feature.MAIL_SAME)) {
            fields.add(Field.EMAILS);
        }
        if (sameCommune) {
            fields.add(Field.INSEE_CODE);
        }
        return fields;
    }

    private static boolean isThere(Comparison comparison, Feature feature) {
        return comparison.value(feature) >= AGREEING;
    }
}
