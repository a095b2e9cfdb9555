package org.jalon.newsroom.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.newsroom.plan.CalendarPage.Day;
import org.jalon.newsroom.plan.CalendarPage.Line;
import org.jalon.newsroom.plan.CalendarPage.Option;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Decides what the calendar says: one month of what all sources plan. */
final class CalendarPresenter {

    private final List<PlannedSource> sources;
    private final Gazetteer gazetteer;
    private final Clock clock;

    CalendarPresenter(List<PlannedSource> sources, Gazetteer gazetteer, Clock clock) {
        this.sources = List.copyOf(sources);
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    YearMonth now() {
        return YearMonth.from(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Planned.ZONE);
    }

    CalendarPage page(CalendarQuery query, Words words) {
        YearMonth month = query.month();
        List<Planned> all = sources.stream()
                .flatMap(source -> source.between(month.atDay(1), month.atEndOfMonth()).stream())
                .filter(planned -> YearMonth.from(planned.day()).equals(month))
                .sorted(Comparator.comparing(Planned::at).thenComparing(Planned::title))
                .toList();
        List<Planned> shown =
                all.stream().filter(planned -> isWanted(planned, query)).toList();
        Locale locale = words.language().locale();
        String name = DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
        return new CalendarPage(
                new Page(words, words.say("plan.title.of", name), "", query.path(), Page.Section.NONE, false),
                name,
                words.language().path(query.in(month.minusMonths(1)).path()),
                words.language().path(query.in(now()).path()),
                words.language().path(query.in(month.plusMonths(1)).path()),
                query.asList(),
                words.language().path(query.asList(!query.asList()).path()),
                query.isNarrow() ? words.language().path(query.wide().path()) : null,
                narrow(query, all, words),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList(),
                days(month, shown, words),
                shown.isEmpty());
    }

    private boolean isWanted(Planned planned, CalendarQuery query) {
        Territory wanted = query.territory();
        return (query.kind().isEmpty() || query.kind().equals(kind(planned)))
                && (wanted == null
                        || planned.territories().isEmpty()
                        || planned.territories().stream().anyMatch(about -> isIn(about, wanted)));
    }

    private boolean isIn(Territory inner, Territory outer) {
        return inner.equals(outer)
                || (inner.kind() == Territory.Kind.COMMUNE
                                ? gazetteer.findCommune(inner.code()).stream()
                                : gazetteer.listCommunes().stream()
                                        .filter(commune -> gazetteer.contains(inner, commune))
                                        .limit(1))
                        .anyMatch(commune ->
                                inner.kind().compareTo(outer.kind()) < 0 && gazetteer.contains(outer, commune));
    }

    /** Only what the month has can be chosen, and what is chosen. */
    private CalendarPage.Narrow narrow(CalendarQuery query, List<Planned> all, Words words) {
        Map<String, String> kinds = all.stream()
                .collect(toMap(CalendarPresenter::kind, planned -> words.say(planned.kindKey()), (one, same) -> one));
        Set<Territory> territories =
                all.stream().flatMap(planned -> planned.territories().stream()).collect(toSet());
        if (query.territory() != null) {
            territories.add(query.territory());
        }
        return new CalendarPage.Narrow(
                query.month().toString(),
                query.asList() ? "liste" : "",
                options(
                        words.say("plan.kinds.all"),
                        kinds.entrySet().stream()
                                .map(kind -> new Option(
                                        kind.getKey(),
                                        kind.getValue(),
                                        kind.getKey().equals(query.kind())))),
                options(
                        words.say("plan.territories.all"),
                        territories.stream()
                                .flatMap(each -> gazetteer.nameOf(each).stream()
                                        .map(name ->
                                                new Option(each.toString(), name, each.equals(query.territory()))))));
    }

    private static List<Option> options(String all, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", all, false)), options.sorted(Comparator.comparing(Option::label)))
                .toList();
    }

    private List<Day> days(YearMonth month, List<Planned> shown, Words words) {
        Map<LocalDate, List<Planned>> byDay = shown.stream().collect(groupingBy(Planned::day));
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> new Day(
                        "j" + day,
                        day.getDayOfWeek().getValue(),
                        day.getDayOfMonth(),
                        DateTimeFormatter.ofPattern(
                                        "EEEE d MMMM", words.language().locale())
                                .format(day),
                        day.equals(today()),
                        byDay.getOrDefault(day, List.of()).stream()
                                .map(planned -> line(planned, words))
                                .toList()))
                .toList();
    }

    private static Line line(Planned planned, Words words) {
        LocalTime time = LocalTime.ofInstant(planned.at(), Planned.ZONE);
        String what = words.say(planned.what().key());
        boolean timed = planned.what() != Planned.What.DUE && !time.equals(LocalTime.MIDNIGHT);
        String about = timed
                ? what + ", "
                        + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                .withLocale(words.language().locale())
                                .format(time)
                : what;
        return new Line(
                words.language().path(planned.deskPath()), words.say(planned.kindKey()), planned.title(), about);
    }

    private static String kind(Planned planned) {
        return planned.kindKey().substring(planned.kindKey().lastIndexOf('.') + 1);
    }
}
