package org.jalon.newsroom.resource;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.newsroom.resource.ResourceShelf.NOW;
import static org.jalon.newsroom.resource.ResourceShelf.content;
import static org.jalon.newsroom.resource.ResourceShelf.facts;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jalon._support.PostgresServer;
import org.jalon.account.Actor;
import org.jalon.directory.Service;
import org.jalon.newsroom.article.Article.State;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.site.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcesTest {

    private static final String URL = "https://www.example.org/guide";

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void goFromDraftToReadersAreCheckedAndGoAway(String kind) {
        try (ResourceShelf shelf =
                new ResourceShelf(data, kind.equals("sqlite") ? "" : PostgresServer.emptyDatabase())) {
            Actor lea = shelf.desk().editor("lea@example.fr");
            Resources resources = shelf.at(NOW);
            String id = resources
                    .create(lea, content("Ma boîte mail", URL, Service.EVERYDAY_TOOLS))
                    .id();
            assertThat(shelf.published().standing(NOW)).isEmpty();
            Instant until = NOW.plus(Duration.ofDays(30));
            assertThat(resources.publish(lea, id, 1, null, until)).isInstanceOf(ResourceSaved.Done.class);
            Resource published = resources.find(id).orElseThrow();
            assertThat(published.path()).isEqualTo("/ressources/" + id + "/ma-boite-mail");
            assertThat(published.checked()).as("who publishes has looked").isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(published.due()).as("six months later").isEqualTo(LocalDate.of(2027, 5, 22));
            assertThat(shelf.published().standing(NOW)).hasSize(1);
            assertThat(requireNonNull(shelf.published().contents(Set.of(id)).get(id))
                            .text()
                            .title())
                    .isEqualTo("Ma boîte mail");
            assertThat(shelf.published().standing(until)).as("expired").isEmpty();
            assertThat(published.state(until)).isEqualTo(State.EXPIRED);
            resources.report(id);
            resources.report(id);
            assertThat(resources.find(id).orElseThrow().reports()).isEqualTo(2);
            Instant later = NOW.plus(Duration.ofDays(10));
            shelf.at(later).check(lea, id);
            Resource checked = resources.find(id).orElseThrow();
            assertThat(checked.reports()).as("settled by looking").isZero();
            assertThat(checked.isDue(LocalDate.of(2027, 6, 1))).isFalse();
            assertThat(checked.isDue(LocalDate.of(2027, 6, 2))).isTrue();
            resources.withdraw(lea, id);
            assertThat(shelf.published().standing(NOW)).isEmpty();
        }
    }

    @Test
    void keepWhatBothWroteAtTheSameTime() {
        try (ResourceShelf shelf = new ResourceShelf(data, "")) {
            Actor lea = shelf.desk().editor("lea@example.fr");
            Actor noa = shelf.desk().editor("noa@example.fr");
            Resources resources = shelf.at(NOW);
            String id = resources
                    .create(lea, content("Un", URL, Service.EVERYDAY_TOOLS))
                    .id();
            resources.save(noa, id, 1, content("De Noa", URL, Service.EVERYDAY_TOOLS));
            ResourceSaved saved = resources.save(lea, id, 1, content("De Léa", URL, Service.EVERYDAY_TOOLS));
            assertThat(saved).isInstanceOf(ResourceSaved.Overtaken.class);
            assertThat(((ResourceSaved.Overtaken) saved)
                            .newest()
                            .content()
                            .text()
                            .title())
                    .isEqualTo("De Noa");
            assertThat(resources.history(id)).hasSize(2);
        }
    }

    @Test
    void areNotShownBeforeTheySayWhatTheyAreFor() {
        try (ResourceShelf shelf = new ResourceShelf(data, "")) {
            Actor lea = shelf.desk().editor("lea@example.fr");
            Resources resources = shelf.at(NOW);
            String id =
                    resources.create(lea, content("Sans besoin ni lien", "")).id();
            assertThat(resources.lacking(
                            resources.newest(resources.find(id).orElseThrow()).content()))
                    .extracting(Finding::key)
                    .containsExactly("resource.lacking.target", "resource.lacking.needs");
            assertThat(resources.publish(lea, id, 1, null, null)).isInstanceOf(ResourceSaved.NotReady.class);
        }
    }

    @Test
    void arePublishedByEditorsOfTheirTerritoryOnly() {
        try (ResourceShelf shelf = new ResourceShelf(data, "")) {
            Actor nord = shelf.desk().editor("nord@example.fr", ArticleDesk.NORD);
            Actor pas = shelf.desk().editor("pas@example.fr", ArticleDesk.PAS_DE_CALAIS);
            Resources resources = shelf.at(NOW);
            ResourceContent ofNord =
                    content("Nord", URL, facts(ResourceLevel.NOTHING, 5, Service.EVERYDAY_TOOLS), ArticleDesk.ROUBAIX);
            String id = resources.create(nord, ofNord).id();
            assertThat(resources.publish(nord, id, 1, null, null)).isInstanceOf(ResourceSaved.Done.class);
            assertThatExceptionOfType(UserError.class).isThrownBy(() -> resources.check(pas, id));
            assertThatExceptionOfType(UserError.class).isThrownBy(() -> resources.withdraw(pas, id));
            String everybodys = resources
                    .create(nord, content("Tous", URL + "2", Service.EVERYDAY_TOOLS))
                    .id();
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> resources.publish(nord, everybodys, 1, null, null));
        }
    }
}
