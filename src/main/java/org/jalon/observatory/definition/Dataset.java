package org.jalon.observatory.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of figures: where it comes from, what its rows are about, and the indicators in it.
 *
 * @param id lower-case letters, digits and hyphens
 * @param name of the file
 * @param producer who counts
 * @param licence under which it may be shown
 * @param source address where it is published, may be empty
 * @param vintage year or day of what is counted
 * @param vintageColumn column that must say the vintage in each row, absent when the file does not say it
 * @param level of the rows
 * @param key column of the codes
 * @param secret cells that stand for a statistical secret
 * @param absent cells that stand for what nobody told, beside empty ones
 * @param notes what a reader must know, shown beside each figure
 * @param partial how rows are marked that tell of a part of their territory only
 * @param minimum fewer people than that are not told: counts from 1 to one less, and shares made of so few; null for what is
 *     usual, which is to tell what its producer made public, and to hide small counts in what is for partners
 * @param fictional whether the figures are invented, for a demonstration: pages must say so
 * @param indicators at least one
 */
public record Dataset(
        String id,
        Phrase name,
        String producer,
        String licence,
        String source,
        String vintage,
        @Nullable String vintageColumn,
        Level level,
        String key,
        Set<String> secret,
        Set<String> absent,
        Phrase notes,
        @Nullable Partial partial,
        @Nullable Integer minimum,
        boolean fictional,
        List<Indicator> indicators) {

    public Dataset {
        secret = Set.copyOf(secret);
        absent = Set.copyOf(absent);
        indicators = List.copyOf(indicators);
    }

    /** A mark of rows that tell of a part of their territory only: this text in this column. */
    public record Partial(String column, String value) {}

    /**
     * The fewest people of whom an indicator of this dataset may tell, but for none at all.
     *
     * @param usual where nothing else is said, for what is for partners
     */
    public int smallestTold(Indicator indicator, int usual) {
        return minimum != null ? minimum : indicator.audience() == Audience.PARTNERS ? usual : 0;
    }

    public Optional<Partial> partialMark() {
        return Optional.ofNullable(partial);
    }
}
