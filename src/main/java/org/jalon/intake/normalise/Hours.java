package org.jalon.intake.normalise;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.hours.OpeningHours;

/**
 * Opening hours in the OSM syntax, slips of the pen mended. Kept only when they can be evaluated: hours that nobody
 * understands must not send anyone to a closed door. Many rows of a file have the same hours, which are read once.
 */
final class Hours implements CellReader {

    private final LoadingCache<String, Optional<String>> known = Caffeine.newBuilder()
            .maximumSize(5_000)
            .build(text -> OpeningHours.parse(text).map(OpeningHours::toString));

    @Override
    public Reading read(Field field, String raw) {
        return known.get(PlainText.tidyLine(raw))
                .map(Reading::of)
                .orElseGet(() -> Reading.refused(Code.HOURS_INVALID, field, raw));
    }
}
