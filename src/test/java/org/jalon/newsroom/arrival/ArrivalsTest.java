package org.jalon.newsroom.arrival;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.newsroom.article.ArticleDesk.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jalon._support.PostgresServer;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.arrival.ArrivalFile.State;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.Samples;
import org.jalon.newsroom.moved.OldAddresses;
import org.jalon.reach.Fetcher;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalsTest {

    private static final Path FILES = Path.of("src/test/resources/newsroom/arrival");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path data;

    @TempDir
    Path folder;

    private OldAddresses addresses(ArticleDesk desk) {
        return new OldAddresses(desk.database(), CLOCK);
    }

    private Shelves shelves(ArticleDesk desk) {
        return new Shelves(
                desk.at(NOW),
                desk.media(),
                new Headings(desk.database()),
                addresses(desk),
                desk.bean(Fetcher.class),
                new AuditTrail(desk.database(), CLOCK));
    }

    private Arrivals arrivals(ArticleDesk desk, Clock clock) {
        return new Arrivals(desk.database(), shelves(desk), data.resolve("arrivals"), clock);
    }

    private static Order order(@org.jspecify.annotations.Nullable Actor actor, boolean publish) {
        return new Order(actor, publish, false, outcome -> {});
    }

    private static ArticleContent content(Articles articles, String title) {
        Article article = articles.list().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        return articles.newest(article).content();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void becomeDraftsOnceWithTheirPicturesLinksAndOldAddresses(String kind) throws IOException {
        Files.copy(FILES.resolve("wordpress.xml"), folder.resolve("export.xml"));
        Files.createDirectories(folder.resolve("wp-content/uploads"));
        Files.write(folder.resolve("wp-content/uploads/cafe.jpg"), Samples.jpeg(60, 30));
        Files.copy(FILES.resolve("joined.txt"), folder.resolve("page.txt"));
        Files.writeString(folder.resolve("bad.xml"), "<!DOCTYPE x [<!ENTITY a 'b'>]><rss>&a;</rss>");
        try (ArticleDesk desk = new ArticleDesk(data, kind.equals("sqlite") ? "" : PostgresServer.emptyDatabase())) {
            Actor lea = desk.editor("lea@example.fr");
            Arrivals arrivals = arrivals(desk, CLOCK);
            ArrivalReport first = arrivals.importFolder(folder, order(lea, false), false);
            assertThat(first.line())
                    .startsWith("files=4 drafts=2 published=0 proposed=4 unchanged=0 changed=0 refused=1 media=1 ");
            Articles articles = desk.at(NOW);
            ArticleContent cafe = content(articles, "Le café numérique");
            assertThat(cafe.date()).isEqualTo(LocalDate.of(2020, 7, 1));
            assertThat(List.of(
                            cafe.section(),
                            cafe.themes(),
                            cafe.authors(),
                            cafe.text().lead()))
                    .containsExactly("region", List.of("numerique"), "Léa Martin", "Un café, des écrans.");
            assertThat(cafe.text().body())
                    .contains("](/fichiers/" + requireNonNull(cafe.cover()).file() + "/")
                    .contains("[la suite](/actualites/")
                    .doesNotContain("<", "[bouton", "ancien.example.fr");
            String led = addresses(desk).find("/2020/07/cafe/").orElseThrow();
            assertThat(led).startsWith("/actualites/").endsWith("/le-cafe-numerique");
            assertThat(articles.list()).allMatch(article -> article.decided() == Article.Decided.DRAFT);

            ArrivalReport again = arrivals.importFolder(folder, order(lea, false), false);
            assertThat(again.line())
                    .startsWith("files=4 drafts=0 published=0 proposed=0 unchanged=3 changed=0 refused=1");
            assertThat(articles.list()).hasSize(2);

            Drafting drafting = new Drafting(desk.database(), shelves(desk), Gazetteer.load(), CLOCK);
            desk.editorialAt(ArticleDesk.NOW)
                    .comment(lea, articles.list().getFirst(), "À relire", "https://jalon.example.fr/redaction");
            assertThat(drafting.takeBack(lea, first.arrivalId())).isEqualTo(new Drafting.Back(1, 1));
            assertThat(articles.list()).hasSize(1);
        }
    }

    @Test
    void arePublishedOnlyAsTheyWereAndByWhoMay() throws IOException {
        Files.writeString(
                folder.resolve("a.md"), "---\ntitle: Ouvert\ndate: 2021-05-04\ncategories: Région\n---\nUn texte.");
        Files.writeString(
                folder.resolve("b.md"), "---\ntitle: Brouillon\ndraft: true\ncategories: Région\n---\nUn texte.");
        Files.writeString(folder.resolve("c.md"), "---\ntitle: Sans rubrique\n---\nUn texte.");
        try (ArticleDesk desk = new ArticleDesk(data, "")) {
            Arrivals arrivals = arrivals(desk, CLOCK);
            ArrivalReport dry = arrivals.importFolder(folder, order(null, false), true);
            assertThat(dry.line()).startsWith("files=3 drafts=3");
            assertThat(desk.at(NOW).list()).isEmpty();
            ArrivalReport report = arrivals.importFolder(folder, order(desk.editor("lea@example.fr"), true), false);
            assertThat(report.line()).startsWith("files=3 drafts=3 published=1");
            assertThat(report.outcomes().getLast().troubles()).hasSize(1);
            assertThat(desk.seenAt(NOW).count(new org.jalon.newsroom.article.Selection(null, null, null, 2021)))
                    .isOne();
        }
    }

    @Test
    void sayWhatChangedSinceAndRenewOnlyWhatNobodyTouched() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ntitle: Un\n---\nAvant.");
        try (ArticleDesk desk = new ArticleDesk(data, "")) {
            Actor lea = desk.editor("lea@example.fr");
            Arrivals arrivals = arrivals(desk, CLOCK);
            arrivals.importFolder(folder, order(lea, false), false);
            Files.writeString(file, "---\ntitle: Un\n---\nAprès.");
            assertThat(arrivals.importFolder(folder, order(lea, false), false).line())
                    .contains("drafts=0", "changed=1");
            assertThat(content(desk.at(NOW), "Un").text().body()).isEqualTo("Après.");
            Files.writeString(file, "---\ntitle: Un\n---\nEncore.");
            ArrivalReport third = arrivals.importFolder(folder, order(lea, false), false);
            assertThat(third.outcomes().getFirst().troubles()).hasSize(1);
            assertThat(content(desk.at(NOW), "Un").text().body()).isEqualTo("Après.");
            assertThat(desk.at(NOW).list()).hasSize(1);
        }
    }

    @Test
    void waitForAPersonAndBecomeDraftsOfTheirPieces() throws IOException {
        Files.copy(FILES.resolve("joined.txt"), folder.resolve("page.txt"));
        try (ArticleDesk desk = new ArticleDesk(data, "")) {
            Actor lea = desk.editor("lea@example.fr");
            Arrivals arrivals = arrivals(desk, CLOCK);
            Drafting drafting = new Drafting(desk.database(), shelves(desk), Gazetteer.load(), CLOCK);
            String id = arrivals.importFolder(folder, order(lea, false), false).arrivalId();
            assertThat(desk.at(NOW).list()).isEmpty();
            assertThat(arrivals.find(id).orElseThrow().originalsUntil()).isNull();
            ArrivalFile page = arrivals.file(id, 1).orElseThrow();
            Proposal proposal = requireNonNull(page.proposal());
            assertThat(arrivals.change(
                            page,
                            proposal.with(1, proposal.pieces().get(1).dropped(true))
                                    .with(
                                            0,
                                            proposal.pieces()
                                                    .get(0)
                                                    .saying("Le bus", "En bref.")
                                                    .under("region", List.of("numerique"), "Nord"))))
                    .isTrue();
            assertThat(arrivals.change(page, proposal)).as("somebody was first").isFalse();
            assertThat(drafting.make(lea, arrivals.file(id, 1).orElseThrow())).isEqualTo(3);
            ArticleContent bus = content(desk.at(NOW), "Le bus");
            assertThat(bus.territories()).containsExactly(ArticleDesk.NORD);
            assertThat(bus.links()).extracting(ArticleContent.Link::url).containsExactly("https://exemple.fr/bus");
            assertThat(bus.text().body())
                    .isEqualTo(
                            "## Une tournée de douze communes\n\nLe bus s’arrête devant la mairie le matin et devant l’école l’après-midi, selon un calendrier affiché partout.\n\n"
                                    + "- le lundi dans les hameaux du nord ;\n- le jeudi autour du lac.\n\n## En savoir plus\n\n- Calendrier de la tournée (PDF)\n- Un camion pour apprendre");
            assertThat(arrivals.file(id, 1).orElseThrow().state()).isEqualTo(State.DONE);
            assertThat(arrivals.find(id).orElseThrow().originalsUntil()).isEqualTo(NOW.plus(Duration.ofDays(30)));
            assertThat(arrivals.original(id, 1)).isPresent();
            Clock later = Clock.fixed(NOW.plus(Duration.ofDays(31)), ZoneOffset.UTC);
            assertThat(drafting.takeBack(lea, id)).isEqualTo(new Drafting.Back(3, 0));
            assertThat(arrivals.file(id, 1).orElseThrow().state()).isEqualTo(State.OPEN);
            assertThat(arrivals(desk, later).forget(NOW.minus(Duration.ofDays(1))))
                    .isZero();
            assertThat(drafting.make(lea, arrivals.file(id, 1).orElseThrow())).isEqualTo(3);
            assertThat(arrivals(desk, later).forget(NOW.minus(Duration.ofDays(1))))
                    .isOne();
            assertThat(arrivals.original(id, 1)).isEmpty();
        }
    }
}
