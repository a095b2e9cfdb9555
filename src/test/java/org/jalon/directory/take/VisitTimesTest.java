package org.jalon.directory.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;

class VisitTimesTest {

    private static final Words FRENCH = Words.in(Language.FRENCH);
    /** A Tuesday, 10:15 in Lille. */
    private static final Instant NOW = Instant.parse("2026-11-24T09:15:00Z");

    private static VisitTimes of(Facts facts, String hours) {
        return VisitTimes.of(Places.place(1, facts.with(Field.HOURS, List.of(hours))), NOW, FRENCH);
    }

    @Test
    void offersOpeningsAndFullHoursUntilHalfAnHourBeforeTheEnd() {
        VisitTimes.Day wednesday = of(Places.aLibraryInLille(), "We 09:30-12:00,14:00-15:15")
                .days()
                .getFirst();
        assertThat(wednesday.label()).isEqualTo("mercredi 25 novembre");
        assertThat(wednesday.times())
                .extracting(VisitTimes.Time::value)
                .containsExactly("2026-11-25T09:30", "2026-11-25T10:00", "2026-11-25T11:00", "2026-11-25T14:00");
        assertThat(wednesday.times().getFirst().label().replace('\u00a0', ' ')).isEqualTo("9 h 30");
    }

    @Test
    void offersNothingThatIsOver() {
        assertThat(of(Places.aLibraryInLille(), "Tu 09:00-12:00")
                        .days()
                        .getFirst()
                        .times())
                .extracting(VisitTimes.Time::value)
                .containsExactly("2026-11-24T11:00");
    }

    @Test
    void goesByTheClockOfThePlace() {
        Facts reunion = Places.facts("Médiathèque", "Saint-Denis", "97400", "97411", "1 rue de Paris", -20.88, 55.45);
        // 10:15 in Paris is 13:15 in La Réunion.
        assertThat(of(reunion, "Tu 12:00-16:00").days().getFirst().times())
                .extracting(VisitTimes.Time::value)
                .containsExactly("2026-11-24T14:00", "2026-11-24T15:00");
    }

    @Test
    void knowsNothingWithoutHours() {
        assertThat(VisitTimes.of(Places.place(1, Places.aTownHallInArras()), NOW, FRENCH)
                        .days())
                .isEmpty();
        assertThat(of(Places.aLibraryInLille(), "off").days()).isEmpty();
    }
}
