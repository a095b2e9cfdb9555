package org.jalon.observatory.need;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.access.AccessTable;
import org.jalon.observatory.live.AccessInputs;
import org.jalon.observatory.live.AccessTables;
import org.jalon.observatory.live.LiveFigures;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.live.LiveRules;
import org.jalon.territory.Territory;

/**
 * Where help is missing. A commune is under-served when its need is in the upper third of the communes whose places are known,
 * and either most of its inhabitants have no place within the radius, or the hours of help within its reach are in the lowest
 * fifth. A need that is not known excludes nobody. Thread-safe.
 */
public final class UnderServed {

    /** The share of communes, with the fewest hours within reach, whose hours are said to be scarce. */
    private static final double SCARCE = 0.2;

    /** Of the inhabitants of a commune. */
    private static final double HALF = 0.5;

    private static final double THOUSAND = 1_000;

    private final LiveKeeper keeper;
    private final AccessTables tables;
    private final LiveRules rules;
    private final Needs needs;
    private final CommuneRows rows;
    private final PublicAnswers<Asked, UnderServedPart> kept = new PublicAnswers<>();

    public UnderServed(LiveKeeper keeper, AccessTables tables, LiveRules rules, Needs needs, CommuneRows rows) {
        this.keeper = keeper;
        this.tables = tables;
        this.rules = rules;
        this.needs = needs;
        this.rows = rows;
    }

    /** The first ones of a territory under the usual conditions, for the usual need. */
    public List<UnderServedCommune> list(Territory whole, int most) {
        List<UnderServedCommune> communes = of(whole, new ServiceQuestion(usualNeed(), null, rules.question()))
                .communes();
        return communes.subList(0, Math.min(most, communes.size()));
    }

    /** The need that {@link #list} goes by. */
    public Need usualNeed() {
        return needs.need(
                needs.usual().orElse(null), Viewer.PUBLIC, keeper.now().ground());
    }

    /** All that there is to say of a territory. */
    public UnderServedPart of(Territory whole, ServiceQuestion question) {
        LiveFigures live = keeper.now();
        return kept.get(question.need(), new Asked(whole, question, live.version()), () -> find(whole, question, live));
    }

    private record Asked(Territory whole, ServiceQuestion question, long version) {}

    private UnderServedPart find(Territory whole, ServiceQuestion question, LiveFigures live) {
        AccessTable access = tables.table(live, question.access(), question.category());
        AccessTable hours = hours(live, access);
        boolean hoursKnown = live.offer().medianHours().isPresent();
        double scarce = hoursKnown ? scarce(live, hours) : Double.NEGATIVE_INFINITY;
        IntToDoubleFunction hoursAtRisk = hoursKnown ? hoursAtRisk(live, question) : row -> Double.NaN;
        int[] all = rows.of(whole);
        int[] known = Arrays.stream(all)
                .filter(row -> live.ground().has(row) && !Double.isNaN(access.close(row)))
                .toArray();
        int[] far = Arrays.stream(known)
                .filter(row -> access.close(row) < HALF && people(row) > 0)
                .toArray();
        List<UnderServedCommune> found = Arrays.stream(known)
                .filter(row -> people(row) > 0 && isNeedy(question.need(), row))
                .mapToObj(row -> commune(row, question.need(), live, access, hours, hoursAtRisk, hoursKnown, scarce))
                .filter(commune -> commune.far() || commune.scarce())
                .sorted(Comparator.comparingDouble(UnderServed::order))
                .toList();
        return new UnderServedPart(
                found,
                sum(known, this::people),
                sum(known, question.need()::known),
                found.stream()
                        .mapToDouble(UnderServedCommune::people)
                        .filter(people -> !Double.isNaN(people))
                        .sum(),
                far.length,
                sum(far, this::people),
                sum(known, row -> hasPlace(live, row) ? people(row) : 0),
                sum(known, row -> people(row) * access.close(row)),
                all.length - known.length);
    }

    private UnderServedCommune commune(
            int row,
            Need need,
            LiveFigures live,
            AccessTable access,
            AccessTable hours,
            IntToDoubleFunction hoursAtRisk,
            boolean hoursKnown,
            double scarce) {
        return new UnderServedCommune(
                rows.communes().get(row),
                need.people(row),
                access.nearest(AccessInputs.ASKED, row),
                hoursKnown ? THOUSAND * hours.hours(row) : Double.NaN,
                THOUSAND * hoursAtRisk.applyAsDouble(row),
                access.close(row) < HALF,
                hours.hours(row) <= scarce,
                live.border().get(row));
    }

    /** Hours for each person at risk, where the need counts people; by distance also where travel times are known. */
    private IntToDoubleFunction hoursAtRisk(LiveFigures live, ServiceQuestion question) {
        Need need = question.need();
        return need.measure().isEmpty() || !need.counted()
                ? row -> Double.NaN
                : tables.amongPeopleAtRisk(live, question.access(), question.category(), need.knownPeople())::hours;
    }

    /** Travel times, where some were imported, say better than distances which hours are within reach. */
    private static AccessTable hours(LiveFigures live, AccessTable access) {
        return access == live.access() ? live.byTravelTime().orElse(access) : access;
    }

    private static boolean isNeedy(Need need, int row) {
        return need.isHigh(row) || Double.isNaN(need.level(row));
    }

    /** Most people at risk first, those who are not known last. */
    private static double order(UnderServedCommune commune) {
        return Double.isNaN(commune.people()) ? Double.MAX_VALUE : -commune.people();
    }

    private double people(int row) {
        return rows.communes().get(row).population();
    }

    private boolean hasPlace(LiveFigures live, int row) {
        return !live.supply().in(rows.communes().get(row).code()).isEmpty();
    }

    private static double sum(int[] of, IntToDoubleFunction figure) {
        return Arrays.stream(of).mapToDouble(figure).sum();
    }

    /** The hours that a fifth of the communes where places are known have at most; nothing is less when none are known. */
    private double scarce(LiveFigures live, AccessTable access) {
        double[] hours = IntStream.range(0, rows.count())
                .filter(row -> live.ground().has(row) && !Double.isNaN(access.hours(row)))
                .mapToDouble(access::hours)
                .sorted()
                .toArray();
        return hours.length == 0 ? Double.NEGATIVE_INFINITY : hours[(int) (SCARCE * (hours.length - 1))];
    }
}
