package org.jalon.observatory.live;

import java.util.BitSet;
import java.util.List;
import org.jalon.geo.LatLon;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.access.AccessQuestion;
import org.jalon.observatory.access.AccessTable;
import org.jalon.observatory.access.CrowFly;
import org.jalon.observatory.access.HelpPoint;
import org.jalon.observatory.access.Homes;
import org.jalon.observatory.supply.KnownGround;
import org.jalon.observatory.supply.Offer;
import org.jalon.observatory.supply.SupplyTable;

/**
 * Supply and access of one state of the directory, made together so that no page mixes two states. Immutable.
 *
 * @param version grows with each state
 * @param offer of places
 * @param supply by territory
 * @param homes whose people may come
 * @param access under the usual conditions
 * @param border rows of communes so near to where places are not known that theirs may be among them
 */
public record LiveFigures(
        long version, Offer offer, SupplyTable supply, Homes homes, AccessTable access, BitSet border) {

    static LiveFigures of(long version, Offer offer, Homes homes, LiveRules rules, CommuneRows rows) {
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
                border(ground, homes, question.decay().reach()));
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
