package org.jalon.newsroom.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.newsroom.article.ArticleDesk.NORD;
import static org.jalon.newsroom.article.ArticleDesk.NOW;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jalon._support.PostgresServer;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;
import org.jalon.site.SiteLink;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPagesTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path data;

    private static PageContent content(String title, String body) {
        return new PageContent(new Text(title, "", body), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void areVersionsOfWhichReadersSeeOne(String kind) {
        try (ArticleDesk desk = new ArticleDesk(data, kind.equals("sqlite") ? "" : PostgresServer.emptyDatabase())) {
            PageTable table = new PageTable(desk.database());
            PublishedPages published = new PublishedPages(table);
            AuditTrail audit = new AuditTrail(desk.database(), CLOCK);
            Pages pages = new Pages(desk.database(), table, published, audit, CLOCK);
            Actor lea = desk.editor("lea@example.fr");
            KeptPage page = pages.create(lea, "", content("Qui sommes-nous ?", "Des gens."));
            assertThat(page.path()).isEqualTo("/pages/qui-sommes-nous");
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> pages.create(lea, "", content("Qui sommes nous", "")));
            pages.publish(lea, page);
            pages.save(lea, page.slug(), 1, content("Qui sommes-nous ?", "Des gens bien, ![x](/fichiers/abc123)"), "");
            assertThatExceptionOfType(UserError.class)
                    .as("somebody else saved meanwhile")
                    .isThrownBy(() -> pages.save(lea, page.slug(), 1, content("Autre", ""), ""));
            assertThat(published
                            .find(page.slug())
                            .orElseThrow()
                            .version()
                            .content()
                            .french()
                            .body())
                    .isEqualTo("Des gens.");
            assertThat(pages.files()).containsExactly("abc123");
            KeptPage now = pages.find(page.slug()).orElseThrow();
            assertThat(now.dueOn()).isEqualTo(TODAY.plusYears(1));
            pages.foot(lea, now, true);
            assertThat(new PagesInFoot(published).list(Words.in(Language.ENGLISH)))
                    .singleElement()
                    .satisfies(link -> {
                        assertThat(link.path()).isEqualTo("/en/pages/qui-sommes-nous");
                        assertThat(link.foot()).isTrue();
                    });
            pages.withdraw(lea, pages.find(page.slug()).orElseThrow());
            assertThat(published.list()).isEmpty();
            assertThat(pages.find(page.slug()).orElseThrow().inFoot()).isFalse();
            assertThat(audit.find("page.", NOW.plusSeconds(1), 9)).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Pages.MOST_IN_FOOT})
    void leaveTheFootReadable(int most) {
        try (ArticleDesk desk = new ArticleDesk(data, "")) {
            PageTable table = new PageTable(desk.database());
            PublishedPages published = new PublishedPages(table);
            Pages pages = new Pages(desk.database(), table, published, new AuditTrail(desk.database(), CLOCK), CLOCK);
            Actor lea = desk.editor("lea@example.fr");
            for (int i = 0; i <= most; i++) {
                KeptPage page = pages.create(lea, "", content("Page " + i, "Un texte."));
                pages.publish(lea, page);
                KeptPage shown = pages.find(page.slug()).orElseThrow();
                if (i < most) {
                    pages.foot(lea, shown, true);
                } else {
                    assertThatExceptionOfType(UserError.class).isThrownBy(() -> pages.foot(lea, shown, true));
                }
            }
            List<SiteLink> links = new PagesInFoot(published).list(Words.in(Language.FRENCH));
            assertThat(links).hasSize(most + 1).filteredOn(SiteLink::foot).hasSize(most);
            Actor noa = desk.editor("noa@example.fr", NORD);
            assertThatExceptionOfType(UserError.class)
                    .as("an editor of a département")
                    .isThrownBy(() -> pages.create(noa, "", content("À moi", "")));
        }
    }

    /** The texts that come with the program are whole, in both languages, and clean. */
    @ParameterizedTest
    @EnumSource(ShippedText.class)
    void mayBeginWithATextOfOurs(ShippedText shipped) {
        Markdown markdown = new Markdown(id -> java.util.Optional.empty());
        for (Language language : Language.values()) {
            Text text = shipped.content().in(language == Language.ENGLISH);
            assertThat(text.title()).isNotBlank().doesNotContain("#");
            assertThat(text.lead()).isNotBlank();
            assertThat(markdown.render(text.body(), language).findings()).isEmpty();
            assertThat(markdown.render(text.body(), language).outline()).hasSizeGreaterThan(4);
        }
    }
}
