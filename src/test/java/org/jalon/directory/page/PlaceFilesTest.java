package org.jalon.directory.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

class PlaceFilesTest {

    private static final String VISIT = "visite.ics?quand=2027-01-11T09:00";

    private static ResponseEntity<byte[]> answer(PlaceLookup lookup, Language language) {
        return PlaceFiles.answer(
                lookup, VISIT, Words.in(language), place -> ResponseEntity.ok().build());
    }

    @ParameterizedTest
    @CsvSource({"FRENCH,''", "ENGLISH,/en"})
    void leadToTheFileOfThePlaceThatAMergedOneBecame(Language language, String prefix) {
        ResponseEntity<byte[]> answer = answer(new PlaceLookup.Merged(new PlaceId("0123456789")), language);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.MOVED_PERMANENTLY);
        assertThat(answer.getHeaders().getFirst("Location")).isEqualTo(prefix + "/lieux/0123456789/" + VISIT);
    }

    @Test
    void areNotFoundWhereThereNeverWasAPlace() {
        assertThatThrownBy(() -> answer(new PlaceLookup.Unknown(), Language.FRENCH))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND));
    }
}
