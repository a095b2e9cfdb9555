package org.jalon.newsroom.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.newsroom.article.ArticleDesk.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jalon._support.PostgresServer;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.Samples;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueTableTest {

    private static final String SERIES = "la-lettre";

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void showsIssuesFromTheirHourOnAndOnlyOnceUnderANumber(String kind) {
        try (ArticleDesk desk = new ArticleDesk(data, kind.equals("sqlite") ? "" : PostgresServer.emptyDatabase())) {
            IssueTable table = new IssueTable(desk.database());
            Issue issue = Issue.draft("0123456789", SERIES, 24, "octobre 2024");
            assertThat(table.insert(issue, NOW)).isTrue();
            assertThat(table.insert(Issue.draft("abcdefghjk", SERIES, 24, ""), NOW))
                    .as("the same number")
                    .isFalse();
            Instant hour = NOW.plus(Duration.ofHours(2));
            assertThat(table.publish(issue.id(), hour, NOW)).isTrue();
            assertThat(table.find(SERIES, 24, hour.minusMillis(1))).isEmpty();
            assertThat(table.listPublic(NOW)).isEmpty();
            assertThat(table.find(SERIES, 24, hour)).isPresent();
            assertThat(table.versions(hour)).containsOnlyKeys(issue.id());
            assertThat(table.delete(issue.id())).as("readers have it").isFalse();
            table.publish(issue.id(), null, hour);
            assertThat(table.find(SERIES, 24, hour)).isEmpty();
            assertThat(table.delete(issue.id())).isTrue();
        }
    }

    @Test
    void keepsAnIssueOfThePastAsItsFileAndFindsItsWords() throws IOException {
        try (ArticleDesk desk = new ArticleDesk(data, "")) {
            Path pdf = Files.write(data.resolve("n3.pdf"), Samples.pdf("Les passeurs de clic"));
            MediaFile file = desk.media().add(pdf, "n3.pdf", null);
            IssueTable table = new IssueTable(desk.database());
            table.insert(Issue.draft("0123456789", SERIES, 3, ""), NOW);
            LocalDate day = LocalDate.of(2019, 4, 1);
            Issue old = table.find("0123456789")
                    .orElseThrow()
                    .with(3, new Issue.Content("avril 2019", "", "", "", "", file.id(), day, List.of()));
            assertThat(table.save(old, NOW)).isTrue();
            table.publish(old.id(), NOW, NOW);
            assertThat(table.find(old.id()).orElseThrow().day()).isEqualTo(day);
            assertThat(table.files()).as("kept as long as the issue").contains(file.id());
            Issues issues = new Issues(table, new SeriesTable(desk.database()), desk.markdown(), desk.media());
            Findable found = issues.load(Set.of(old.id())).getFirst();
            assertThat(found.text()).contains("Les passeurs de clic");
            assertThat(found.date()).isEqualTo("2019-03-31T22:00:00Z");
        }
    }

    @Test
    void keepsTheLookOfSeriesAndTheirArchiveWhenTheyEnd() {
        try (ArticleDesk desk = new ArticleDesk(data, "")) {
            SeriesTable table = new SeriesTable(desk.database());
            Series series = new Series(
                    "europe",
                    "L’Europe",
                    "Ce qui vient de loin.",
                    Language.ENGLISH,
                    new Series.Look(Series.Period.QUARTERLY, Series.Hue.TEAL, "0123456789", "Un pont"),
                    3,
                    true);
            table.save(series);
            assertThat(table.find("europe")).contains(series);
            assertThat(table.listOpen()).extracting(Series::id).containsExactly(SERIES);
            assertThat(table.list()).extracting(Series::id).containsExactly(SERIES, "europe");
            assertThat(table.files()).containsExactly("0123456789");
        }
    }
}
