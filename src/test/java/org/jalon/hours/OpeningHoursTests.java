package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest(name = "{0} at {1}: {4}")
    @CsvFileSource(resources = "/hours/states.csv", delimiterString = " | ", numLinesToSkip = 1, quoteCharacter = '~')
    void tellsTheStateAndItsNextChange(String hours, String at, OpenState.Status status, String next, String why) {
        OpeningHours read = OpeningHours.parse(hours).orElseThrow();

        OpenState state = read.stateAt(paris(at), PARIS);

        assertThat(state.status()).as(why).isEqualTo(status);
        assertThat(state.nextChange()).as(why).isEqualTo(next.equals("-") ? null : paris(next));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "Sa 10:00-12:00,14:00,17:00;09:00-12:00",
                "Mo-Fr 10:00",
                "Mo-Fr 10:00-16:00/90",
                "Mo-Fr 25:00-26:00",
                "Mo-Xx 10:00-12:00",
                "week 54 10:00-12:00",
                "Feb 30 10:00-12:00",
                "Mo[6] 10:00-12:00",
                "se renseigner à l'accueil",
                "\"unfinished",
            })
    void findsNoHoursInWhatIsNotValid(String text) {
        assertThat(OpeningHours.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "[", "\"", "Mo,", "Mo-", "PH,", "9", "||", "((sunrise", "Mo[1,", "week ", "é", "\u0000"})
    void answersAnyLongText(String part) {
        Instant instant = paris("2026-06-01T10:00");

        assertThat(OpeningHours.parse(part.repeat(10_000 / part.length())).isPresent())
                .isFalse();
        assertThatNoException()
                .isThrownBy(() -> OpeningHours.parse(part.repeat(2_000 / part.length()))
                        .ifPresent(hours -> hours.stateAt(instant, PARIS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "lundi 9h-12h | Mo 9:00-12:00",
                "Mo-Fr 9h30-12h, 14h-17h30 | Mo-Fr 9:30-12:00, 14:00-17:30",
                "Mo-Fr 09:00-12:00 14:00-17:00 | Mo-Fr 09:00-12:00,14:00-17:00",
                "mar-ven 09:00-12:00 | ",
                "Mo 9h-12h open \"sonner lundi 2h\" | Mo 9:00-12:00 open \"sonner lundi 2h\"",
            })
    void mendsSlipsThatLeaveNoDoubt(String text, @Nullable String osm) {
        assertThat(OpeningHours.parse(text).map(OpeningHours::toString)).isEqualTo(Optional.ofNullable(osm));
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
