package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jalon._support.Places;
import org.jalon.coherence.Coherence;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.intake.normalise.Normalised;
import org.jalon.intake.normalise.Rejection;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final Facts FACTS = Places.aLibraryInLille()
            .with(Field.EMAILS, List.of("accueil@gmial.com", "accueil@yahou.fr"))
            .with(Field.POSTAL_CODE, List.of("59100"));

    private final Screening screening =
            new Screening(new Coherence(Gazetteer.load(), Set.of()), LocalDate.of(2026, 11, 20));

    @Test
    void addsWhatTheFilterFindsAndRepeatsNothing() {
        RecordIssue said = new RecordIssue(Code.POSTAL_CODE_OF_OTHER_COMMUNE, Field.POSTAL_CODE, "59 100", "Lille");
        OriginRecord record = Places.record("r1", FACTS);
        Normalised screened = screening.screen(new Normalised.Accepted(
                7, new OriginRecord(record.ref(), record.facts(), record.raw(), List.of(said))));
        assertThat(screened).isInstanceOfSatisfying(Normalised.Accepted.class, accepted -> {
            assertThat(accepted.row()).isEqualTo(7);
            assertThat(accepted.record().facts()).isEqualTo(record.facts());
            assertThat(accepted.record().issues())
                    .extracting(RecordIssue::code)
                    .containsExactly(Code.POSTAL_CODE_OF_OTHER_COMMUNE, Code.EMAIL_MISTYPED, Code.EMAIL_MISTYPED);
        });
    }

    @Test
    void leavesARejectedRowAsItIs() {
        Normalised rejected = new Normalised.Rejected(3, Rejection.MISSING_NAME, "r3", "{}");
        assertThat(screening.screen(rejected)).isSameAs(rejected);
    }
}
