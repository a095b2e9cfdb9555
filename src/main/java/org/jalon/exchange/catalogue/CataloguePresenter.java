package org.jalon.exchange.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.NeededFact;
import org.jalon.directory.SourceProfile;
import org.jalon.directory.SourceSummary;
import org.jalon.exchange.ExportFormat;
import org.jalon.exchange.Leaving;
import org.jalon.exchange.PublishingTerms;
import org.jalon.exchange.TerritoryReader;
import org.jalon.exchange.WholeFiles;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Decides all that the page says. */
final class CataloguePresenter {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int KILO = 1_000;

    private final Site site;
    private final Words words;
    private final Gazetteer gazetteer;
    private final PublishingTerms terms;

    CataloguePresenter(Site site, Words words, Gazetteer gazetteer, PublishingTerms terms) {
        this.site = site;
        this.words = words;
        this.gazetteer = gazetteer;
        this.terms = terms;
    }

    CataloguePage page(
            String where, Optional<Figures> figures, WholeFiles files, Leaving leaving, List<SourceSummary> summaries) {
        TerritoryReader.Read read = new TerritoryReader(gazetteer, words).read(where);
        String query = query(read.territories());
        return new CataloguePage(
                head(),
                lead(figures),
                where,
                read.notes(),
                names(read.territories()),
                Arrays.stream(ExportFormat.values())
                        .map(format -> file(format, query, files.find(format)))
                        .toList(),
                terms.licence(),
                terms.licenceUrl(),
                attribution(),
                sources(summaries, leaving, figures),
                leaving.withheld().isEmpty() ? "" : say("withheld"),
                figures.map(this::sentences).orElse(List.of()),
                figures.map(this::shares).orElse(List.of()),
                weights(),
                words.language().path("/donnees/changements.rss")
                        + (read.territories().size() == 1 ? query : ""),
                examples(),
                documents());
    }

    private Page head() {
        return new Page(words, say("title"), say("description"), "/donnees", Page.Section.NONE, true);
    }

    private String lead(Optional<Figures> figures) {
        return figures.map(counted -> say("lead", counted.places())).orElseGet(() -> say("lead.counting"));
    }

    private CataloguePage.File file(ExportFormat format, String query, Optional<WholeFiles.Measured> measured) {
        return new CataloguePage.File(
                say("format." + format.slug()),
                say("use." + format.slug()),
                format.path() + query,
                format.fileName(),
                query.isEmpty() ? measured.map(file -> size(file.bytes())).orElse("") : "");
    }

    private String size(long bytes) {
        return bytes < (long) KILO * KILO
                ? say("size.kilo", Math.ceilDiv(bytes, KILO))
                : say("size.mega", (double) bytes / (KILO * KILO));
    }

    private String attribution() {
        return say(
                "attribution", site.name() + " " + site.territory(), words.day(LocalDate.now(ZONE)), terms.licence());
    }

    private List<CataloguePage.Source> sources(
            List<SourceSummary> summaries, Leaving leaving, Optional<Figures> figures) {
        Map<String, SourceSummary> known =
                summaries.stream().collect(Collectors.toMap(SourceSummary::name, Function.identity()));
        return Stream.concat(
                        leaving.republished().stream(),
                        leaving.withheld().stream().sorted().map(leaving::profile))
                .flatMap(
                        profile -> Optional.ofNullable(known.get(profile.name()))
                                .map(summary -> source(profile, summary, figures))
                                .stream())
                .toList();
    }

    private CataloguePage.Source source(SourceProfile profile, SourceSummary summary, Optional<Figures> figures) {
        return new CataloguePage.Source(
                profile.title(),
                profile.owner(),
                profile.licence().isEmpty() ? say("licence.unknown") : profile.licence(),
                profile.licenceUrl().startsWith("https://")
                                || profile.licenceUrl().startsWith("http://")
                        ? profile.licenceUrl()
                        : "",
                figures.map(counted -> say("number", counted.placesOf().getOrDefault(profile.name(), 0)))
                        .orElse(""),
                words.day(LocalDate.ofInstant(summary.seenAt(), ZONE)),
                profile.republished());
    }

    private List<String> sentences(Figures figures) {
        return List.of(
                say("fresh", percent(figures.places() - figures.toVerify(), figures.places())),
                say("verified", figures.verified()),
                say("score", figures.meanScore()));
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : (int) (100L * part / whole);
    }

    private List<CataloguePage.Share> shares(Figures figures) {
        return Arrays.stream(NeededFact.values())
                .filter(figures.known()::containsKey)
                .map(fact -> new CataloguePage.Share(
                        say("fact." + fact.slug()), figures.known().getOrDefault(fact, 0)))
                .toList();
    }

    private String weights() {
        return Arrays.stream(NeededFact.values())
                .map(fact -> say("weight", say("fact." + fact.slug()), fact.weight()))
                .collect(Collectors.joining(", "));
    }

    private List<CataloguePage.Example> examples() {
        return List.of(
                example("near", "/api/v1/lieux?adresse=Roubaix&services=aide-aux-demarches-administratives"),
                example("open", "/api/v1/lieux?territoire=departement:59&ouvert=maintenant"),
                example("file", "/api/v1/export/mednum.csv?territoire=epci:200093201"),
                example("changes", "/api/v1/changements?depuis=0"),
                example("hsds", "/api/hsds/v3/services?page=1&per_page=100"));
    }

    private CataloguePage.Example example(String key, String path) {
        return new CataloguePage.Example(say("example." + key), "curl '" + site.url(path) + "'");
    }

    private List<CataloguePage.File> documents() {
        return List.of(
                document("schema", "/api/v1/export/schema.json"),
                document("departures", "/api/v1/export/ecarts.json"),
                document("datagouv", "/api/v1/export/datagouv.json"),
                document("openapi", "/openapi.json"));
    }

    private CataloguePage.File document(String key, String path) {
        return new CataloguePage.File(say(key), say(key + ".use"), path, path.substring(path.lastIndexOf('/') + 1), "");
    }

    private String names(List<Territory> territories) {
        return territories.stream()
                .map(territory -> gazetteer.nameOf(territory).orElse(territory.toString()))
                .collect(Collectors.joining(", "));
    }

    private static String query(List<Territory> territories) {
        return territories.isEmpty()
                ? ""
                : "?territoire=" + territories.stream().map(Territory::toString).collect(Collectors.joining("%7C"));
    }

    private String say(String key, Object... arguments) {
        return words.say("exchange.data." + key, arguments);
    }
}
