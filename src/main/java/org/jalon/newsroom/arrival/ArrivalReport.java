package org.jalon.newsroom.arrival;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jalon.newsroom.arrival.ArrivalFile.State;

/**
 * What became of all that arrived at once.
 *
 * @param arrivalId where it is confirmed; empty when nothing was kept
 * @param outcomes of the files
 * @param media files that were taken into the media store
 * @param took how long it took
 */
public record ArrivalReport(String arrivalId, List<Outcome> outcomes, int media, Duration took) {

    public ArrivalReport {
        outcomes = List.copyOf(outcomes);
    }

    /** The totals in one line, for people and programs. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "files=%d drafts=%d published=%d proposed=%d unchanged=%d changed=%d refused=%d media=%d seconds=%.1f",
                outcomes.size(),
                outcomes.stream().mapToInt(Outcome::drafts).sum(),
                outcomes.stream().mapToInt(Outcome::published).sum(),
                outcomes.stream().mapToInt(Outcome::proposed).sum(),
                outcomes.stream().mapToInt(Outcome::unchanged).sum(),
                outcomes.stream().mapToInt(Outcome::changed).sum(),
                outcomes.stream()
                        .filter(each -> each.file().state() == State.REFUSED)
                        .count(),
                media,
                took.toMillis() / 1000.0);
    }
}
