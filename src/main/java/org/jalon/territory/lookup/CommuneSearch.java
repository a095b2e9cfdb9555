package org.jalon.territory.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMatch;
import org.jalon.territory.NameFold;

/** Communes for what a person types: exact first, then those that begin alike by population, then typing errors. */
public final class CommuneSearch {

    private static final double EXACT = 1;
    private static final double SHARED = 0.9;
    private static final double WITHOUT_PARTICLES = 0.95;
    private static final double BEGINNING = 0.85;
    private static final double ONE_ERROR = 0.75;
    private static final double TWO_ERRORS = 0.6;
    private static final double BEGINNING_WITH_ERROR = 0.5;

    /** Enough to find, among the homonyms of a name, those of the département or postal code that was typed beside. */
    private static final int HOMONYMS = 200;

    private static final Pattern CODE = Pattern.compile("(?:^|.* )(\\d[\\dab]\\d{3})(?: .*|$)");
    private static final Pattern DEPARTEMENT_LAST = Pattern.compile("(.*\\D) (\\d{1,2}|2[ab]|97\\d)");

    /** Beginnings of names rather than names, although there is a commune called Le Saint. */
    private static final Set<String> SAINTS = Set.of("saint", "sainte");

    private final NameIndex names;
    private final CodeIndex codes;

    public CommuneSearch(NameIndex names, CodeIndex codes) {
        this.names = names;
        this.codes = codes;
    }

    /** At most so many matches, best first, each commune once. */
    public List<CommuneMatch> search(String text, int limit) {
        String folded = NameFold.fold(text);
        if (folded.isEmpty() || limit <= 0) {
            return List.of();
        }
        if (folded.matches("\\d{1,4}")) {
            return codes.ofPostalPrefix(folded, limit).stream()
                    .map(commune -> new CommuneMatch(commune, folded, BEGINNING))
                    .toList();
        }
        Matcher code = CODE.matcher(folded);
        if (code.matches()) {
            return byCodeAndName(
                    code.group(1), folded.replace(code.group(1), "").strip(), limit);
        }
        List<CommuneMatch> found = byName(folded, limit);
        Matcher departement = DEPARTEMENT_LAST.matcher(folded);
        if ((found.isEmpty() || found.getFirst().confidence() < SHARED) && departement.matches()) {
            String typed = departement.group(2).toUpperCase(Locale.ROOT);
            String number = typed.length() == 1 ? "0" + typed : typed;
            return only(
                    byName(departement.group(1), HOMONYMS),
                    c -> c.departementCode().equals(number),
                    limit);
        }
        return found;
    }

    private List<CommuneMatch> byCodeAndName(String code, String name, int limit) {
        List<Commune> communes = new ArrayList<>(codes.ofPostalCode(code));
        codes.find(code.toUpperCase(Locale.ROOT)).ifPresent(communes::add);
        if (!name.isEmpty()) {
            List<CommuneMatch> both = only(byName(name, HOMONYMS), communes::contains, limit);
            if (!both.isEmpty()) {
                return both;
            }
        }
        if (communes.isEmpty()) {
            return name.isEmpty() ? List.of() : byName(name, limit);
        }
        Matches matches = new Matches();
        for (Commune commune : communes) {
            matches.add(commune, code, communes.size() == 1 ? EXACT : SHARED);
        }
        return matches.first(limit);
    }

    private static List<CommuneMatch> only(List<CommuneMatch> matches, Predicate<Commune> wanted, int limit) {
        return matches.stream()
                .filter(match -> wanted.test(match.commune()))
                .limit(limit)
                .toList();
    }

    private List<CommuneMatch> byName(String folded, int limit) {
        Matches matches = new Matches();
        String bare = withoutInnerParticles(folded);
        List<CommuneName> exact = SAINTS.contains(folded) ? List.of() : names.exact(folded);
        boolean shared = exact.stream().map(CommuneName::commune).distinct().count() > 1;
        matches.add(exact, shared ? SHARED : EXACT);
        if (!bare.equals(folded)) {
            matches.add(names.exact(bare), WITHOUT_PARTICLES);
        }
        matches.add(names.beginning(folded, limit + matches.size()), BEGINNING);
        if (matches.isEmpty()) {
            matches.add(names.beginning(bare, limit), BEGINNING);
        }
        if (exact.isEmpty() && matches.size() < limit) {
            addMisspelt(folded, bare, limit, matches);
        }
        return matches.first(limit);
    }

    /** Without particles but the last word, which may be the beginning of another: "villeneuve d". */
    private static String withoutInnerParticles(String folded) {
        int space = folded.lastIndexOf(' ');
        return NameFold.isParticle(folded.substring(space + 1)) ? folded : NameFold.withoutParticles(folded);
    }

    private void addMisspelt(String folded, String bare, int limit, Matches matches) {
        for (String text : folded.equals(bare) ? List.of(folded) : List.of(folded, bare)) {
            int errors = matches.isEmpty() ? errorsForgiven(text) : Math.min(1, errorsForgiven(text));
            for (NameIndex.Near near : names.resembling(text, errors)) {
                matches.add(near.name().commune(), near.name().name(), near.errors() <= 1 ? ONE_ERROR : TWO_ERRORS);
            }
        }
        if (matches.isEmpty() && folded.length() >= 5) {
            matches.add(names.beginningLike(folded, limit), BEGINNING_WITH_ERROR);
        }
    }

    /** How many typing errors a text of this length may have and still mean one name rather than many. */
    static int errorsForgiven(String text) {
        return text.length() < 4 ? 0 : text.length() < 8 ? 1 : 2;
    }

    /** Matches in the order in which they were found; a commune found again keeps its first place. */
    private static final class Matches {

        private final Map<String, CommuneMatch> byCommune = new LinkedHashMap<>();

        void add(List<CommuneName> found, double confidence) {
            for (CommuneName name : found) {
                add(name.commune(), name.name(), confidence);
            }
        }

        void add(Commune commune, String matchedName, double confidence) {
            byCommune.putIfAbsent(commune.code(), new CommuneMatch(commune, matchedName, confidence));
        }

        boolean isEmpty() {
            return byCommune.isEmpty();
        }

        int size() {
            return byCommune.size();
        }

        List<CommuneMatch> first(int limit) {
            return byCommune.values().stream().limit(limit).toList();
        }
    }
}
