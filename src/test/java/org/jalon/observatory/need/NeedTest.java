package org.jalon.observatory.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon._support.Offers;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureSource;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.access.AccessQuestion;
import org.jalon.observatory.access.AccessTable;
import org.jalon.observatory.access.CrowFly;
import org.jalon.observatory.access.HelpPoint;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.DatasetReader;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.journey.ImportedJourneys;
import org.jalon.observatory.live.AccessInputs;
import org.jalon.observatory.live.AccessTables;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.live.LiveRules;
import org.jalon.observatory.supply.Offer;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;

/** Pas-de-Calais with places in Arras and Calais only. */
class NeedTest {

    private static final CommuneRows ROWS = CommuneRows.of(Gazetteer.load());
    private static final Territory PAS_DE_CALAIS = new Territory(Territory.Kind.DEPARTEMENT, "62");

    private final Offer offer = Offers.of(Offers.in("62041", 30), Offers.in("62193", 10));
    private final LiveKeeper keeper = new LiveKeeper(() -> offer, () -> ImportedJourneys.NONE, LiveRules.USUAL, ROWS);
    private final AccessTables tables = new AccessTables(LiveRules.USUAL, ROWS);

    /** A share of people at risk: 40 % in Boulogne-sur-Mer (62160), 30 % in Lens (62498), secret in Béthune (62119), else 10 %. */
    private final FigureSource shares =
            new Shares(Map.of("62160", new Cell.Known(40), "62498", new Cell.Known(30), "62119", Cell.SECRET));

    private final Needs needs = new Needs(new Observatory(List.of(shares), ROWS), ROWS);
    private final UnderServed underServed = new UnderServed(keeper, tables, LiveRules.USUAL, needs, ROWS);

    @Test
    void countsPeopleAtRiskByTheirShare() {
        Need need = need();
        assertThat(need.people(row("62160"))).isEqualTo(0.4 * population("62160"), within(1e-6));
        assertThat(need.isHigh(row("62160"))).isTrue();
        assertThat(need.isHigh(row("62041"))).isFalse();
        assertThat(need.people(row("62119"))).isNaN();
        assertThat(need.known(row("62119"))).isZero();
    }

    @Test
    void listsHighNeedWithoutHelpAndHidesNothingThatIsNotKnown() {
        UnderServedPart part = underServed.of(PAS_DE_CALAIS, question(need()));
        assertThat(part.communes())
                .extracting(commune -> commune.commune().code())
                .containsExactly("62160", "62498", "62119");
        UnderServedCommune boulogne = part.communes().getFirst();
        assertThat(boulogne.far()).isTrue();
        assertThat(boulogne.nearest()).isGreaterThan(20_000);
        assertThat(boulogne.hours()).isZero();
        assertThat(part.concerned()).isCloseTo(0.4 * population("62160") + 0.3 * population("62498"), within(1e-6));
        assertThat(part.unknownCommunes()).isZero();
    }

    @Test
    void sharesHoursAmongPeopleAtRiskAlone() {
        double[] tenth = ROWS.communes().stream()
                .mapToDouble(commune -> commune.population() / 10.0)
                .toArray();
        int lens = row("62498");
        AccessTable all = keeper.now().access();
        AccessTable some = tables.amongPeopleAtRisk(keeper.now(), LiveRules.USUAL.question(), null, tenth);
        assertThat(all.hours(lens)).isPositive();
        assertThat(some.hours(lens)).isCloseTo(10 * all.hours(lens), within(1e-9));

        UnderServedCommune listed =
                underServed.of(PAS_DE_CALAIS, question(need())).communes().get(1);
        assertThat(listed.commune().code()).isEqualTo("62498");
        assertThat(listed.hoursAtRisk()).isGreaterThan(listed.hours());
    }

    @Test
    void takesAllInhabitantsWhereNoNeedIsTold() {
        UnderServedPart part = underServed.of(
                PAS_DE_CALAIS,
                question(needs.need(null, Viewer.PUBLIC, keeper.now().ground())));
        assertThat(part.atRisk()).isEqualTo(part.inhabitants());
        assertThat(part.withPlace()).isEqualTo(population("62041") + population("62193"));
        // All that is far is listed, and what has few hours beside.
        assertThat(part.communes().size()).isGreaterThanOrEqualTo(part.beyond());
        assertThat(part.within() + part.beyondInhabitants()).isCloseTo(part.inhabitants(), within(1e-6));
        assertThat(underServed.list(PAS_DE_CALAIS, 3)).isEqualTo(part.communes().subList(0, 3));
    }

