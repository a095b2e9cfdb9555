package org.jalon.observatory.diagnosis;

import java.util.List;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Happenings;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.territory.Gazetteer;

/**
 * Where the pages of territories take what they show from.
 *
 * @param observatory figures
 * @param rows communes of each territory
 * @param gazetteer names
 * @param keeper places
 * @param happenings events, from whoever knows some
 */
record DiagnosisSources(
        Observatory observatory,
        CommuneRows rows,
        Gazetteer gazetteer,
        LiveKeeper keeper,
        List<Happenings> happenings) {

    DiagnosisSources {
        happenings = List.copyOf(happenings);
    }
}
