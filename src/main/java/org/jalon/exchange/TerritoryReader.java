package org.jalon.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Slug;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMatch;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/**
 * Reads the territories that a person writes in a line: names or codes of communes and EPCI, separated by commas.
 *
 * @param gazetteer that knows them
 * @param words of the notes
 */
public record TerritoryReader(Gazetteer gazetteer, Words words) {

    /** As many as an address bears with all filters beside. */
    public static final int MOST = 60;

    private static final int CANDIDATES = 10;
    /** Commas in the name of an EPCI. */
    private static final int COMMAS = 2;
    /** What says of an EPCI that it is one. */
    private static final Set<String> EPCI_WORDS = Set.of(
            "cc",
            "ca",
            "cu",
            "metropole",
            "communaute",
            "de",
            "communes",
            "agglomeration",
            "urbaine",
            "du",
            "des",
            "d",
            "la",
            "le",
            "les",
            "l");

    /**
     * What was read.
     *
     * @param territories in the order written
     * @param notes on what was not understood, or could mean something else
     */
    public record Read(List<Territory> territories, List<String> notes) {}

    /** Reads a line. */
    public Read read(String line) {
        Set<Territory> territories = new LinkedHashSet<>();
        List<String> notes = new ArrayList<>();
        for (String part : line.split("[;|\n]")) {
            readNames(part, territories, notes);
        }
        return new Read(List.copyOf(territories), notes);
    }

    private void readNames(String line, Set<Territory> territories, List<String> notes) {
        List<String> names = Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .limit(MOST)
                .toList();
        int i = 0;
        while (i < names.size()) {
            int length = lengthOfEpci(names.subList(i, names.size()));
            String text = String.join(", ", names.subList(i, i + length));
            Optional<Territory> found = byCode(text).or(() -> epci(text)).or(() -> commune(text, notes));
            found.ifPresentOrElse(territories::add, () -> notes.add(words.say("exchange.embed.unknown", text)));
            i += length;
        }
    }

    /** How many of the first texts are one name of an EPCI, in which there may be commas; otherwise one. */
    private int lengthOfEpci(List<String> texts) {
        for (int length = Math.min(COMMAS + 1, texts.size()); length > 1; length--) {
            if (epci(String.join(", ", texts.subList(0, length))).isPresent()) {
                return length;
            }
        }
        return 1;
    }

    private Optional<Territory> byCode(String text) {
        return Territory.parse(text)
                .map(Stream::of)
                .orElseGet(() -> Stream.of(new Territory(Kind.COMMUNE, text), new Territory(Kind.EPCI, text)))
                .filter(territory -> gazetteer.nameOf(territory).isPresent())
                .findFirst();
    }

    private Optional<Territory> epci(String text) {
        String asked = Slug.of(text);
        List<Territory> all = gazetteer.listAreas(Kind.EPCI);
        return all.stream()
                .filter(epci -> slug(epci).equals(asked))
                .findFirst()
                .or(() -> all.stream()
                        .filter(epci -> isEpci(asked) && bare(slug(epci)).equals(bare(asked)))
                        .findFirst());
    }

    private String slug(Territory territory) {
        return gazetteer.nameOf(territory).map(Slug::of).orElse("");
    }

    /** Whether a text says that it is not a commune that it means. */
    private static boolean isEpci(String slug) {
        return slug.matches("(cc|ca|cu|metropole|communaute)-.*");
    }

    private static String bare(String slug) {
        return Arrays.stream(slug.split("-"))
                .filter(word -> !EPCI_WORDS.contains(word))
                .collect(Collectors.joining("-"));
    }

    private Optional<Territory> commune(String text, List<String> notes) {
        List<Commune> alike = gazetteer.search(text, CANDIDATES).stream()
                .filter(match -> Slug.of(match.matchedName()).equals(Slug.of(text)))
                .map(CommuneMatch::commune)
                .toList();
        if (alike.size() > 1) {
            String others = alike.stream()
                    .skip(1)
                    .map(commune -> commune.code() + " (" + commune.departementCode() + ")")
                    .collect(Collectors.joining(", "));
            notes.add(words.say(
                    "exchange.embed.several",
                    alike.getFirst().name(),
                    alike.getFirst().departementCode(),
                    others));
        }
        return alike.stream().findFirst().map(commune -> new Territory(Kind.COMMUNE, commune.code()));
    }
}
