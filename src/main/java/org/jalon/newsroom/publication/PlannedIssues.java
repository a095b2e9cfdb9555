package org.jalon.newsroom.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.plan.Planned.What;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** Issues in the calendar of the newsroom: when they appear. */
final class PlannedIssues implements PlannedSource {

    private final IssueTable table;
    private final Issues issues;
    private final Clock clock;

    PlannedIssues(IssueTable table, Issues issues, Clock clock) {
        this.table = table;
        this.issues = issues;
        this.clock = clock;
    }

    @Override
    public List<Planned> between(LocalDate from, LocalDate to) {
        Instant first = from.atStartOfDay(Planned.ZONE).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(Planned.ZONE).toInstant();
        return table.list().stream()
                .<Planned>mapMulti((issue, add) -> {
                    Instant at = issue.publishAt();
                    if (at != null && !at.isBefore(first) && at.isBefore(end)) {
                        add.accept(planned(issue, at));
                    }
                })
                .toList();
    }

    private Planned planned(Issue issue, Instant at) {
        return new Planned(
                at,
                issue.isPublic(clock.instant()) ? What.PUBLISHED : What.PUBLISHES,
                "plan.kind.issue",
                issues.title(issue, Words.in(Language.FRENCH)),
                "/redaction/publications/" + issue.id(),
                Set.of());
    }
}
