package org.jalon.intake;

import java.time.Instant;
import java.util.Optional;
import org.jalon.intake.source.Schedule;
import org.jalon.intake.source.Supply;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What coordinators settle of a source, beside its title, owner, licence and trust, which are of the directory.
 *
 * @param name of the source
 * @param slug its name in addresses of pages
 * @param contact mail address of whoever keeps the data, empty when unknown
 * @param responsibility the territory whose coordinators run it, null for everywhere
 * @param supply where its files come from
 * @param schedule when it is fetched by itself
 * @param nextAt when it is fetched next, null when it is not
 * @param gathers whether its rows come from several sources themselves, told by their column {@code source}
 * @param expectedDays after how many days it is odd that nothing changed; 0 for never
 * @param mappingVersion of its mapping, 0 when its columns are those of the national standard
 * @param active whether it is fetched by itself at all
 */
public record SourceSettings(
        String name,
        String slug,
        String contact,
        @Nullable Territory responsibility,
        Supply supply,
        Schedule schedule,
        @Nullable Instant nextAt,
        boolean gathers,
        int expectedDays,
        int mappingVersion,
        boolean active) {

    public Optional<Territory> territory() {
        return Optional.ofNullable(responsibility);
    }

    /** When it is fetched next; empty when it is not. */
    public Optional<Instant> next() {
        return Optional.ofNullable(nextAt);
    }

    /** The same with files from elsewhere. */
    public SourceSettings with(Supply other) {
        return new SourceSettings(
                name,
                slug,
                contact,
                responsibility,
                other,
                schedule,
                nextAt,
                gathers,
                expectedDays,
                mappingVersion,
                active);
    }

    /** The same at other times, from now on. */
    public SourceSettings with(Schedule other, boolean isActive, Instant now) {
        return new SourceSettings(
                name,
                slug,
                contact,
                responsibility,
                supply,
                other,
                isActive && supply.isFetched() ? other.nextAfter(now).orElse(null) : null,
                gathers,
                expectedDays,
                mappingVersion,
                isActive);
    }

    /** The same with what people are asked in its form besides. */
    public SourceSettings with(
            String otherContact, @Nullable Territory otherResponsibility, boolean gathersOthers, int otherDays) {
        return new SourceSettings(
                name,
                slug,
                otherContact,
                otherResponsibility,
                supply,
                schedule,
                nextAt,
                gathersOthers,
                otherDays,
                mappingVersion,
                active);
    }
}
