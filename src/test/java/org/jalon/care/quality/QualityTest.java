package org.jalon.care.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon._support.Places;
import org.jalon.directory.Field;
import org.jalon.directory.Freshness;
import org.jalon.directory.NeededFact;
import org.jalon.directory.Place;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;

class QualityTest {

    private static final Freshness UNTIL_NOVEMBER =
            new Freshness(LocalDate.parse("2026-02-22"), LocalDate.parse("2026-11-22"));

    private static Quality on(String today) {
        return Quality.of(
                Places.aLibraryInLille().with(Field.FEES, List.of()),
                UNTIL_NOVEMBER,
                LocalDate.parse(today),
                Verification.NEVER);
    }

    @Test
    void asksToVerifyAnOldSheetBeforeItAsksForMore() {
        assertThat(on("2026-11-21").toVerify()).isFalse();
        assertThat(on("2026-11-21").next()).isEqualTo(Optional.of(new Quality.NextStep.Add(NeededFact.FEES)));
        assertThat(on("2026-11-22").toVerify()).isTrue();
        assertThat(on("2026-11-22").next()).isEqualTo(Optional.of(new Quality.NextStep.Verify()));
    }

    @Test
    void saysThreeThingsApartAndTheFormWhereTheNextIsDone() {
        Place place = Places.place(7, Places.aLibraryInLille().with(Field.FEES, List.of()));
        QualityWords words = QualityWords.of(on("2026-11-21"), place, Words.in(Language.FRENCH));
        assertThat(words.completeness()).isEqualTo("5 informations sur les 10 que les gens cherchent");
        assertThat(words.freshness()).isEqualTo("À jour jusqu’au 22 novembre 2026");
        assertThat(words.verification()).isEqualTo("Jamais vérifié par une personne");
        assertThat(words.next()).contains("Ajouter vos prix");
        assertThat(words.nextPath()).isEqualTo("/lieux/0000000007/corriger?quoi=services");
    }

    @Test
    void hasASentenceForEachNeedInBothLanguages() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(NeededFact.values())
                    .allSatisfy(need -> assertThat(words.find("care.next." + need.slug()))
                            .as(need.slug())
                            .isPresent())
                    .allSatisfy(need -> assertThat(words.find("care.need." + need.slug()))
                            .as(need.slug())
                            .isPresent());
        }
    }
}
