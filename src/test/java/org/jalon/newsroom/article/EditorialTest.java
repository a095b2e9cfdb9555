package org.jalon.newsroom.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.newsroom.article.ArticleDesk.NORD;
import static org.jalon.newsroom.article.ArticleDesk.NOW;
import static org.jalon.newsroom.article.ArticleDesk.PAS_DE_CALAIS;
import static org.jalon.newsroom.article.ArticleDesk.content;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.newsroom.desk.Waiting;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.plan.Planned.What;
import org.jalon.site.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors do together. */
class EditorialTest {

    private static final String PAGE = "https://jalon.example.fr/redaction/articles/x";
    private static final String LEA = "lea@example.fr";
    private static final String NOA = "noa@example.fr";

    @TempDir
    Path data;

    private static Stream<String> reasons(ArticleDesk desk, Actor actor, Instant now) {
        return desk.waitingAt(now).waitingFor(actor).stream()
                .map(Waiting::reasonKey)
                .map(key -> key.substring(key.lastIndexOf('.') + 1));
    }

    @Test
    void asksAChosenEditorOrWhoeverMayPublish() {
        try (ArticleDesk desk = new ArticleDesk(data, "")) {
            Actor lea = desk.editor(LEA, NORD);
            Actor noa = desk.editor(NOA, NORD);
            Actor pas = desk.editor("pas@example.fr", PAS_DE_CALAIS);
            String id =
                    desk.at(NOW).create(lea, content("À Lille", "Un.", NORD)).id();
            assertThat(reasons(desk, lea, NOW)).containsExactly("draft");
            desk.editorialAt(NOW).askReview(lea, id, "", PAGE);
            assertThat(reasons(desk, lea, NOW)).as("not one's own").isEmpty();
            assertThat(reasons(desk, noa, NOW)).containsExactly("review");
            assertThat(reasons(desk, pas, NOW)).as("of another territory").isEmpty();
            assertThat(desk.subjects(NOA)).as("nobody was chosen").isEmpty();
            desk.editorialAt(NOW).askReview(lea, id, pas.account().id(), PAGE);
            assertThat(reasons(desk, noa, NOW)).isEmpty();
            assertThat(reasons(desk, pas, NOW)).containsExactly("review");
            assertThat(desk.subjects("pas@example.fr")).containsExactly("À relire : À Lille");
            desk.editorialAt(NOW).unaskReview(lea, id);
            assertThat(reasons(desk, pas, NOW)).isEmpty();
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> desk.editorialAt(NOW).askReview(lea, id, "nobody", PAGE));
            assertThatExceptionOfType(UserError.class)
                    .as("not theirs to hand on")
                    .isThrownBy(() ->
                            desk.editorialAt(NOW).assign(pas, id, lea.account().id(), PAGE));
        }
    }

    @Test
    void tellsThoseConcernedOnceADay() {
        try (ArticleDesk desk = new ArticleDesk(data, "")) {
            Actor lea = desk.editor(LEA);
            Actor noa = desk.editor(NOA);
            Article article = desk.at(NOW).create(lea, content("Titre", "Un."));
            desk.editorialAt(NOW).comment(noa, article, "Et la date ?", PAGE);
            desk.editorialAt(NOW.plusSeconds(60)).comment(noa, article, "Et le lieu ?", PAGE);
            assertThat(desk.subjects(LEA)).containsExactly("Commentaire : Titre");
            assertThat(desk.subjects(NOA))
                    .as("nobody is told of their own words")
                    .isEmpty();
            assertThat(reasons(desk, lea, NOW.plusSeconds(90))).containsExactly("comment", "draft");
            desk.editorialAt(NOW.plusSeconds(120)).comment(lea, article, "Mardi.", PAGE);
            assertThat(reasons(desk, lea, NOW.plusSeconds(150))).as("answered").containsExactly("draft");
            assertThat(desk.subjects(NOA)).hasSize(1);
            desk.editorialAt(NOW.plus(Duration.ofHours(25))).comment(noa, article, "Merci.", PAGE);
            assertThat(desk.subjects(LEA)).as("another day").hasSize(2);
        }
    }

    @Test
    void handsArticlesOnAndCopiesThem() {
        try (ArticleDesk desk = new ArticleDesk(data, "")) {
            Actor lea = desk.editor(LEA);
            Actor noa = desk.editor(NOA);
            Articles articles = desk.at(NOW);
            Article article = articles.create(lea, content("Titre", "Un.", NORD));
            desk.editorialAt(NOW).assign(lea, article.id(), noa.account().id(), PAGE);
            assertThat(desk.subjects(NOA)).containsExactly("À écrire : Titre");
            assertThat(reasons(desk, noa, NOW)).containsExactly("assigned");
            assertThat(reasons(desk, lea, NOW)).isEmpty();
            Article copy = articles.duplicate(noa, article, "Titre (copie)", LocalDate.of(2026, 12, 1));
            assertThat(copy.state(NOW)).isEqualTo(Article.State.DRAFT);
            ArticleContent said = articles.newest(copy).content();
            assertThat(said.text().body()).isEqualTo("Un.");
            assertThat(said.territories()).containsExactly(NORD);
            assertThat(said.date()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(articles.find(article.id()).orElseThrow().title()).isEqualTo("Titre");
        }
    }

    @Test
    void standsInTheCalendarOnTheDaysOfTheClocksHere() {
        try (ArticleDesk desk = new ArticleDesk(data, "")) {
            Actor lea = desk.editor(LEA);
            Articles articles = desk.at(NOW);
            String id = articles.create(lea, content("Titre", "Un.", NORD)).id();
            // 23:30 in UTC is the next day here
            Instant from = Instant.parse("2026-11-30T23:30:00Z");
            articles.publish(lea, id, 1, from, Instant.parse("2026-12-24T11:00:00Z"));
            assertThat(desk.plannedAt(NOW).between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)))
                    .isEmpty();
            List<Planned> december = desk.plannedAt(NOW).between(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 24));
            assertThat(december).extracting(Planned::what).containsExactly(What.PUBLISHES, What.EXPIRES);
            assertThat(december)
                    .allSatisfy(planned -> assertThat(planned.territories()).containsExactly(NORD));
            assertThat(desk.plannedAt(from).between(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1)))
                    .extracting(Planned::what)
                    .containsExactly(What.PUBLISHED);
        }
    }
}
