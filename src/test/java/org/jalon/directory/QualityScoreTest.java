package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon._support.Places;
import org.junit.jupiter.api.Test;

class QualityScoreTest {

    /** Nothing but a name and an address: 4 of 5+5+5+4+3+3+2+2+1+1 = 31. */
    private static final Completeness BARE = Completeness.of(Places.aTownHallInArras());

    @Test
    void countsWhatIsKnownByItsWeight() {
        assertThat(new QualityScore(BARE, false).points()).isEqualTo(12);
    }

    @Test
    void takesAQuarterOffASheetThatIsToBeVerified() {
        assertThat(new QualityScore(BARE, true).points()).isEqualTo(9);
    }

    @Test
    void isBestWhenNothingIsMissing() {
        Completeness full = new Completeness(List.of(NeededFact.HOURS, NeededFact.FEES), List.of());
        assertThat(new QualityScore(full, false).points()).isEqualTo(QualityScore.BEST);
        assertThat(new QualityScore(full, true).points()).isEqualTo(75);
    }
}
