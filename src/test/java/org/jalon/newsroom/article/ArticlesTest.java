package org.jalon.newsroom.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.newsroom.article.ArticleDesk.NORD;
import static org.jalon.newsroom.article.ArticleDesk.NOW;
import static org.jalon.newsroom.article.ArticleDesk.PAS_DE_CALAIS;
import static org.jalon.newsroom.article.ArticleDesk.ROUBAIX;
import static org.jalon.newsroom.article.ArticleDesk.content;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon._support.PostgresServer;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.directory.PlaceId;
import org.jalon.newsroom.article.Article.State;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {

    @TempDir
    Path data;

    private ArticleDesk open() {
        return new ArticleDesk(data, "");
    }

    private static Article done(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done) saved).article();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void goFromDraftToReadersAndAwayByTheirDates(String kind) {
        try (ArticleDesk desk = new ArticleDesk(data, kind.equals("sqlite") ? "" : PostgresServer.emptyDatabase())) {
            Actor lea = desk.editor("lea@example.fr", NORD);
            Articles articles = desk.at(NOW);
            String id = articles.create(
                            lea, content("À Roubaix", "Un **atelier** à [la médiathèque](/lieux/0123456789).", ROUBAIX))
                    .id();
            desk.editorialAt(NOW).askReview(lea, id, "", "https://jalon.example.fr/redaction");
            assertThat(articles.find(id).orElseThrow().state(NOW)).isEqualTo(State.IN_REVIEW);
            Instant from = NOW.plus(Duration.ofHours(1));
            Instant until = NOW.plus(Duration.ofDays(7));
            Article article = done(articles.publish(lea, id, 1, from, until));
            assertThat(List.of(article.state(NOW), article.state(from), article.state(until)))
                    .containsExactly(State.SCHEDULED, State.PUBLISHED, State.EXPIRED);
            assertThat(desk.seenAt(NOW).find(id)).isEmpty();
            assertThat(desk.seenAt(until).find(id)).isEmpty();
            PublishedArticles seen = desk.seenAt(from);
            assertThat(seen.find(id).orElseThrow().path()).isEqualTo("/actualites/" + id + "/a-roubaix");
            assertThat(seen.versions(from)).containsEntry(id, 1L);
            assertThat(seen.count(Selection.of(NORD)))
                    .as("Roubaix is in the Nord")
                    .isOne();
            assertThat(seen.count(Selection.of(PAS_DE_CALAIS))).isZero();
            assertThat(seen.list(new Selection("region", "numerique", ROUBAIX, 2026), 10, 0))
                    .hasSize(1);
            assertThat(seen.list(new Selection("europe", null, null, null), 10, 0))
                    .isEmpty();
            assertThat(seen.list(new Selection(null, null, null, 2025), 10, 0)).isEmpty();
            assertThat(seen.years()).containsExactly(2026);
            assertThat(seen.ofPlace(new PlaceId("0123456789"), 5)).hasSize(1);
            articles.withdraw(lea, id);
            assertThat(seen.find(id)).isEmpty();
            assertThat(new AuditTrail(desk.database(), Clock.systemUTC()).find("article", NOW.plusSeconds(1), 10))
                    .extracting(entry -> entry.act())
                    .containsExactlyInAnyOrder("article.publish", "article.withdraw");
        }
    }

    @Test
    void showReadersTheOldVersionUntilTheNewOneIsPublished() {
        try (ArticleDesk desk = open()) {
            Actor lea = desk.editor("lea@example.fr");
            Articles articles = desk.at(NOW);
            String id = articles.create(lea, content("Avant", "Un.")).id();
            done(articles.publish(lea, id, 1, null, null));
            Article changed = done(articles.save(lea, id, 1, content("Après", "Deux."), "corrigé"));
            assertThat(changed.hasUnpublishedChanges()).isTrue();
            assertThat(desk.seenAt(NOW).find(id).orElseThrow().content().text().title())
                    .isEqualTo("Avant");
            done(articles.publish(lea, id, 2, null, null));
            assertThat(desk.seenAt(NOW).find(id).orElseThrow().slug()).isEqualTo("apres");
            done(articles.restore(lea, id, 2, 1, "retour"));
            assertThat(articles.history(id))
                    .extracting(version -> version.content().text().title())
                    .containsExactly("Avant", "Après", "Avant");
        }
    }

    @Test
    void letNobodyWriteOverWhatSomebodyElseSaved() {
        try (ArticleDesk desk = open()) {
            Actor lea = desk.editor("lea@example.fr");
            Actor noa = desk.editor("noa@example.fr");
            Articles articles = desk.at(NOW);
            String id = articles.create(lea, content("Titre", "Un.")).id();
            done(articles.save(noa, id, 1, content("Titre", "De Noa."), ""));
            Saved saved = articles.save(lea, id, 1, content("Titre", "De Léa."), "");
            assertThat(saved).isInstanceOf(Saved.Overtaken.class);
            assertThat(((Saved.Overtaken) saved).newest().content().text().body())
                    .isEqualTo("De Noa.");
            assertThat(articles.publish(lea, id, 1, null, null)).isInstanceOf(Saved.Overtaken.class);
            assertThat(articles.history(id)).hasSize(2);
        }
    }

    @Test
    void arePublishedByEditorsOfTheirTerritoryOnly() {
        try (ArticleDesk desk = open()) {
            Actor nord = desk.editor("nord@example.fr", NORD);
            Actor pas = desk.editor("pas@example.fr", PAS_DE_CALAIS);
            Articles articles = desk.at(NOW);
            String own = articles.create(nord, content("Nord", "Un.", NORD)).id();
            refused(() -> articles.save(pas, own, 1, content("Nord", "x", PAS_DE_CALAIS), ""));
            refused(() -> articles.publish(pas, own, 1, null, null));
            String everybodys = articles.create(nord, content("Partout", "Un.")).id();
            refused(() -> articles.publish(nord, everybodys, 1, null, null));
            done(articles.publish(desk.editor("chef@example.fr"), everybodys, 1, null, null));
            done(articles.publish(nord, own, 1, null, null));
            done(articles.save(nord, own, 1, content("Nord", "Un.", NORD, PAS_DE_CALAIS), ""));
            refused(() -> articles.publish(nord, own, 2, null, null));
            refused(() -> articles.delete(nord, own));
        }
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(UserError.class).isThrownBy(act);
    }

    @Test
    void waitUntilNothingIsMissing() {
        try (ArticleDesk desk = open()) {
            Actor lea = desk.editor("lea@example.fr");
            Articles articles = desk.at(NOW);
            String id = articles.create(lea, content("", "![](/fichiers/0000000000/a.jpg) [x](javascript:1)"))
                    .id();
            Saved saved = articles.publish(lea, id, 1, null, null);
            assertThat(((Saved.NotReady) saved).lacking())
                    .extracting(Finding::key)
                    .containsExactly(
                            "newsroom.article.lacking.title",
                            "newsroom.text.finding.file",
                            "newsroom.text.finding.address");
            assertThat(desk.seenAt(NOW).find(id)).isEmpty();
            articles.delete(lea, id);
            assertThat(articles.find(id)).isEmpty();
        }
    }

    @Test
    void concernWhatLiesAroundTheirTerritory() {
        Around around = new Around(Gazetteer.load());
        assertThat(around.of(List.of(ROUBAIX)))
                .extracting(Territory::toString)
                .containsExactlyInAnyOrder("commune:59512", "epci:200093201", "departement:59", "region:32");
        assertThat(around.of(List.of(NORD)))
                .extracting(Territory::toString)
                .containsExactlyInAnyOrder("departement:59", "region:32");
    }
}
