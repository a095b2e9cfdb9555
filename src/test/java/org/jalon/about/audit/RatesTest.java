package org.jalon.about.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.about.audit.Rates.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

    @Test
    void knowsTheStandard() {
        assertThat(Criterion.all()).hasSize(106);
        assertThat(Theme.values()).hasSize(13);
        assertThat(Criterion.all().getLast().code()).isEqualTo("13.12");
    }

    /**
     * What each of the first criteria is on two pages; all others apply to none. Then: conform, applicable, rate, mean of the rates of
     * the pages, state. The means: of 1/1 and 0/1 it is 50; of 2/3 and 1/1 it is (66.66… + 100) / 2 = 83.33…; a page without any
     * criterion that applies counts in no mean.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C C                  | 1 | 1 | 100.00 | 100.00 | TOTAL
            C NC                 | 0 | 1 | 0.00   | 50.00  | NONE
            C NA                 | 1 | 1 | 100.00 | 100.00 | TOTAL
            NC NA, C C           | 1 | 2 | 50.00  | 75.00  | PARTIAL
            NC NC, NC NC, C C    | 1 | 3 | 33.33  | 33.33  | NONE
            C C, C NA, NC NA     | 2 | 3 | 66.66  | 83.33  | PARTIAL
            D C, C C             | 1 | 2 | 50.00  | 75.00  | PARTIAL
            D NC, C C            | 1 | 2 | 50.00  | 50.00  | PARTIAL
            NA NA                | 0 | 0 | 0.00   | 0.00   | NONE
            """)
    void countsAsTheMethodSays(
            String said, int conform, int applicable, String rate, String average, Conformity conformity) {
        Map<String, String> cells = new HashMap<>();
        List<Criterion> criteria = Criterion.all();
        String[] each = said.split(",");
        for (int i = 0; i < each.length; i++) {
            cells.put(criteria.get(i).code(), each[i].strip().replace(' ', ';') + ";expliqué");
        }
        Rates rates = Rates.of(Grids.grid("2026-10-05", cells));
        assertThat(rates.all()).isEqualTo(new Rate(conform, applicable));
        assertThat(rates.all().percent()).hasToString(rate);
        assertThat(rates.average()).hasToString(average);
        assertThat(rates.conformity()).isEqualTo(conformity);
    }

    @Test
    void neverRoundsUpToWhatIsNotReached() {
        assertThat(new Rate(105, 106).percent()).hasToString("99.05");
        assertThat(new Rate(99_999, 100_000).percent()).hasToString("99.99");
    }

    /** Three years to the day, as long as nobody says that the site changed. */
    @ParameterizedTest
    @CsvSource({"2023-11-22,true", "2023-11-21,false", "2026-11-22,true", "2024-02-29,true"})
    void takesAnAuditForThreeYears(LocalDate day, boolean counts) {
        AuditGrid grid = Grids.grid(day.toString(), Map.of("1.1", "C;C"));
        KeptAudit audit = new KeptAudit("a", grid, Rates.of(grid), "a.csv", null, java.time.Instant.EPOCH, null, null);
        assertThat(audit.counts(Grids.TODAY)).isEqualTo(counts);
        assertThat(Standing.of(audit, Grids.TODAY).conformity()).isEqualTo(counts ? Conformity.TOTAL : Conformity.NONE);
    }
}
