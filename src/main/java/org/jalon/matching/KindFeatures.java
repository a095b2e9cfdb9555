package org.jalon.matching;

import java.util.Collections;
import java.util.Set;

/** Whether two records say that they are of one kind, or of two. */
final class KindFeatures {

    private KindFeatures() {}

    static void look(Comparison.Draft draft) {
        NameForm one = draft.one().name();
        NameForm other = draft.other().name();
        if (one.kinds().isEmpty() || other.kinds().isEmpty()) {
            return;
        }
        if (one.mainKind().equals(other.mainKind())) {
            draft.put(Feature.KIND_SAME, 1);
        } else if (areRelated(draft.one(), draft.other())) {
            draft.put(Feature.KIND_RELATED, 1);
        } else {
            draft.put(Feature.KIND_OTHER, 1);
        }
    }

    private static boolean areRelated(Fingerprint one, Fingerprint other) {
        if (one.isOf(Kinds.VAN) != other.isOf(Kinds.VAN)) {
            return false;
        }
        Set<String> some = one.kinds();
        Set<String> others = other.kinds();
        if (Kinds.areRelated(some, others)) {
            return true;
        }
        // "France Services - CCAS d'Arleux" is not the CCAS that houses it.
        boolean housed = some.contains(Kinds.FRANCE_SERVICES) != others.contains(Kinds.FRANCE_SERVICES);
        return !housed && !Collections.disjoint(some, others);
    }
}
