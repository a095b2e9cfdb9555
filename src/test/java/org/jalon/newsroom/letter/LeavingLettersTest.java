package org.jalon.newsroom.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.newsroom.article.ArticleDesk.NOW;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.mail.MailAddress;
import org.jalon.mail.Mailings;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.Findable.Kind;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.letter.NewsLetter.Contents;
import org.jalon.newsroom.letter.NewsLetter.Rule;
import org.jalon.newsroom.letter.NewsLetter.State;
import org.jalon.newsroom.letter.NewsLetter.Text;
import org.jalon.newsroom.letter.Subscriber.Consent;
import org.jalon.newsroom.letter.item.NewsItems;
import org.jalon.newsroom.letter.send.Dispatch;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.site.Language;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets what when a letter leaves, at instants that the tests choose. */
class LeavingLettersTest {

    private static final String SERIES = "la-lettre";
    private static final String BASE = "https://lieux.example.fr";
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @TempDir
    Path data;

    private final List<Findable> published = new ArrayList<>();
    private ArticleDesk desk;
    private LetterTable letters;
    private Mailings mailings;

    @BeforeEach
    void open() {
        desk = new ArticleDesk(data, "");
        letters = new LetterTable(desk.database());
        mailings = desk.bean(Mailings.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** What is published, of one kind. */
    private record Shelf(Kind kind, List<Findable> published) implements FindableSource {

        @Override
        public Map<String, Long> versions(Instant now) {
            return published.stream()
                    .filter(item -> item.kind() == kind)
                    .collect(Collectors.toMap(Findable::id, item -> 1L));
        }

        @Override
        public List<Findable> load(Collection<String> ids) {
            return published.stream()
                    .filter(item -> item.kind() == kind && ids.contains(item.id()))
                    .toList();
        }
    }

    private void publish(Kind kind, String title, Instant date, String... territories) {
        Set<Territory> about = Stream.of(territories)
                .map(one -> Territory.parse(one).orElseThrow())
                .collect(Collectors.toSet());
        published.add(new Findable(kind, title, title, "", "", "/" + title, date, Set.of("region"), Set.of(), about));
    }

    private void subscribe(String name, String choices) {
        new SubscriberTable(desk.database())
                .save(new Subscriber(
                        name,
                        new MailAddress(name + "@example.fr"),
                        Language.FRENCH,
                        Choices.parse(choices),
                        new Consent(NOW, Consent.PAGE, "accord")));
    }

    private Dispatch at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        NewsItems items = new NewsItems(
                Stream.of(Kind.ARTICLE, Kind.RESOURCE, Kind.EVENT)
                        .map(kind -> (FindableSource) new Shelf(kind, published))
                        .toList(),
                clock);
        return new Dispatch(
                desk.database(),
                letters,
                new SeriesTable(desk.database()),
                new SubscriberTable(desk.database()),
                new org.jalon.newsroom.letter.send.Contents(items, letters, desk.markdown()),
                mailings,
                GAZETTEER,
                clock);
    }

    private NewsLetter write(String id, String editorial, String target) {
        NewsLetter letter = NewsLetter.draft(id, SERIES, "Du neuf")
                .with(
                        new Text("Du neuf", "", editorial),
                        new Contents(Rule.EACH, List.of()),
                        Choices.parse("serie:" + SERIES + target));
        letters.insert(letter, null, NOW);
        return letters.find(id).orElseThrow();
    }

    /** The titles that each reader of a letter gets, and nobody else. */
    private Map<String, String> got(String id) {
        Frozen frozen = letters.frozen(id).orElseThrow();
        Map<String, String> got = new TreeMap<>();
        desk.database()
                .jdbc()
                .sql("select reader, edition from mailing_copy where mailing_id = :id")
                .param("id", id)
                .query(row -> {
                    String titles = frozen.edition(row.getString("edition")).items().stream()
                            .map(Frozen.Item::title)
                            .collect(Collectors.joining(" "));
                    assertThat(got.put(row.getString("reader"), titles))
                            .as("once")
                            .isNull();
                });
        return got;
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    @Test
    void bringsEachReaderWhatIsNewInWhatTheyChoseAndNobodyAnEmptyLetter() {
        publish(Kind.ARTICLE, "vieux", daysAgo(60));
        publish(Kind.ARTICLE, "nord", daysAgo(2), "departement:59");
        publish(Kind.RESOURCE, "fiche", daysAgo(3), "departement:62");
        publish(Kind.EVENT, "atelier", NOW.plus(Duration.ofDays(1)), "commune:59512");
        publish(Kind.EVENT, "hier", daysAgo(1));
        subscribe("partout", "serie:la-lettre");
        subscribe("roubaix", "serie:la-lettre territoire:commune:59512");
        subscribe("nord", "serie:la-lettre territoire:departement:59");
        subscribe("lille", "serie:la-lettre territoire:commune:59350");
        subscribe("calais", "serie:la-lettre territoire:departement:62");
        subscribe("aisne", "serie:la-lettre territoire:departement:02");
        subscribe("europe", "serie:la-lettre rubrique:europe");
        subscribe("ailleurs", "serie:autre");
        assertThat(at(NOW).begin(write("0123456789", "", ""), BASE)).isTrue();
        assertThat(got("0123456789"))
                .isEqualTo(Map.of(
                        "partout", "nord fiche atelier",
                        "roubaix", "nord atelier",
                        "nord", "nord atelier",
                        "lille", "nord",
                        "calais", "fiche"));
        assertThat(desk.database()
                        .jdbc()
                        .sql("select count(distinct edition) from mailing_copy")
                        .query(Integer.class)
                        .single())
                .as("printed once for each different choice, not for each reader")
                .isEqualTo(4);
    }

    @Test
    void bringsWordsOfTheEditorsAlsoToThoseForWhomNothingIsNew() {
        publish(Kind.ARTICLE, "nord", daysAgo(2), "departement:59");
        subscribe("nord", "serie:la-lettre territoire:departement:59");
        subscribe("aisne", "serie:la-lettre territoire:departement:02");
        at(NOW).begin(write("0123456789", "Bonjour", ""), BASE);
        assertThat(got("0123456789")).isEqualTo(Map.of("nord", "nord", "aisne", ""));
    }

    @Test
    void tellsTheOthersLaterWhatALetterToSomeToldFirst() {
        publish(Kind.ARTICLE, "region", daysAgo(2));
        subscribe("nord", "serie:la-lettre territoire:departement:59");
        subscribe("calais", "serie:la-lettre territoire:departement:62");
        at(NOW).begin(write("0123456789", "", " territoire:departement:59"), BASE);
        assertThat(got("0123456789")).containsOnlyKeys("nord");
        at(NOW.plusSeconds(60)).begin(write("abcdefghjk", "", ""), BASE);
        assertThat(got("abcdefghjk")).containsEntry("calais", "region");
        at(NOW.plusSeconds(120)).begin(write("abcdefghjm", "", ""), BASE);
        assertThat(got("abcdefghjm")).as("nothing is new").isEmpty();
    }

    @Test
    void takesNothingFromOneTerritoryForTheMuchNewsOfAnother() {
        publish(Kind.RESOURCE, "fiche", daysAgo(9), "departement:62");
        for (int i = 0; i <= NewsLetter.MOST_ITEMS; i++) {
            publish(Kind.ARTICLE, "nord" + i, daysAgo(2), "departement:59");
        }
        subscribe("nord", "serie:la-lettre territoire:departement:59");
        subscribe("calais", "serie:la-lettre territoire:departement:62");
        at(NOW).begin(write("0123456789", "", ""), BASE);
        assertThat(got("0123456789")).containsEntry("calais", "fiche");
        assertThat(got("0123456789").getOrDefault("nord", "").split(" ")).hasSize(NewsLetter.MOST_ITEMS);
    }

    @Test
    void leavesAtItsTimeAndNotBeforeAndOnlyOnce() {
        subscribe("nord", "serie:la-lettre");
        Instant time = NOW.plus(Duration.ofHours(1));
        NewsLetter planned = write("0123456789", "Bonjour", "");
        NewsLetter withdrawn = write("abcdefghjk", "Non", "");
        assertThat(letters.schedule(planned, time, BASE, NOW)).isTrue();
        assertThat(letters.schedule(withdrawn, time, BASE, NOW)).isTrue();
        assertThat(letters.unschedule(withdrawn.id(), NOW)).isTrue();
        at(time.minusMillis(1)).round();
        assertThat(letters.find(planned.id()).orElseThrow().state()).isEqualTo(State.SCHEDULED);
        assertThat(mailings.progress(planned.id())).isEmpty();
        at(time).round();
        at(time.plusSeconds(20)).round();
        assertThat(letters.find(planned.id()).orElseThrow().begunAt()).isEqualTo(time);
        assertThat(got(planned.id())).containsOnlyKeys("nord");
        assertThat(letters.find(withdrawn.id()).orElseThrow().state()).isEqualTo(State.DRAFT);
        assertThat(letters.unschedule(planned.id(), time)).as("it has left").isFalse();
    }
}
