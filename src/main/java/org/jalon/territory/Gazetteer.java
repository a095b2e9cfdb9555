package org.jalon.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.geo.LatLon;
import org.jalon.territory.ground.Contours;
import org.jalon.territory.ground.Ground;
import org.jalon.territory.lookup.CodeIndex;
import org.jalon.territory.lookup.CommuneResolver;
import org.jalon.territory.lookup.CommuneSearch;
import org.jalon.territory.lookup.MentionFinder;
import org.jalon.territory.lookup.NameIndex;
import org.jspecify.annotations.Nullable;

/** All French communes, EPCI, départements and régions, in memory. Immutable, safe for any number of threads. */
public final class Gazetteer {

    private final List<Commune> communes;
    private final Map<Territory, String> areaNames;
    private final Map<Territory.Kind, List<Territory>> areas = new ConcurrentHashMap<>();
    private final NameIndex names;
    private final CodeIndex codes;
    private final CommuneSearch search;
    private final MentionFinder mentions;
    private final Ground ground;
    private final CommuneResolver resolver;

    private Gazetteer(TerritoryFacts facts) {
        communes = facts.communes().stream()
                .filter(commune -> commune.parentCode() == null)
                .toList();
        areaNames = Map.copyOf(facts.areaNames());
        // The longest part of loading, and it needs nothing of the others.
        CompletableFuture<NameIndex> naming = CompletableFuture.supplyAsync(() -> NameIndex.of(facts.names()));
        codes = new CodeIndex(facts.communes(), facts.successors());
        ground = Ground.of(communes, codes);
        names = naming.join();
        search = new CommuneSearch(names, codes);
        mentions = new MentionFinder(names, codes, facts.ordinaryWords());
        resolver = new CommuneResolver(names, codes, mentions, ground);
    }

    private Gazetteer(Gazetteer other, Ground ground) {
        communes = other.communes;
        areaNames = other.areaNames;
        names = other.names;
        codes = other.codes;
        search = other.search;
        mentions = other.mentions;
        this.ground = ground;
        resolver = new CommuneResolver(names, codes, mentions, ground);
    }

    /** The bundled facts, without contours: the same ones for the whole process. The first call takes a few tenths of a second. */
    public static Gazetteer load() {
        return Bundled.FACTS;
    }

    /** Read when they are first asked for, and never again: they are tens of megabytes that never change. */
    private static final class Bundled {

        private static final Gazetteer FACTS = new Gazetteer(TerritoryFacts.read());
    }

    /** The same facts, with points placed by these contours instead of others. */
    Gazetteer withContours(Contours contours) {
        return new Gazetteer(this, ground.withContours(contours));
    }

    /** The commune, or municipal arrondissement, of this INSEE code today; a former code leads to its successor. */
    public Optional<Commune> findCommune(String inseeCode) {
        return codes.find(inseeCode.strip().toUpperCase(Locale.ROOT));
    }

    /** The communes that have this postal code, most populated first; not the arrondissements. */
    public List<Commune> findByPostalCode(String postalCode) {
        return codes.ofPostalCode(postalCode.strip()).stream()
                .filter(commune -> commune.parentCode() == null)
                .toList();
    }

    /**
     * Communes whose name, former name, code or postal code is, starts with, or resembles the text, best first: exact
     * ones, then by population those that begin alike, then typing errors. Accents, case, hyphens, articles, "st", "CEDEX"
     * and small typing errors are forgiven; a postal code or département number beside the name narrows it down.
     */
    public List<CommuneMatch> search(String text, int limit) {
        return search.search(text, limit);
    }

    /** The communes named in a text such as "centre social pecquencourt", in the order of the text, never overlapping. */
    public List<CommuneMention> findIn(String text) {
        return mentions.find(text);
    }

    /**
     * The commune that a record means, from whatever it says of it; each argument may be absent, blank or wrong. Empty
     * when no clue leads to a commune. The commune is the one that most clues speak for, the INSEE code the loudest, then
     * the name, the postal code and the point.
     *
     * <p>The confidence is 1 when all clues agree, less for each disagreement: 0.05 for the name of a former commune, an
     * unknown postal code or an INSEE code in its place; 0.1 for a corrected name, an unknown INSEE code or a point just
     * over the border; 0.15 for a postal code of another commune; 0.2 for an unknown name; 0.25 for a point far away; 0.3
     * for a name or an INSEE code of another commune. It is at most 0.6 when only a name that several communes share, or
     * only a point, speaks for the commune, and at most 0.4 when only a postal code does.
     */
    public Optional<Resolution> resolve(
            @Nullable String name, @Nullable String postalCode, @Nullable String inseeCode, @Nullable LatLon point) {
        return resolver.resolve(name, postalCode, inseeCode, point);
    }

    /** The commune of a point: by contours where they were imported, otherwise the nearest centre within 30 km. */
    public Optional<Commune> communeAt(LatLon point) {
        return ground.communeAt(point);
    }

    /** Whether the commune, or municipal arrondissement, is in the territory. */
    public boolean contains(Territory territory, Commune commune) {
        return switch (territory.kind()) {
            case COMMUNE ->
                findCommune(territory.code())
                        .filter(known -> commune.isIn(known.code()))
                        .isPresent();
            case EPCI -> territory.code().equals(commune.epciCode());
            case DEPARTEMENT -> territory.code().equals(commune.departementCode());
            case REGION -> territory.code().equals(commune.regionCode());
        };
    }

    /** Whether every commune of a known territory is in another one. Looks at all communes, unless it is one itself. */
    public boolean contains(Territory outer, Territory inner) {
        return outer.equals(inner)
                || nameOf(inner).isPresent()
                        && (inner.kind() == Territory.Kind.COMMUNE
                                ? findCommune(inner.code())
                                        .filter(commune -> contains(outer, commune))
                                        .isPresent()
                                : communes.stream()
                                        .filter(commune -> contains(inner, commune))
                                        .allMatch(commune -> contains(outer, commune)));
    }

    /** The name of a territory as people write it: "Roubaix", "Métropole Européenne de Lille", "Nord". */
    public Optional<String> nameOf(Territory territory) {
        return territory.kind() == Territory.Kind.COMMUNE
                ? findCommune(territory.code()).map(Commune::name)
                : Optional.ofNullable(areaNames.get(territory));
    }

    /** All territories of a kind, communes excepted, in the order of their names. */
    public List<Territory> listAreas(Territory.Kind kind) {
        return areas.computeIfAbsent(kind, this::sortAreas);
    }

    private List<Territory> sortAreas(Territory.Kind kind) {
        return areaNames.entrySet().stream()
                .filter(area -> area.getKey().kind() == kind)
                .sorted(Comparator.comparing(area -> NameFold.fold(area.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every commune of today, without the municipal arrondissements, in the order of their codes. */
    public List<Commune> listCommunes() {
        return communes;
    }
}
