package org.jalon.observatory.diagnosis;

import java.util.List;
import java.util.Optional;
import org.jalon.observatory.chart.Chart;

/**
 * One of the findings as it is shown.
 *
 * @param tone slug for its look: {@code good}, {@code bad} or {@code neutral}
 * @param mark the tone in words
 * @param sentence that says it all
 * @param caveats what has to be known to read it rightly
 * @param origin producer and period
 * @param method address of what is said of the measure
 * @param chart the figure beside those that it is compared with
 */
public record FindingView(
        String tone,
        String mark,
        String sentence,
        List<String> caveats,
        String origin,
        String method,
        Optional<Chart> chart) {

    public FindingView {
        caveats = List.copyOf(caveats);
    }
}
