package org.jalon.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.hours.PlaceCalendar;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursEditorTest {

    private static final Instant WEDNESDAY_AT_TEN = Instant.parse("2026-11-25T09:00:00Z");
    private static final HoursEditor EDITOR =
            new HoursEditor("h.", Words.in(Language.FRENCH), WEDNESDAY_AT_TEN, PlaceCalendar.ofCommune("59350"));

    @Test
    void writesWhatIsTypedAndSaysIt() {
        EditedHours edited = step("me-de1=9h me-a1=12 me-de2=14:00 me-a2=17h30 feries=fermes");

        assertThat(edited.accepted()).contains("We 09:00-12:00,14:00-17:30; PH off");
        assertThat(preview(edited).today()).isEqualTo("Ouvert, ferme à 12\u00a0h");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma-de1=14 ma-a1=16 ma-rythme=1-3 feries=ouverts | Tu[1,3] 14:00-16:00",
                "ma-de2=14 ma-a2=16 ma-rythme=paires feries=ouverts | week 2-52/2 Tu 14:00-16:00",
                "ma-de1=9 ma-a1=12 ma-rdv=oui feries=ouverts | Tu 09:00-12:00 \"sur rendez-vous\"",
                "ma-de1=9 ma-a1=12 ma-rythme=ferme feries=ouverts | off",
                "ma-de1=9 ma-a1=12 | Tu 09:00-12:00; PH unknown",
                "ve-de1=18h ve-a1=2h feries=ouverts | Fr 18:00-02:00",
                "ve-de1=18h ve-a1=minuit feries=ouverts | Fr 18:00-24:00",
                "ma-de1=9 ma-a1=12 vacances=fermes feries=ouverts | Tu 09:00-12:00; SH off",
                "ma-de1=9 ma-a1=12 vacances=autres vacances-je=oui vacances-de1=10 vacances-a1=11 feries=ouverts"
                        + " | Tu 09:00-12:00; SH off; SH Th 10:00-11:00",
                "ma-de1=9 ma-a1=12 feries=fermes p1-du=2026-12-24 p1-au=01/01/2027 p1-message=Congés"
                        + " | Tu 09:00-12:00; PH off; 2026 Dec 24-2027 Jan 01 off \"Congés\"",
                "ma-de1=9 ma-a1=12 feries=fermes p1-du=2026-12-24 | Tu 09:00-12:00; PH off; 2026 Dec 24 off",
                "ma-de1=9 ma-a1=12 note=Sonner feries=ouverts | Tu 09:00-12:00 open \"Sonner\"",
                "ma-de1=9 ma-a1=12 note=\"a\" feries=ouverts | Tu 09:00-12:00 open \"’a’\"",
            })
    void writesEachPartOfTheForm(String fields, String osm) {
        assertThat(step(fields).accepted()).contains(osm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lu-de1=neuf lu-a1=12 | lu-de1 | « neuf » n’est pas une heure. Écrivez par exemple 9h ou 9h30.",
                "lu-de1=9h | lu-a1 | Il manque cette heure.",
                "lu-de1=14h lu-a1=12h | lu-a1 | Cette heure est avant 14h. Vérifiez les deux.",
                "lu-de1=9 lu-a1=13 lu-de2=12 lu-a2=17 | lu-de2"
                        + " | L’après-midi commence avant la fin du matin (13). Vérifiez les deux.",
                "p1-message=Congés | p1-du | Il manque cette date.",
                "p1-du=demain | p1-du | Nous ne comprenons pas cette date. Écrivez par exemple 24/12/2026.",
                "p1-du=2026-12-24 p1-au=2026-12-20 | p1-au | Le dernier jour est avant le premier. Vérifiez les deux.",
                "p1-du=2026-01-01 p1-au=2026-12-20 | p1-au"
                        + " | Une période dure 200 jours au plus. Changez plutôt la semaine habituelle.",
                "vacances=autres vacances-de1=9 vacances-a1=12 | vacances-lu | Cochez au moins un jour.",
                "vacances=autres vacances-lu=oui | vacances-de1 | Il manque les heures.",
            })
    void saysWhatToMendAndKeepsWhatWasTyped(String fields, String field, String text) {
        EditedHours edited = step(fields);

        assertThat(edited.accepted()).isEmpty();
        assertThat(edited.mistakes()).extracting(Mistake::field).containsExactly(field);
        assertThat(edited.mistakes().getFirst().text().replace('\u00a0', ' ')).isEqualTo(text);
        assertThat(typedBack(edited)).containsAllEntriesOf(fields(fields.replace("feries", "x")));
    }

    @Test
    void copiesMondayToTheOtherDays() {
        EditedHours edited = step("lu-de1=9 lu-a1=12 lu-rdv=oui sa-de1=10 sa-a1=11 feries=fermes faire=copier");

        assertThat(edited.accepted()).contains("Mo-Fr 09:00-12:00 \"sur rendez-vous\"; Sa 10:00-11:00; PH off");
    }

    @Test
    void takesTheHoursOfTheDayBefore() {
        assertThat(step("ma-de1=9 ma-a1=12 feries=fermes faire=veille-me").accepted())
                .contains("Tu,We 09:00-12:00; PH off");
    }

    @Test
    void addsPeriodsUpToABound() {
        assertThat(step("periodes=1 faire=periode").form().periods()).hasSize(2);
        assertThat(step("periodes=999999999 faire=periode").form().periods()).hasSize(12);
        assertThat(step("periodes=12").form().morePeriods()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "retirer-p1, '2026-12-24 2027-05-14'",
        "retirer-p2, '2026-11-27 2027-05-14'",
        "retirer-p3, '2026-11-27 2026-12-24'",
        "retirer-p9, '2026-11-27 2026-12-24 2027-05-14'"
    })
    void removesAPeriodAndKeepsTheOthers(String button, String left) {
        EditedHours edited = step("periodes=3 p1-du=2026-11-27 p2-du=2026-12-24 p2-message=Noël p3-du=2027-05-14"
                + " lu-de1=9 lu-a1=12 feries=fermes faire=" + button);

        assertThat(edited.form().periods())
                .extracting(period -> period.first().value())
                .containsExactly(left.split(" "));
        assertThat(edited.form().periods())
                .filteredOn(period -> period.message().value().equals("Noël"))
                .allMatch(period -> period.first().value().equals("2026-12-24"));
        assertThat(edited.mistakes()).isEmpty();
    }

    @Test
    void keepsAnEmptyPeriodWhenTheLastIsRemoved() {
        assertThat(step("periodes=1 p1-du=demain faire=retirer-p1").form().periods())
                .singleElement()
                .satisfies(period -> assertThat(period.first().value()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-12:00,14:00-17:00; PH off",
                "Tu[1,3] 14:00-16:00; week 2-52/2 We 14:00-18:00; PH unknown",
                "Mo 09:00-12:00 \"sur rendez-vous\"; SH off; SH Tu 10:00-11:00 || \"sur rendez-vous\"; PH off",
                "Mo-Fr 09:00-17:00 open \"sonner\"; 2026 Jul 06-Aug 28 off; "
                        + "2026 Jul 06-Aug 28 Mo-Fr 09:00-12:00 open \"été\"; PH off; 2026 Dec 24-2027 Jan 01 off \"Congés\"",
                "Mo-Su 00:00-24:00",
                "Fr,Sa 18:00-02:00",
                "off \"Fermé pour travaux\""
            })
    void fillsTheFormInWithHoursThatItGivesBack(String osm) {
        EditedHours opened = EDITOR.open(osm);
        assertThat(opened.form().osm()).isNull();

        assertThat(EDITOR.step(parameters(typedBack(opened))).accepted()).contains(osm);
    }

    @Test
    void asksForTheTextOfHoursThatSayMore() {
        EditedHours opened = EDITOR.open("Apr-Oct Mo-Fr 09:00-12:00");

        assertThat(text(opened)).isEqualTo("Apr-Oct Mo-Fr 09:00-12:00");
        assertThat(preview(opened).hours().table().notes())
                .contains("D’avril à octobre\u00a0: du lundi au vendredi 9\u00a0h–12\u00a0h");
        assertThat(EDITOR.step(Map.of("h.osm", new String[] {"Apr-Sep Mo-Fr 09:00-12:00"}))
                        .accepted())
                .contains("Apr-Sep Mo-Fr 09:00-12:00");
    }

    @Test
    void keepsATextThatIsNotInTheSyntax() {
        EditedHours edited = EDITOR.step(Map.of("h.osm", new String[] {"quand il fait beau"}));

        assertThat(edited.mistakes()).hasSize(1);
        assertThat(text(edited)).isEqualTo("quand il fait beau");
    }

    @Test
    void readsAFrenchText() {
        EditedHours edited =
                EDITOR.step(parameters(Map.of("texte", "du lundi au vendredi de 9h à 12h", "faire", "lire")));

        assertThat(edited.accepted()).contains("Mo-Fr 09:00-12:00");
        assertThat(edited.form().days().getFirst().spans().inputs().getFirst().value())
                .isEqualTo("9h");
    }

    @Test
    void saysWhatItCouldNotRead() {
        EditedHours edited = EDITOR.step(parameters(Map.of("texte", "bla bla", "faire", "lire")));

        assertThat(edited.accepted()).isEmpty();
        assertThat(edited.mistakes()).extracting(Mistake::field).containsExactly("texte");
        assertThat(edited.form().text().value()).isEqualTo("bla bla");
    }

    @Test
    void survivesWhatNoFormSends() {
        Map<String, String> hostile =
                Map.of("lu-de1", "9".repeat(5_000), "periodes", "x", "faire", "veille-xx", "note", "n".repeat(3_000));

        assertThat(EDITOR.step(parameters(hostile)).mistakes()).isNotEmpty();
    }

    private static EditedHours.Preview preview(EditedHours edited) {
        return Objects.requireNonNull(edited.preview());
    }

    private static String text(EditedHours edited) {
        return Objects.requireNonNull(edited.form().osm()).value();
    }

    private static EditedHours step(String fields) {
        return EDITOR.step(parameters(fields(fields)));
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String field : text.split(" ")) {
            fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return fields;
    }

    private static Map<String, String[]> parameters(Map<String, String> fields) {
        Map<String, String[]> parameters = new HashMap<>();
        fields.forEach((name, value) -> parameters.put("h." + name, new String[] {value}));
        return parameters;
    }

    /** What a browser would send if somebody pressed the button again. */
    private static Map<String, String> typedBack(EditedHours edited) {
        Map<String, String> typed = new HashMap<>();
        HoursForm form = edited.form();
        form.days().forEach(day -> {
            day.spans().inputs().forEach(input -> put(typed, input));
            put(typed, day.rhythms());
            put(typed, List.of(day.appointment()));
        });
        put(typed, List.of(form.otherwise()));
        put(typed, form.publicHolidays());
        put(typed, form.schoolHolidays());
        put(typed, form.school());
        form.periods().forEach(period -> {
            List.of(period.first(), period.last(), period.message()).forEach(input -> put(typed, input));
            put(typed, period.kinds());
            put(typed, period.open());
        });
        put(typed, form.note());
        typed.put("periodes", Integer.toString(form.periods().size()));
        return typed;
    }

    private static void put(Map<String, String> typed, HoursForm.OpenDays open) {
        put(typed, open.days());
        open.spans().inputs().forEach(input -> put(typed, input));
    }

    private static void put(Map<String, String> typed, HoursForm.Input input) {
        typed.put(input.id().substring("h.".length()), input.value());
    }

    private static void put(Map<String, String> typed, List<HoursForm.Choice> choices) {
        choices.stream()
                .filter(HoursForm.Choice::chosen)
                .forEach(choice -> typed.put(choice.name().substring("h.".length()), choice.value()));
    }
}
