package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places far away, on days that are theirs alone, and in the nights when clocks change. */
class HoursOfPlacesTests {

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
                    97411 ! Mo-Fr 08:00-16:00; PH off      ! 2026-06-01T04:30+00:00 ! OPEN   ! 2026-06-01T12:00Z ! La Réunion is open while France sleeps
                    97411 ! Mo-Fr 08:00-16:00; PH off      ! 2027-12-20T10:00+04:00 ! CLOSED ! 2027-12-21T04:00Z ! La Réunion keeps the abolition of slavery
                    75056 ! Mo-Fr 08:00-16:00; PH off      ! 2027-12-20T10:00+01:00 ! OPEN   ! 2027-12-20T15:00Z ! Paris does not
                    67482 ! Mo-Sa 09:00-17:00; PH off      ! 2026-12-26T10:00+01:00 ! CLOSED ! 2026-12-28T08:00Z ! Strasbourg is closed on 26 December
                    54395 ! Mo-Sa 09:00-17:00; PH off      ! 2026-12-26T10:00+01:00 ! OPEN   ! 2026-12-26T16:00Z ! Nancy is open on 26 December
                    67482 ! Mo-Fr 09:00-17:00; PH off      ! 2026-04-03T10:00+02:00 ! CLOSED ! 2026-04-07T07:00Z ! Strasbourg is closed from Good Friday to Easter Monday
                    59350 ! Sa 20:00-04:00                 ! 2026-03-29T01:30+01:00 ! OPEN   ! 2026-03-29T02:00Z ! the night is an hour shorter in spring
                    59350 ! Sa 20:00-04:00                 ! 2026-10-25T02:30+02:00 ! OPEN   ! 2026-10-25T03:00Z ! and an hour longer in autumn
                    59350 ! Sa 20:00-04:00                 ! 2026-10-25T02:30+01:00 ! OPEN   ! 2026-10-25T03:00Z ! also in the hour that comes twice
                    59350 ! Sa 20:00-02:30                 ! 2026-03-29T01:30+01:00 ! OPEN   ! 2026-03-29T01:00Z ! a closing time that is skipped is the change of clocks
                    59350 ! Sa 20:00-02:30                 ! 2026-10-25T02:15+02:00 ! OPEN   ! 2026-10-25T00:30Z ! one that comes twice is the first of the two
                    59350 ! Su 02:30-06:00                 ! 2026-03-29T01:30+01:00 ! CLOSED ! 2026-03-29T01:00Z ! an opening time that is skipped is the change of clocks
                    97411 ! Sa 20:00-04:00                 ! 2026-03-29T01:30+04:00 ! OPEN   ! 2026-03-29T00:00Z ! clocks do not change in La Réunion
                    97502 ! Sa 20:00-04:00                 ! 2026-03-08T01:30-03:00 ! OPEN   ! 2026-03-08T06:00Z ! and on another day in Saint-Pierre-et-Miquelon
                    97105 ! Mo-Sa 08:00-12:00; PH off      ! 2026-07-21T09:00-04:00 ! CLOSED ! 2026-07-22T12:00Z ! Guadeloupe keeps the day of Victor Schœlcher
                    98735 ! Mo-Sa 08:00-12:00; PH off      ! 2026-11-20T09:00-10:00 ! CLOSED ! 2026-11-21T18:00Z ! Polynesia keeps Matari'i
                    """)
    void areRightWhereverThePlaceIs(
            String commune, String text, String at, OpenState.Status status, String nextChange, String why) {
        OpeningHours hours = OpeningHours.parse(text).orElseThrow();

        OpenState state = hours.stateAt(OffsetDateTime.parse(at).toInstant(), PlaceCalendar.ofCommune(commune));

        assertThat(state.status()).as(why).isEqualTo(status);
        assertThat(state.nextChange())
                .as(why)
                .isEqualTo(LocalDateTime.parse(nextChange.replace("Z", "")).toInstant(ZoneOffset.UTC));
    }
}
