package org.jalon.matching;

/** How far two names are those of one place. */
final class NameFeatures {

    /** What names are worth that agree about places of other kinds: "CCAS de Lomme" and "Mairie de Lomme". */
    private static final double OF_OTHER_KIND = 0.3;

    /** What a name is worth beside one that says nothing but the same kind. */
    private static final double BESIDE_NAMELESS = 0.5;

    private NameFeatures() {}

    /** Returns how far the names agree, from 0 to 1, for what is looked at together with them. */
    static double look(Comparison.Draft draft) {
        NameForm one = draft.one().name();
        NameForm other = draft.other().name();
        draft.put(Feature.NAME_EQUAL, one.all().equals(other.all()));
        if (one.isNameless() && other.isNameless()) {
            return ofNameless(draft);
        }
        if (one.isNameless() || other.isNameless()) {
            return ofNamed(
                    draft,
                    one.isNameless() ? draft.other() : draft.one(),
                    one.isNameless() ? draft.one() : draft.other());
        }
        WordSets.Common common = WordSets.compare(
                one.own(), other.own(), draft.one()::says, draft.other()::says, draft.statistics()::weightOf);
        double share = draft.is(Feature.KIND_OTHER) ? OF_OTHER_KIND : 1;
        draft.put(Feature.NAME_ALIKE, common.alike() * share);
        draft.put(Feature.NAME_HELD, common.held() * share);
        draft.put(Feature.NAME_APART, Math.min(1, common.apart()));
        return (common.alike() + common.held()) / 2 * share;
    }

    /** The commune is the name of a place that has no other. */
    private static double ofNameless(Comparison.Draft draft) {
        if (draft.isOtherCommune()) {
            draft.put(Feature.NAME_APART, 1);
            draft.put(Feature.NAME_EQUAL, 0);
            return 0;
        }
        draft.put(Feature.NAMELESS_BOTH, 1);
        return draft.one().name().mainKind().equals(draft.other().name().mainKind()) ? 1 : 0;
    }

    private static double ofNamed(Comparison.Draft draft, Fingerprint named, Fingerprint nameless) {
        double total = 0;
        double said = 0;
        for (String word : named.name().own()) {
            double weight = draft.statistics().weightOf(word);
            total += weight;
            said += nameless.says(word) ? weight : 0;
        }
        double held = said / total;
        draft.put(Feature.NAMELESS_ONE, 1 - held);
        draft.put(Feature.NAME_HELD, held);
        if (named.name().kinds().isEmpty() && !nameless.name().kinds().isEmpty()) {
            draft.put(Feature.KIND_ALONE, 1);
            return held;
        }
        return draft.is(Feature.KIND_OTHER) ? held * OF_OTHER_KIND : BESIDE_NAMELESS + held * (1 - BESIDE_NAMELESS);
    }
}
