package org.jalon.observatory.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Slug;
import org.jalon.observatory.AreaNames;
import org.jalon.site.Words;
import org.jalon.territory.CommuneMatch;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/**
 * What is compared.
 *
 * @param territories that are known, each once, at most {@link #MOST}
 * @param all whether all figures are compared instead of the key ones
 */
public record ComparisonQuery(List<Territory> territories, boolean all) {

    /** As many as one can keep in mind, and as a sheet of paper holds. */
    public static final int MOST = 4;

    static final String PATH = "/observatoire/comparer";

    private static final String TERRITORIES = "territoires";
    private static final String ADDED = "ajouter";
    private static final int CANDIDATES = 12;
    private static final int LONGEST = 80;

    public ComparisonQuery {
        territories = List.copyOf(territories);
    }

    /**
     * What was read of an address.
     *
     * @param query with all that was understood
     * @param notes what was not, in sentences
     * @param meant what an added name may mean, where it means several territories
     */
    record Read(ComparisonQuery query, List<String> notes, List<Territory> meant) {}

    /** Reads the parameters {@code territoires} (or {@code territoire}), {@code ajouter} and {@code tous}. */
    static Read read(Map<String, List<String>> parameters, Gazetteer gazetteer, AreaNames areas, Words words) {
        List<String> notes = new ArrayList<>();
        Set<Territory> territories = new LinkedHashSet<>();
        List<Territory> meant = new ArrayList<>();
        Stream.of(TERRITORIES, "territoire")
                .flatMap(name -> parameters.getOrDefault(name, List.of()).stream())
                .filter(text -> !text.isBlank())
                .forEach(text -> known(text, gazetteer)
                        .ifPresentOrElse(
                                territory -> add(territory, territories, notes, gazetteer, words),
                                () -> notes.add(words.say("comparator.unknown", shortened(text)))));
        String added = parameters.getOrDefault(ADDED, List.of("")).getFirst().strip();
        if (!added.isEmpty()) {
            List<Territory> found = find(added, gazetteer, areas);
            if (found.isEmpty()) {
                notes.add(words.say("comparator.unknown", shortened(added)));
            } else if (found.size() == 1) {
                add(found.getFirst(), territories, notes, gazetteer, words);
            } else {
                notes.add(words.say("comparator.several", shortened(added)));
                meant.addAll(found);
            }
        }
        boolean all = parameters.getOrDefault("tous", List.of()).contains("oui");
        return new Read(new ComparisonQuery(List.copyOf(territories), all), notes, meant);
    }

    private static void add(
            Territory territory, Set<Territory> territories, List<String> notes, Gazetteer gazetteer, Words words) {
        String name = gazetteer.nameOf(territory).orElse(territory.code());
        if (territories.contains(territory)) {
            notes.add(words.say("comparator.twice", name));
        } else if (territories.size() == MOST) {
            notes.add(words.say("comparator.too-many", name, MOST));
        } else {
            territories.add(territory);
        }
    }

    /** Of {@code commune:59350}; a former code leads to the commune of today. */
    private static Optional<Territory> known(String text, Gazetteer gazetteer) {
        return Territory.parse(text)
                .flatMap(territory -> territory.kind() == Kind.COMMUNE
                        ? gazetteer
                                .findCommune(territory.code())
                                .map(commune -> new Territory(Kind.COMMUNE, commune.code()))
                        : gazetteer.nameOf(territory).map(name -> territory));
    }

    /** All territories of that name or code. A name alone means the commune before the larger ones of the same name. */
    private static List<Territory> find(String text, Gazetteer gazetteer, AreaNames names) {
        Optional<Territory> coded = known(text, gazetteer).or(() -> known("commune:" + text, gazetteer));
        if (coded.isPresent()) {
            return List.of(coded.get());
        }
        String slug = Slug.of(text);
        Stream<Territory> communes = gazetteer.search(text, CANDIDATES).stream()
                .filter(match -> slug.startsWith(Slug.of(match.matchedName())))
                .filter(match -> isMeant(match, slug))
                .map(CommuneMatch::commune)
                .map(commune -> new Territory(Kind.COMMUNE, commune.code()));
        return Stream.concat(communes, names.namedSmallestFirst(text).stream())
                .distinct()
                .toList();
    }

    /** Whether what follows the name, if anything, is its département or code: "Roubaix (59)". */
    private static boolean isMeant(CommuneMatch match, String slug) {
        String rest = slug.substring(Slug.of(match.matchedName()).length()).replace("-", "");
        return rest.isEmpty()
                || rest.equalsIgnoreCase(match.commune().departementCode())
                || rest.equalsIgnoreCase(match.commune().code());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    ComparisonQuery without(Territory territory) {
        return new ComparisonQuery(
                territories.stream().filter(other -> !other.equals(territory)).toList(), all);
    }

    ComparisonQuery with(Territory territory) {
        return new ComparisonQuery(
                Stream.concat(territories.stream(), Stream.of(territory)).toList(), all);
    }

    ComparisonQuery of(boolean everything) {
        return new ComparisonQuery(territories, everything);
    }

    /** The French path of the page. */
    String path() {
        return PATH + parameters();
    }

    /** The query of the address with its question mark; empty when nothing was chosen. */
    String parameters() {
        String chosen = territories.stream()
                .map(territory -> TERRITORIES + "=" + territory)
                .collect(Collectors.joining("&"));
        String query = all ? chosen + (chosen.isEmpty() ? "" : "&") + "tous=oui" : chosen;
        return query.isEmpty() ? "" : "?" + query;
    }
}
