package org.jalon.newsroom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jalon.newsroom.plan.Planned.What;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPresenterTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Words FRENCH = Words.in(Language.FRENCH);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static Planned planned(String at, What what, String kind, String title, String... territories) {
        Set<Territory> about = Set.of(territories).stream()
                .map(each -> Territory.parse(each).orElseThrow())
                .collect(java.util.stream.Collectors.toSet());
        return new Planned(Instant.parse(at), what, "plan.kind." + kind, title, "/redaction/x", about);
    }

    private final CalendarPresenter presenter = new CalendarPresenter(
            List.of(
                    (from, to) -> List.of(
                            planned("2026-11-22T08:30:00Z", What.PUBLISHED, "article", "À Roubaix", "commune:59512"),
                            // past midnight by the clocks here: of another month
                            planned("2026-11-30T23:30:00Z", What.PUBLISHES, "article", "En décembre")),
                    (from, to) -> List.of(
                            planned("2026-11-22T07:00:00Z", What.SENDS, "letter", "La lettre"),
                            planned("2026-11-23T23:00:00Z", What.DUE, "page", "Les mentions", "departement:62"))),
            GAZETTEER,
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));

    private CalendarPage page(CalendarQuery query) {
        return presenter.page(query, FRENCH);
    }

    private List<String> titles(CalendarPage page) {
        return page.days().stream()
                .flatMap(day -> day.lines().stream())
                .map(CalendarPage.Line::title)
                .toList();
    }

    @Test
    void putsWhatAllSourcesPlanUnderTheirDays() {
        CalendarPage page = page(new CalendarQuery(NOVEMBER, false, "", null));
        assertThat(page.days()).hasSize(30);
        assertThat(page.days().getFirst().column())
                .as("1 November 2026 is a Sunday")
                .isEqualTo(7);
        assertThat(titles(page)).containsExactly("La lettre", "À Roubaix", "Les mentions");
        CalendarPage.Day today = page.days().get(21);
        assertThat(today.today()).isTrue();
        assertThat(today.name()).isEqualTo("dimanche 22 novembre");
        assertThat(today.lines()).extracting(CalendarPage.Line::about).containsExactly("part, 08:00", "publié, 09:30");
        assertThat(page.days().get(23).lines())
                .as("what is due has no hour")
                .extracting(CalendarPage.Line::about)
                .containsExactly("à vérifier");
    }

    @ParameterizedTest
    @CsvSource({
        "article,'',À Roubaix",
        "letter,'',La lettre",
        "'',departement:59,La lettre|À Roubaix",
        "'',commune:59512,La lettre|À Roubaix",
        "'',departement:62,La lettre|Les mentions",
        "'',region:32,La lettre|À Roubaix|Les mentions",
        "event,'',''"
    })
    void isNarrowedByKindAndByTerritoryWithWhatConcernsEverybody(String kind, String territory, String titles) {
        CalendarPage page = page(CalendarQuery.of("2026-11", "", kind, territory, NOVEMBER));
        assertThat(String.join("|", titles(page))).isEqualTo(titles);
        assertThat(page.empty()).isEqualTo(titles.isEmpty());
        assertThat(page.wide()).isEqualTo("/redaction/calendrier?mois=2026-11");
    }

    @Test
    void leadsToTheMonthsAroundAndKeepsWhatWasChosen() {
        CalendarPage page = page(CalendarQuery.of("2026-12", "liste", "article", "", NOVEMBER));
        assertThat(page.before()).isEqualTo("/redaction/calendrier?mois=2026-11&vue=liste&genre=article");
        assertThat(page.today()).isEqualTo(page.before());
        assertThat(page.after()).isEqualTo("/redaction/calendrier?mois=2027-01&vue=liste&genre=article");
        assertThat(page.other()).isEqualTo("/redaction/calendrier?mois=2026-12&genre=article");
        assertThat(titles(page)).containsExactly("En décembre");
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "demain", "1999-01", "''", "2026-1", "<script>"})
    void showsThisMonthForWhatIsNoMonth(String typed) {
        assertThat(CalendarQuery.of(
                        typed, "x", "<b>", "x", LocalDate.of(2026, 11, 22).query(YearMonth::from)))
                .isEqualTo(new CalendarQuery(NOVEMBER, false, "", null));
    }
}
