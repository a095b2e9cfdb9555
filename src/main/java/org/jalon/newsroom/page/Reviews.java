package org.jalon.newsroom.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.about.LegalNotice;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.newsroom.desk.Waiting;
import org.jalon.newsroom.desk.WaitingSource;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Pages and the legal notice are read again every year: the calendar says when, and what is late waits at the desk. */
final class Reviews implements PlannedSource, WaitingSource {

    private static final ZoneId ZONE = Planned.ZONE;
    private static final String NOTICE = "/administration/mentions";

    private final PageTable table;
    private final LegalNotice notice;
    private final Clock clock;

    Reviews(PageTable table, LegalNotice notice, Clock clock) {
        this.table = table;
        this.notice = notice;
        this.clock = clock;
    }

    @Override
    public List<Planned> between(LocalDate from, LocalDate to) {
        return due().filter(planned ->
                        !planned.day().isBefore(from) && !planned.day().isAfter(to))
                .toList();
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (!actor.hasEverywhere(Role.EDITOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return due().filter(planned -> !planned.day().isAfter(today))
                .map(planned -> new Waiting("page.waiting.review", planned.title(), planned.deskPath(), planned.at()))
                .toList();
    }

    private Stream<Planned> due() {
        List<Planned> all = new ArrayList<>();
        for (KeptPage page : table.list()) {
            add(all, page.dueOn(), page.title(), PagePaths.DESK + "/" + page.slug());
        }
        Instant written = notice.newest().at();
        if (written != null) {
            LocalDate due = LocalDate.ofInstant(written, ZONE).plusYears(1);
            add(all, due, Words.in(Language.FRENCH).say("legal.title"), NOTICE);
        }
        return all.stream();
    }

    private static void add(List<Planned> all, @Nullable LocalDate due, String title, String deskPath) {
        if (due != null) {
            all.add(new Planned(
                    due.atStartOfDay(ZONE).toInstant(), Planned.What.DUE, "plan.kind.page", title, deskPath, Set.of()));
        }
    }
}
