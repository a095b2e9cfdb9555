package org.jalon.about.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a grid comes to, as the method of RGAA counts: of the criteria that apply, how many are conform. What is excused is not conform:
 * an excuse makes nothing accessible.
 *
 * @param all over the whole sample; a criterion that is wrong on one page is wrong
 * @param pages for each page of the sample, in its order
 */
public record Rates(Rate all, List<Rate> pages) {

    /**
     * So many of so many.
     *
     * @param conform criteria
     * @param applicable criteria
     */
    public record Rate(int conform, int applicable) {

        /** 0 to 100 with two decimals, rounded down so that nothing looks better than it is; 0 where nothing applies. */
        public BigDecimal percent() {
            return applicable == 0
                    ? BigDecimal.ZERO.setScale(2)
                    : BigDecimal.valueOf(100L * conform).divide(BigDecimal.valueOf(applicable), 2, RoundingMode.DOWN);
        }

        private static Rate of(List<Outcome> outcomes) {
            return new Rate(
                    (int) outcomes.stream().filter(Outcome.CONFORM::equals).count(),
                    (int) outcomes.stream().filter(Outcome::applies).count());
        }
    }

    public Rates {
        pages = List.copyOf(pages);
    }

    public static Rates of(AuditGrid grid) {
        List<AuditGrid.Row> rows = List.copyOf(grid.rows().values());
        return new Rates(
                Rate.of(rows.stream().map(AuditGrid.Row::outcome).toList()),
                IntStream.range(0, grid.pages().size())
                        .mapToObj(page -> Rate.of(rows.stream()
                                .map(row -> row.outcomes().get(page))
                                .toList()))
                        .toList());
    }

    /** The mean of the rates of the pages on which anything applies, in percent with two decimals, rounded down. */
    public BigDecimal average() {
        List<Rate> counted =
                pages.stream().filter(rate -> rate.applicable() > 0).toList();
        return counted.isEmpty()
                ? BigDecimal.ZERO.setScale(2)
                : counted.stream()
                        .map(rate -> BigDecimal.valueOf(100L * rate.conform())
                                .divide(BigDecimal.valueOf(rate.applicable()), 10, RoundingMode.HALF_UP))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(counted.size()), 2, RoundingMode.DOWN);
    }

    /** What the law calls it: total when all is conform, partial from half on. */
    public Conformity conformity() {
        if (all.applicable() > 0 && all.conform() == all.applicable()) {
            return Conformity.TOTAL;
        }
        return all.applicable() > 0 && 2 * all.conform() >= all.applicable() ? Conformity.PARTIAL : Conformity.NONE;
    }
}
