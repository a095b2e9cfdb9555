package org.jalon.observatory.diagnosis;

import java.util.List;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Happenings;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryNews;
import org.jalon.observatory.advice.Reasons;
import org.jalon.observatory.fragility.Fragility;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.need.UnderServed;
import org.jalon.observatory.reference.References;
import org.jalon.territory.Gazetteer;

/**
 * Where the pages of territories take what they show from.
 *
 * @param observatory figures
 * @param references all figures of a kind of territory
 * @param rows communes of each territory
 * @param gazetteer names
 * @param keeper places
 * @param fragility what makes an index what it is
 * @param underServed communes where help is missing
 * @param reasons why they are
 * @param happenings events, from whoever knows some
 * @param news articles, from whoever knows some
 */
record DiagnosisSources(
        Observatory observatory,
        References references,
        CommuneRows rows,
        Gazetteer gazetteer,
        LiveKeeper keeper,
        Fragility fragility,
        UnderServed underServed,
        Reasons reasons,
        List<Happenings> happenings,
        List<TerritoryNews> news) {

    DiagnosisSources {
        happenings = List.copyOf(happenings);
        news = List.copyOf(news);
    }
}
