package org.jalon.newsroom.event.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.newsroom.event.Happening;
import org.jalon.newsroom.event.When;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTimesTest {

    private static final int YEAR = LocalDate.now(Happening.PARIS).getYear();

    @ParameterizedTest
    @CsvSource({
        "14:00,16:30,-11-24T14:00,-11-24T16:30",
        // as people type where browsers have no field of times
        "14h,16h30,-11-24T14:00,-11-24T16:30",
        "9:05,10 h,-11-24T09:05,-11-24T10:00",
        // past midnight
        "22:00,01:00,-11-24T22:00,-11-25T01:00"
    })
    void readsTimesAsPeopleTypeThem(String from, String to, String start, String end) {
        Slips slips = new Slips(Words.in(Language.FRENCH));
        Optional<When> when = read(slips, "24/11/" + YEAR, from, to).when(Happening.PARIS);
        assertThat(slips.list()).isEmpty();
        assertThat(when.orElseThrow().sessions().getFirst())
                .hasToString("Session[start=" + YEAR + start + ", end=" + YEAR + end + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "'',14:00,16:00,jour-0",
        "31/02,14:00,16:00,jour-0",
        "9999-01-01,14:00,16:00,jour-0",
        "DAY,'',16:00,de-0",
        "DAY,14:00,25:00,a-0",
        "DAY,14:00,14:00,a-0"
    })
    void saysWhichFieldToMend(String day, String from, String to, String field) {
        Slips slips = new Slips(Words.in(Language.FRENCH));
        assertThat(read(slips, day.replace("DAY", YEAR + "-11-24"), from, to).when(Happening.PARIS))
                .isEmpty();
        assertThat(slips.list()).extracting(Slips.Slip::field).containsExactly(field);
    }

    @Test
    void readsExceptionsInBothWaysAndTellsOfOthers() {
        Slips slips = new Slips(Words.in(Language.FRENCH));
        Typed typed = new Typed(Map.of("sauf", List.of("24/12/2026, 2026-12-31; demain")));
        assertThat(new ReadTimes(typed, slips).except())
                .containsExactlyInAnyOrder(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31));
        assertThat(slips.list())
                .extracting(Slips.Slip::text)
                .singleElement()
                .asString()
                .contains("demain");
    }

    private static ReadTimes read(Slips slips, String day, String from, String to) {
        return new ReadTimes(new Typed(Map.of("jour", List.of(day), "de", List.of(from), "a", List.of(to))), slips);
    }
}
