package org.jalon.newsroom.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.newsroom.desk.DeskEntry.Group;
import org.jalon.newsroom.desk.OverviewPage.Line;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.plan.Planned.What;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.util.StringUtils;

/** Decides what the first page of the desk says: what waits for somebody, then what the next days bring. */
final class OverviewPresenter {

    private static final int SHOWN = 6;
    private static final int DAYS = 7;

    private final List<WaitingSource> waiting;
    private final List<PlannedSource> planned;
    private final Clock clock;

    OverviewPresenter(List<WaitingSource> waiting, List<PlannedSource> planned, Clock clock) {
        this.waiting = List.copyOf(waiting);
        this.planned = List.copyOf(planned);
        this.clock = clock;
    }

    OverviewPage page(Actor actor, Words words) {
        List<OverviewPage.Group> groups = new ArrayList<>();
        waiting.stream()
                .flatMap(source -> source.waitingFor(actor).stream())
                .collect(groupingBy(Waiting::reasonKey, LinkedHashMap::new, toList()))
                .forEach((reason, lines) -> groups.add(group(
                        reason, lines.stream().map(each -> line(each, words)).toList(), words)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Planned.ZONE);
        Instant now = clock.instant();
        List<Planned> week = planned.stream()
                .flatMap(source -> source.between(today, today.plusDays(DAYS)).stream())
                .sorted(Comparator.comparing(Planned::at))
                .toList();
        add(groups, "desk.waiting.today", week, each -> isToday(each, today), words);
        add(
                groups,
                "desk.waiting.expires",
                week,
                each -> each.what() == What.EXPIRES && each.at().isAfter(now) && !isToday(each, today),
                words);
        add(groups, "desk.waiting.due", week, each -> each.what() == What.DUE, words);
        Page head = new Page(words, words.say("desk.title"), "", DeskEntry.OVERVIEW.path(), Page.Section.NONE, false);
        return new OverviewPage(
                head,
                groups,
                Stream.of(Group.WRITE, Group.LAY_OUT, Group.ORGANISE)
                        .filter(group -> !group.entries().isEmpty())
                        .toList());
    }

    private static boolean isToday(Planned planned, LocalDate today) {
        return planned.what() != What.DUE && planned.day().equals(today);
    }

    private static void add(
            List<OverviewPage.Group> groups, String key, List<Planned> all, Predicate<Planned> wanted, Words words) {
        List<Line> lines =
                all.stream().filter(wanted).map(each -> line(each, words)).toList();
        if (!lines.isEmpty()) {
            groups.add(group(key, lines, words));
        }
    }

    private static OverviewPage.Group group(String key, List<Line> lines, Words words) {
        int more = lines.size() - SHOWN;
        return new OverviewPage.Group(
                key.substring(key.lastIndexOf('.') + 1),
                words.say(key),
                lines.stream().limit(SHOWN).toList(),
                more > 0 ? words.say("desk.waiting.more", more) : null);
    }

    private static Line line(Waiting waiting, Words words) {
        return new Line(
                words.language().path(waiting.deskPath()),
                waiting.title(),
                words.say("desk.waiting.since", words.moment(waiting.since(), Planned.ZONE)));
    }

    private static Line line(Planned planned, Words words) {
        String about = words.say(planned.kindKey()) + ", "
                + words.say(planned.what().key()) + ", " + words.moment(planned.at(), Planned.ZONE);
        return new Line(words.language().path(planned.deskPath()), planned.title(), StringUtils.capitalize(about));
    }
}
