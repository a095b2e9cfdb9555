package org.jalon.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of kinds of places that names tell, in {@code matching/kinds.txt}: a mairie, a library, a France
 * services… Two names of other kinds are hardly ever one place, even under one roof.
 */
final class Kinds {

    private static final String AT_START = "^";

    /** How many kinds, at the top of the list, outrank the others in the same name. */
    private static final int OUTRANKING_KINDS = 2;

    /** A kind that a vehicle has, whatever else its name says. */
    static final String VAN = "van";

    /** The service that others house. */
    static final String FRANCE_SERVICES = "france-services";

    /** The ways in which kinds are written, by first word, those of most words first. */
    private static final Map<String, List<Way>> WAYS = new HashMap<>();

    /** Rank of kinds that say more than others in the same name: those listed first. */
    private static final Map<String, Integer> RANKS = new TreeMap<>();

    /** Pieces of contacts that tell a kind. */
    private static final Map<String, String> IN_CONTACTS = new TreeMap<>();

    static {
        for (String line : Resource.lines("kinds.txt")) {
            String kind = line.substring(0, line.indexOf(':')).strip();
            RANKS.put(kind, RANKS.size());
            for (String text : line.substring(line.indexOf(':') + 1).split(",")) {
                boolean atStart = text.strip().startsWith(AT_START);
                List<String> words = Folding.words(text);
                WAYS.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Way(words, kind, atStart));
            }
        }
        WAYS.values()
                .forEach(ways -> ways.sort(
                        Comparator.comparingInt((Way way) -> way.words().size()).reversed()));
        for (String line : Resource.lines("kinds-in-contacts.txt")) {
            String kind = line.substring(0, line.indexOf(':')).strip();
            Arrays.stream(line.substring(line.indexOf(':') + 1).split(","))
                    .forEach(piece -> IN_CONTACTS.put(piece.strip(), kind));
        }
    }

    /** The kinds that codes of the national typology say. */
    private static final Map<String, String> OF_TYPES = Resource.lines("kinds-of-types.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> words[1]));

    /** Kinds that one place often has under two names: by each of the two, the others. */
    private static final Map<String, Set<String>> RELATED = readRelated();

    /** Those that outrank others first, the rest as they are. */
    private static final Comparator<String> OUTRANKING =
            Comparator.comparingInt(kind -> Math.min(RANKS.getOrDefault(kind, OUTRANKING_KINDS), OUTRANKING_KINDS));

    private static final Comparator<String> RANKED = OUTRANKING.thenComparing(Comparator.naturalOrder());

    private Kinds() {}

    /** Whether one place often has a kind of these and a kind of those under two names. */
    static boolean areRelated(Set<String> some, Set<String> others) {
        for (String one : some) {
            if (!Collections.disjoint(RELATED.getOrDefault(one, Set.of()), others)) {
                return true;
            }
        }
        return false;
    }

    /** What the words of a name say: the kinds, the one that says most first, and the words that are left. */
    static Reading read(List<String> words) {
        Set<String> kinds = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Way way = wayAt(words, i);
            if (way == null) {
                rest.add(words.get(i));
                i++;
            } else {
                kinds.add(way.kind());
                i += way.words().size();
            }
        }
        return new Reading(kinds.stream().sorted(OUTRANKING).toList(), rest);
    }

    /** The kinds that codes of the national typology say; those that say none are left out. */
    static List<String> ofTypes(Set<String> types) {
        return types.stream()
                .filter(OF_TYPES::containsKey)
                .map(OF_TYPES::get)
                .distinct()
                .sorted(RANKED)
                .toList();
    }

    /** The kinds that contacts give away. */
    static Set<String> inContacts(Collection<String> contacts) {
        Set<String> kinds = new LinkedHashSet<>();
        for (String contact : contacts) {
            IN_CONTACTS.forEach((piece, kind) -> {
                if (contact.contains(piece)) {
                    kinds.add(kind);
                }
            });
        }
        return kinds;
    }

    private static Map<String, Set<String>> readRelated() {
        Map<String, Set<String>> related = new HashMap<>();
        for (String line : Resource.lines("kinds-related.txt")) {
            String[] pair = line.split(" ");
            related.computeIfAbsent(pair[0], kind -> new HashSet<>()).add(pair[1]);
            related.computeIfAbsent(pair[1], kind -> new HashSet<>()).add(pair[0]);
        }
        return related;
    }

    private static @Nullable Way wayAt(List<String> words, int at) {
        for (Way way : WAYS.getOrDefault(words.get(at), List.of())) {
            int end = at + way.words().size();
            if ((!way.atStart() || at == 0)
                    && end <= words.size()
                    && words.subList(at, end).equals(way.words())) {
                return way;
            }
        }
        return null;
    }

    /** What a name says, taken apart. */
    record Reading(List<String> kinds, List<String> rest) {}

    private record Way(List<String> words, String kind, boolean atStart) {}
}
