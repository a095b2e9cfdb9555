package org.jalon.intake.normalise;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.hours.FrenchHours;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.ReadHours;

/**
 * Opening hours in the OSM syntax, or in French and read into it. Kept only when they can be evaluated: hours that
 * nobody understands must not send anyone to a closed door. Many rows of a file have the same hours, which are read
 * once.
 */
final class Hours implements CellReader {

    private final PlainText plainText = new PlainText();
    private final LoadingCache<String, ReadHours> known =
            Caffeine.newBuilder().maximumSize(5_000).build(this::read);

    @Override
    public Reading read(Field field, String raw) {
        ReadHours hours = known.get(raw);
        if (!hours.isRead()) {
            return Reading.refused(Code.HOURS_INVALID, field, raw);
        }
        if (!hours.isReadInFull()) {
            String unread = String.join(" / ", hours.unread());
            return Reading.doubtful(hours.osm(), Code.HOURS_PARTLY_READ, field, raw, unread);
        }
        return FrenchHours.isOsm(raw)
                ? Reading.of(hours.osm())
                : Reading.doubtful(hours.osm(), Code.HOURS_READ, field, raw, hours.osm());
    }

    private ReadHours read(String raw) {
        // Lines matter: most weeks are written with a day on each.
        String text = String.join("\n", plainText.read(Field.DESCRIPTION, raw).values());
        ReadHours hours = FrenchHours.readOfPlace(text);
        return hours.isRead()
                ? hours
                : OpeningHours.parse(PlainText.tidyLine(text))
                        .map(osm -> new ReadHours(osm.toString(), List.of(), true))
                        .orElse(hours);
    }
}
