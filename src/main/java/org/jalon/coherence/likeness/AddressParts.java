package org.jalon.coherence.likeness;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jalon.territory.NameFold;

/**
 * An address taken apart.
 *
 * @param numbers of the house, and any others
 * @param street its words, without the kind of street
 */
record AddressParts(Set<String> numbers, Set<String> street) {

    private static final int LONGEST = 300;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:bis|ter|[a-d])?");
    private static final Set<String> KINDS_OF_STREETS = Set.of(
            "rue",
            "r",
            "avenue",
            "av",
            "ave",
            "boulevard",
            "bd",
            "bld",
            "place",
            "pl",
            "chemin",
            "route",
            "rte",
            "allee",
            "impasse",
            "quai",
            "square",
            "cours",
            "parvis",
            "chaussee",
            "bis",
            "ter",
            "bp",
            "cs",
            "lieu",
            "dit");

    AddressParts {
        numbers = Set.copyOf(numbers);
        street = Set.copyOf(street);
    }

    static AddressParts of(String address) {
        Set<String> numbers = new TreeSet<>();
        Set<String> street = new TreeSet<>();
        String text = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        for (String word : NameFold.withoutParticles(NameFold.fold(text)).split(" ")) {
            if (NUMBER.matcher(word).matches()) {
                numbers.add(word);
            } else if (!word.isEmpty() && !KINDS_OF_STREETS.contains(word)) {
                street.add(word);
            }
        }
        return new AddressParts(numbers, street);
    }

    /** From 0 to 1: the same street, and no other number in it. */
    double likeness(AddressParts other) {
        double streets = WordSets.likeness(street, other.street);
        boolean otherNumber =
                !numbers.isEmpty() && !other.numbers.isEmpty() && Collections.disjoint(numbers, other.numbers);
        return otherNumber ? streets / 2 : streets;
    }
}