    @Test
    void opensWhereMostPeopleAtRiskAreNewlyCovered() {
        Advice.Plan plan = new Advice(keeper, ROWS).whereNext(PAS_DE_CALAIS, question(need()), 3);
        assertThat(plan.steps()).hasSize(3);
        assertThat(plan.steps().getFirst().commune().code()).isNotEqualTo("62041");
        double covered = plan.covered();
        double before = Double.POSITIVE_INFINITY;
        for (Advice.Step step : plan.steps()) {
            covered += step.gained();
            assertThat(step.coveredAfter()).isCloseTo(covered, within(1e-6));
            assertThat(step.gained()).isPositive().isLessThanOrEqualTo(before);
            before = step.gained();
        }
        assertThat(covered).isLessThanOrEqualTo(plan.atRisk());
    }

    @Test
    void reckonsAroundAChangeWhatReckoningAllAnewGives() {
        ServiceQuestion question = question(need());
        Commune lens = ROWS.communes().get(row("62498"));
        WhatIf.Change change = new WhatIf.Change(
                List.of(lens), 12, Set.of(offer.places().getFirst().id()));
        WhatIf.Outcome outcome = new WhatIf(keeper, tables, ROWS).compare(PAS_DE_CALAIS, question, change);

        List<HelpPoint> then = List.of(
                AccessInputs.help(offer, AccessQuestion.USUAL, null).get(1),
                new HelpPoint(lens.position().orElseThrow(), 12, 1));
        AccessTable whole = AccessTable.of(
                keeper.now().homes(),
                ROWS.count(),
                then,
                1,
                new CrowFly(
                        keeper.now().homes().points(),
                        then.stream().map(HelpPoint::point).toList()),
                AccessQuestion.USUAL_RADIUS,
                AccessQuestion.USUAL.decay());
        double within = 0;
        double hours = 0;
        double people = 0;
        for (int row : ROWS.of(PAS_DE_CALAIS)) {
            double here = ROWS.communes().get(row).population();
            within += here * whole.close(row);
            hours += here * whole.hours(row) * 1_000;
            people += here;
        }
        assertThat(outcome.within().after()).isCloseTo(within, within(1e-6));
        assertThat(outcome.hours().after()).isCloseTo(hours / people, within(1e-9));
        assertThat(outcome.communes()).allSatisfy(changed -> {
            int row = row(changed.commune().code());
            assertThat(changed.hours().after()).isCloseTo(1_000 * whole.hours(row), within(1e-9));
        });
        assertThat(outcome.communes())
                .extracting(changed -> changed.commune().code())
                .contains("62498", "62041");
    }

    @Test
    void changesNothingWithoutAChange() {
        WhatIf.Outcome outcome = new WhatIf(keeper, tables, ROWS)
                .compare(PAS_DE_CALAIS, question(need()), new WhatIf.Change(List.of(), 20, Set.of()));
        assertThat(outcome.communes()).isEmpty();
        assertThat(outcome.within().after()).isEqualTo(outcome.within().before());
    }

    private Need need() {
        return needs.need(
                needs.find("part-fragile", Viewer.PUBLIC).orElseThrow(),
                Viewer.PUBLIC,
                keeper.now().ground());
    }

    private static ServiceQuestion question(Need need) {
        return new ServiceQuestion(need, null, AccessQuestion.USUAL);
    }

    private static int row(String code) {
        return ROWS.row(code).orElseThrow();
    }

    private static double population(String code) {
        return ROWS.communes().get(row(code)).population();
    }

    /** A share by commune, 10 % where nothing else is said. */
    private record Shares(Map<String, Cell> told) implements FigureSource {

        private static final Dataset DATASET = DatasetReader.parse("""
                id: fragiles
                name: {fr: Fragiles, en: Fragile}
                producer: Essai
                licence: Licence Ouverte 2.0
                vintage: "2026"
                key: code
                notes: {fr: Aucune, en: None}
                indicators:
                  - id: part-fragile
                    name: {fr: Part fragile, en: Fragile share}
                    explanation: {fr: Fictif, en: Fictional}
                    theme: age
                    kind: share
                    unit: percent
                    direction: more-is-worse
                    column: part
                """);

        @Override
        public List<Dataset> listDatasets() {
            return List.of(DATASET);
        }

        @Override
        public TerritoryFigure of(Territory territory, Dataset dataset, Indicator indicator) {
            Cell cell = told.getOrDefault(territory.code(), new Cell.Known(10));
            return new TerritoryFigure(dataset, indicator, "2026", cell, "", 1, false, TerritoryFigure.Standing.TOLD);
        }
    }
}
