package org.jalon.observatory.diagnosis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import org.jalon.observatory.Viewer;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/**
 * Makes the pages of territories, without announcements. Those for anybody are kept until figures change or the day ends, the
 * least asked ones forgotten first; those for partners never are. Thread-safe.
 */
final class DiagnosisPages {

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

    private DiagnosisPage make(Territory territory, Sorting sorting, Viewer viewer, Words words) {
        return new DiagnosisPresenter(sources, words).page(diagnoses.of(territory, viewer), sorting, viewer);
    }
}
