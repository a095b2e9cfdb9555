package org.jalon.observatory.diagnosis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jalon.observatory.MadeAhead;
import org.jalon.observatory.Viewer;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/**
 * Makes the pages of territories, without announcements. Those for anybody are kept until figures change or the day ends, the
 * least asked ones forgotten first; those for partners never are. Thread-safe.
 */
final class DiagnosisPages implements MadeAhead {

    /** A page with long tables takes about 200 kB. */
    private static final int KEPT = 200;

    private static final Sorting USUAL = Sorting.first(Sorting.POPULATION);

    private final Diagnoses diagnoses;
    private final DiagnosisSources sources;
    private final Clock clock;
    private final Cache<Asked, Kept> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    DiagnosisPages(Diagnoses diagnoses, DiagnosisSources sources, Clock clock) {
        this.diagnoses = diagnoses;
        this.sources = sources;
        this.clock = clock;
    }

    private record Asked(Territory territory, Language language, Sorting sorting) {}

    private record Kept(long version, LocalDate day, DiagnosisPage page) {

        boolean isOf(long version, LocalDate day) {
            return this.version == version && this.day.equals(day);
        }
    }

    /**
     * What the viewer may read of a territory.
     *
     * @param territory that the gazetteer knows
     */
    DiagnosisPage of(Territory territory, Sorting sorting, Viewer viewer, Words words) {
        if (viewer.isPartner()) {
            return make(territory, sorting, viewer, words);
        }
        // Anything may be typed as a sorting: only those that there are take room.
        Sorting known = PartsTables.sorts(sorting) ? sorting : USUAL;
        Asked asked = new Asked(territory, words.language(), known);
        long version = sources.observatory().version();
        LocalDate day = LocalDate.now(clock);
        Kept page = kept.getIfPresent(asked);
        if (page == null || !page.isOf(version, day)) {
            page = new Kept(version, day, make(territory, known, Viewer.PUBLIC, words));
            kept.put(asked, page);
        }
        return page.page();
    }

    /** The page of the region and those of its départements, and what those of its EPCI and communes compare with. */
    @Override
    public void make(Territory region) {
        Words words = Words.in(Language.FRENCH);
        Stream.concat(Stream.of(region), sources.rows().within(region, Kind.DEPARTEMENT).stream())
                .forEach(territory -> of(territory, USUAL, Viewer.PUBLIC, words));
        // All of a kind compare with the same figures: one of each has them gathered.
        Stream.of(Kind.EPCI, Kind.COMMUNE)
                .flatMap(kind -> sources.rows().within(region, kind).stream().limit(1))
                .forEach(territory -> diagnoses.of(territory, Viewer.PUBLIC));
    }

    private DiagnosisPage make(Territory territory, Sorting sorting, Viewer viewer, Words words) {
        return new DiagnosisPresenter(sources, words).page(diagnoses.of(territory, viewer), sorting, viewer);
    }
}
