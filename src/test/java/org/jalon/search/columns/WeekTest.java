package org.jalon.search.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

    /** Monday 09:00–12:00, and Sunday 22:00 to Monday 02:00. */
    private static final Week WEEK = Week.of(540, 720, 9960, 10200);

    @ParameterizedTest
    @CsvSource({
        "539,false",
        "540,true",
        "719,true",
        "720,false",
        "9959,false",
        "9960,true",
        "10079,true",
        "0,true",
        "119,true",
        "120,false"
    })
    void isOpenFromItsStartToBeforeItsEnd(int minute, boolean open) {
        assertThat(WEEK.isOpenAt(minute)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"120,420,false", "120,421,true", "720,9240,false", "720,9241,true", "10079,1,true"})
    void isOpenDuringASpanWhenItIsAtSomeMinuteOfIt(int from, int length, boolean open) {
        assertThat(WEEK.isOpenDuring(from, length)).isEqualTo(open);
    }

    @Test
    void goesOnFromMondayAfterSunday() {
        assertThat(Week.of(540, 720).isOpenDuring(10000, 620)).isFalse();
        assertThat(Week.of(540, 720).isOpenDuring(10000, 621)).isTrue();
    }

    @Test
    void isTheSameWhateverTheOrderAndTheCutOfItsSpans() {
        assertThat(Week.of(600, 700, 540, 600)).isEqualTo(Week.of(540, 650, 620, 700));
        assertThat(Week.of()).isSameAs(Week.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"-1,5", "10080,10090", "50,40", "0,10081"})
    void refusesWhatIsNotASpanOfAWeek(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> Week.of(start, end));
    }
}
