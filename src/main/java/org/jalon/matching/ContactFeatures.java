package org.jalon.matching;

import java.util.Set;

/** What two records have in common of telephones, mail addresses, sites and numbers of establishments. */
final class ContactFeatures {

    private ContactFeatures() {}

    /** Returns how many kinds of contacts they share, each weighed by how few spots have it. */
    static double look(Comparison.Draft draft) {
        Fingerprint one = draft.one();
        Fingerprint other = draft.other();
        if (!one.siret().isEmpty() && !other.siret().isEmpty()) {
            draft.put(one.siret().equals(other.siret()) ? Feature.SIRET_SAME : Feature.SIRET_OTHER, 1);
        }
        return shared(draft, one.phones(), other.phones(), Feature.PHONE_SAME, Feature.PHONE_OTHER)
                + shared(draft, one.mails(), other.mails(), Feature.MAIL_SAME, Feature.MAIL_OTHER)
                + shared(draft, one.hosts(), other.hosts(), Feature.HOST_SAME, Feature.HOST_OTHER);
    }

    private static double shared(
            Comparison.Draft draft, Set<String> some, Set<String> others, Feature same, Feature different) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        double best = 0;
        for (String contact : some) {
            if (others.contains(contact)) {
                best = Math.max(best, draft.statistics().weightOfContact(contact));
            }
        }
        draft.put(same, best);
        draft.put(different, best == 0);
        return best;
    }
}
