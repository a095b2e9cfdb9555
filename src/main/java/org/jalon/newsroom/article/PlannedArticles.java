package org.jalon.newsroom.article;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.plan.Planned.What;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Articles in the calendar of the newsroom: when they appear and when they go. */
final class PlannedArticles implements PlannedSource {

    private final ArticleTable table;
    private final VersionTable versions;
    private final Clock clock;

    PlannedArticles(ArticleTable table, VersionTable versions, Clock clock) {
        this.table = table;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public List<Planned> between(LocalDate from, LocalDate to) {
        Instant first = from.atStartOfDay(Planned.ZONE).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(Planned.ZONE).toInstant();
        Instant now = clock.instant();
        return table.published(first, end).stream()
                .<Planned>mapMulti((article, add) -> {
                    add(
                            article,
                            article.publishAt(),
                            article.state(now) == Article.State.SCHEDULED ? What.PUBLISHES : What.PUBLISHED,
                            first,
                            end,
                            add);
                    add(article, article.expiresAt(), What.EXPIRES, first, end, add);
                })
                .toList();
    }

    private void add(
            Article article, @Nullable Instant at, What what, Instant first, Instant end, Consumer<Planned> add) {
        if (at == null || at.isBefore(first) || !at.isBefore(end)) {
            return;
        }
        Set<Territory> territories = versions.find(article.id(), article.version())
                .map(version -> Set.copyOf(version.content().territories()))
                .orElse(Set.of());
        add.accept(new Planned(
                at, what, "plan.kind.article", article.title(), "/redaction/articles/" + article.id(), territories));
    }
}
