package org.jalon.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is rare and what is common among the records compared: a word that few names have says much, a telephone that
 * ten places share says nothing. Immutable once built.
 */
final class Statistics {

    /** As many other records are supposed, so that a handful of records does not make every word common. */
    private static final double SUPPOSED = 200;

    /** Smooths counts, as one record more or less is chance. */
    private static final double HALF = 0.5;

    private static final Statistics NONE = new Statistics(List.of());

    private final Map<String, Double> weights = new HashMap<>();
    private final double weightOfRare;
    private final Map<String, Integer> sites = new HashMap<>();

    private Statistics(Collection<Fingerprint> fingerprints) {
        Map<String, Integer> names = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Fingerprint one : fingerprints) {
            one.name().own().forEach(word -> names.merge(word, 1, Integer::sum));
            String spot = one.communeCode() + one.address().lastWord();
            count(one.phones(), spot, seen);
            count(one.mails(), spot, seen);
            count(one.hosts(), spot, seen);
        }
        sites.values().removeIf(spots -> spots == 1);
        double all = fingerprints.size() + SUPPOSED;
        weightOfRare = weight(all, 1);
        names.forEach((word, records) -> {
            if (records > 1) {
                weights.put(word, weight(all, records));
            }
        });
    }

    static Statistics of(Collection<Fingerprint> fingerprints) {
        return new Statistics(fingerprints);
    }

    /** Nothing is known of other records. */
    static Statistics none() {
        return NONE;
    }

    /** What a word of a name says: 1 when no other name has it, towards 0 when all have it. */
    double weightOf(String word) {
        return weights.getOrDefault(word, weightOfRare);
    }

    /** What it says that two records share this contact: 1 when only one spot has it, a half for two, and so on. */
    double weightOfContact(String contact) {
        return 1.0 / sites.getOrDefault(contact, 1);
    }

    private static double weight(double all, int records) {
        return Math.log(all / (records + HALF)) / Math.log(all / (1 + HALF));
    }

    private void count(Set<String> contacts, String spot, Set<String> seen) {
        for (String contact : contacts) {
            if (seen.add(contact + ' ' + spot)) {
                sites.merge(contact, 1, Integer::sum);
            }
        }
    }
}
