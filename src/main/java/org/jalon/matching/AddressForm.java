package org.jalon.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An address taken apart; the building or hamlet before the street is left out.
 *
 * @param numbers of the house: "15-17" has two; without bis, ter or letter
 * @param suffix bis, ter or letter, empty without
 * @param streetKind such as rue, empty when not said
 * @param street words of its name
 */
record AddressForm(Set<String> numbers, String suffix, String streetKind, List<String> street) {

    private static final Map<String, String> STREET_KINDS = readStreetKinds();
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern SUFFIX = Pattern.compile("bis|ter|quater|[a-h]");
    private static final Set<String> BOXES = Set.of("bp", "cs", "tsa");

    private static final double OTHER_STREET_KIND = 0.9;

    AddressForm {
        numbers = Set.copyOf(numbers);
        street = List.copyOf(street);
    }

    static AddressForm of(String address) {
        List<String> words = withoutBoxes(Folding.words(address));
        int start = streetStart(words);
        int kindAt = start;
        Set<String> numbers = new TreeSet<>();
        String suffix = "";
        while (kindAt < words.size() && NUMBER.matcher(words.get(kindAt)).matches() && kindAt + 1 < words.size()) {
            numbers.add(words.get(kindAt));
            kindAt++;
            if (kindAt + 1 < words.size() && SUFFIX.matcher(words.get(kindAt)).matches()) {
                suffix = words.get(kindAt).substring(0, 1);
                kindAt++;
            }
        }
        String kind = kindAt < words.size() ? STREET_KINDS.getOrDefault(words.get(kindAt), "") : "";
        Set<String> street = new LinkedHashSet<>(
                words.subList(Math.min(kind.isEmpty() ? kindAt : kindAt + 1, words.size()), words.size()));
        if (street.isEmpty() && !kind.isEmpty()) {
            street.add(kind);
        }
        return new AddressForm(numbers, suffix, kind, List.copyOf(street));
    }

    boolean isKnown() {
        return !street.isEmpty();
    }

    /** The word of the street that other spellings of it keep most often. */
    String lastWord() {
        return street.isEmpty() ? "" : street.getLast();
    }

    /** Whether both have a number and share none. */
    boolean isOtherNumber(AddressForm other) {
        return !numbers.isEmpty()
                && !other.numbers.isEmpty()
                && numbers.stream().noneMatch(other.numbers::contains);
    }

    boolean isSameNumber(AddressForm other) {
        return numbers.stream().anyMatch(other.numbers::contains);
    }

    /** How alike the names of the streets are, 0 to 1; 0 when one is not known. */
    double streetLikeness(AddressForm other) {
        if (!isKnown() || !other.isKnown()) {
            return 0;
        }
        WordSets.Common common = WordSets.compare(street, other.street, word -> 1);
        double likeness = common.held() * 0.7 + common.alike() * 0.3;
        boolean otherKind =
                !streetKind.isEmpty() && !other.streetKind.isEmpty() && !streetKind.equals(other.streetKind);
        return otherKind ? likeness * OTHER_STREET_KIND : likeness;
    }

    /** Where the street begins: at a number that a street's kind follows, else at a street's kind, else at the start. */
    private static int streetStart(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (STREET_KINDS.containsKey(words.get(i)) && isNumbered(words, i)) {
                int start = i - 1;
                while (start > 0 && isOfNumber(words.get(start - 1))) {
                    start--;
                }
                return start;
            }
        }
        if (words.isEmpty() || NUMBER.matcher(words.getFirst()).matches()) {
            return 0;
        }
        for (int i = 0; i < words.size() - 1; i++) {
            if (STREET_KINDS.containsKey(words.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isNumbered(List<String> words, int kindAt) {
        String before = words.get(kindAt - 1);
        return NUMBER.matcher(before).matches()
                || kindAt > 1
                        && SUFFIX.matcher(before).matches()
                        && NUMBER.matcher(words.get(kindAt - 2)).matches();
    }

    private static boolean isOfNumber(String word) {
        return NUMBER.matcher(word).matches() || SUFFIX.matcher(word).matches();
    }

    private static List<String> withoutBoxes(List<String> words) {
        List<String> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("cedex") || word.length() > 4 && word.charAt(0) <= '9') {
                continue;
            }
            if (BOXES.contains(word)) {
                while (i + 1 < words.size() && words.get(i + 1).charAt(0) <= '9') {
                    i++;
                }
                continue;
            }
            kept.add(word);
        }
        return kept;
    }

    private static Map<String, String> readStreetKinds() {
        Map<String, String> kinds = new HashMap<>();
        for (String line : Resource.lines("street-kinds.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                kinds.put(word, words[0]);
            }
        }
        return kinds;
    }
}
