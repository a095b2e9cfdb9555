package org.jalon.observatory.live;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.geo.LatLon;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.access.AccessQuestion;
import org.jalon.observatory.access.AccessTable;
import org.jalon.observatory.access.CrowFly;
import org.jalon.observatory.access.Decay;
import org.jalon.observatory.access.HelpPoint;
import org.jalon.observatory.access.Homes;
import org.jalon.observatory.journey.ImportedJourneys;
import org.jalon.observatory.journey.TravelTimes;
import org.jalon.observatory.supply.KnownGround;
import org.jalon.observatory.supply.Offer;
import org.jalon.observatory.supply.SupplyTable;
import org.jspecify.annotations.Nullable;

/**
 * Supply and access of one state of the directory, made together so that no page mixes two states. Immutable.
 *
 * @param version grows with each state
 * @param offer of places
 * @param supply by territory
 * @param homes whose people may come
 * @param access under the usual conditions
 * @param minutes access by the travel times that were imported, {@link Double#NaN} where there are none from; absent without any
 * @param imported what homes and minutes are made of
 * @param border rows of communes so near to where places are not known that theirs may be among them
 */
public record LiveFigures(
        long version,
        Offer offer,
        SupplyTable supply,
        Homes homes,
        AccessTable access,
        @Nullable AccessTable minutes,
        ImportedJourneys imported,
        BitSet border) {

    static LiveFigures of(
            long version, Offer offer, Homes homes, ImportedJourneys imported, LiveRules rules, CommuneRows rows) {
        KnownGround ground = KnownGround.of(offer, rules.ground(), rows);
        AccessQuestion question = rules.question();
        List<HelpPoint> help = AccessInputs.help(offer, question, null);
        CrowFly journeys =
                new CrowFly(homes.points(), help.stream().map(HelpPoint::point).toList());
        return new LiveFigures(
                version,
                offer,
                SupplyTable.of(offer, ground, rows),
                homes,
                AccessTable.of(
                        homes, rows.count(), help, AccessInputs.KINDS, journeys, question.radius(), question.decay()),
                minutes(offer, help, imported.times(), rows),
                imported,
                border(ground, homes, question.decay().reach()));
    }

    /** Origins that are not covered have no figure, rather than one of distances among those of minutes. */
    private static @Nullable AccessTable minutes(
            Offer offer, List<HelpPoint> help, TravelTimes times, CommuneRows rows) {
        if (times.origins().isEmpty()) {
            return null;
        }
        Homes middles = AccessInputs.communes(rows);
        Homes origins = middles.only(home ->
                times.origins().contains(rows.communes().get(middles.row(home)).code()));
        List<String> codes = IntStream.range(0, origins.count())
                .mapToObj(home -> rows.communes().get(origins.row(home)).code())
                .toList();
        return AccessTable.of(
                origins,
                rows.count(),
                help,
                1,
                times.journeys(codes, offer.places()),
                Decay.MINUTES.zones().getFirst().limit(),
                Decay.MINUTES);
    }

    public Optional<AccessTable> byTravelTime() {
        return Optional.ofNullable(minutes);
    }

    private static BitSet border(KnownGround ground, Homes homes, double reach) {
        Homes inside = homes.only(home -> ground.has(homes.row(home)));
        List<LatLon> outside = homes.only(home -> !ground.has(homes.row(home))).points();
        CrowFly over = new CrowFly(inside.points(), outside);
        BitSet border = new BitSet();
        for (int home = 0; home < inside.count(); home++) {
            int row = inside.row(home);
            if (!border.get(row)) {
                over.from(home, reach, (place, metres) -> border.set(row));
            }
        }
        return border;
    }

    public KnownGround ground() {
        return supply.ground();
    }
}
