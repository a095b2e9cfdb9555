package org.jalon.coherence.likeness;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jalon.coherence.Likeness;
import org.jalon.coherence.Resemblance;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.geo.LatLon;

/**
 * Adds up what speaks for and against one place under two names. The weights are those of a logistic regression on 459
 * pairs of real places that were judged by reading them, rounded: cross-validated at {@link Resemblance#DOUBTFUL}, about
 * 95 % of what it finds are duplicates, and it finds about 93 % of them.
 */
public final class WeighedLikeness implements Likeness {

    private static final double NOTHING_KNOWN = -8.8;
    private static final double NAME = 1.5;
    private static final double SAME_KIND = 2.2;
    private static final double OTHER_KIND = -2.0;
    private static final double ADDRESS = 2.4;
    private static final double NEAR = 1.8;
    private static final double SAME_PHONE = 1.2;
    private static final double SAME_MAIL = 1.1;
    private static final double SAME_COMMUNE = 2.2;
    private static final double NAME_AND_SPOT = 2.6;
    private static final double OTHER_STOP = -1.5;

    /** What a name is worth that says nothing but its kind, beside one that says more and beside another such one. */
    private static final double HALF_NAMELESS = 0.3;

    private static final double BOTH_NAMELESS = 0.7;

    private static final double SAME = 0.7;
    private static final double CLOSE_METERS = 50;
    private static final double POSITION_UNKNOWN = -1;

    @Override
    public Resemblance compare(Facts one, Facts other) {
        String communes = one.text(Field.COMMUNE) + " " + other.text(Field.COMMUNE);
        NameParts name = NameParts.of(one.text(Field.NAME), communes);
        NameParts otherName = NameParts.of(other.text(Field.NAME), communes);
        double names = nameLikeness(name, otherName);
        double address = AddressParts.of(one.text(Field.ADDRESS)).likeness(AddressParts.of(other.text(Field.ADDRESS)));
        double meters = meters(one, other);
        double near = nearness(meters);
        Set<Field> agreeing = EnumSet.noneOf(Field.class);
        double sum = NOTHING_KNOWN
                + NAME * noted(names, Field.NAME, agreeing)
                + kinds(name, otherName, names)
                + ADDRESS * noted(address, Field.ADDRESS, agreeing)
                + NEAR * noted(near, Field.LATITUDE, agreeing)
                + SAME_PHONE * common(Field.PHONE, one, other, agreeing)
                + SAME_MAIL * common(Field.EMAILS, one, other, agreeing)
                + SAME_COMMUNE * common(Field.INSEE_CODE, one, other, agreeing)
                + NAME_AND_SPOT * names * Math.max(address, near)
                + ((name.isOfVan() || otherName.isOfVan()) && address < SAME ? OTHER_STOP : 0);
        return new Resemblance(1 / (1 + Math.exp(-sum)), agreeing, meters);
    }

    private static double nameLikeness(NameParts one, NameParts other) {
        if (one.own().isEmpty() || other.own().isEmpty()) {
            return one.own().isEmpty() && other.own().isEmpty() ? BOTH_NAMELESS : HALF_NAMELESS;
        }
        return WordSets.likeness(one.own(), other.own());
    }

    private static double kinds(NameParts one, NameParts other, double names) {
        if (one.kinds().isEmpty() || other.kinds().isEmpty()) {
            return names == 1 ? SAME_KIND : 0;
        }
        return Collections.disjoint(one.kinds(), other.kinds()) ? OTHER_KIND : SAME_KIND;
    }

    private static double meters(Facts one, Facts other) {
        Optional<LatLon> here = one.position();
        Optional<LatLon> there = other.position();
        return here.isPresent() && there.isPresent() ? here.get().distanceTo(there.get()) : POSITION_UNKNOWN;
    }

    /** 1 up to 50 m, a half at 500 m, 0 from 5 km on. */
    private static double nearness(double meters) {
        return meters < 0 ? 0 : Math.clamp(1 - Math.log10(Math.max(meters, CLOSE_METERS) / CLOSE_METERS) / 2, 0, 1);
    }

    private static double noted(double likeness, Field field, Set<Field> agreeing) {
        if (likeness >= SAME) {
            agreeing.add(field);
        }
        return likeness;
    }

    private static double common(Field field, Facts one, Facts other, Set<Field> agreeing) {
        boolean common = !Collections.disjoint(one.all(field), other.all(field));
        return common ? noted(1, field, agreeing) : 0;
    }
}
