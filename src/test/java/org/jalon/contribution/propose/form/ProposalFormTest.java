package org.jalon.contribution.propose.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon._support.Places;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.propose.form.Subject.Part;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.hours.HoursEditor;
import org.jalon.hours.PlaceCalendar;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalFormTest {

    private static final Words WORDS = Words.in(Language.FRENCH);
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Facts LIBRARY = Places.aLibraryInLille();

    private static ProposalForm form(Subject subject, Facts facts, Asked... asked) {
        return new ProposalForm(subject, WORDS, facts, Map.of(Part.NAME, List.of(asked)));
    }

    private static ProposalForm address(Facts facts) {
        return form(Subject.ADDRESS, facts, new AskedAddress(GAZETTEER, new Spots(Geocoder.offline(GAZETTEER))));
    }

    private static ProposalForm hours(Facts facts) {
        PlaceCalendar calendar = PlaceCalendar.ofCommune("59350");
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        return form(Subject.HOURS, facts, new AskedHours(new HoursEditor(AskedHours.PREFIX, WORDS, now, calendar)));
    }

    /** What the form began with, some of it typed over. */
    private static Typed over(ProposalForm form, String... pairs) {
        Typed typed = form.fill();
        for (int i = 0; i < pairs.length; i += 2) {
            typed = typed.with(pairs[i], List.of(pairs[i + 1]));
        }
        return typed;
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            03 20 00 00 01         | -
            +33 3 20 00 00 01      | -
            0320000002             | +33320000002
            03.20.00.00.02         | +33320000002
            0033 3 20 00 00 02     | +33320000002
            (0)3-20-00-00-02       | +33320000002
            0262 20 02 00          | +262262200200
            3949                   | 3949
            +32 2 555 12 12        | +32 2 555 12 12
            appelez Paul           | appelez Paul
            """)
    void readsPhonesInEveryFrenchWay(String typed, String said) {
        ProposalForm form = form(Subject.CONTACT, LIBRARY, new AskedPhone("59"));
        Map<Field, List<String>> expected = said == null ? Map.of() : Map.of(Field.PHONE, List.of(said));
        assertThat(form.parse(over(form, "telephone", typed)).said()).isEqualTo(expected);
    }

    @Test
    void saysThatThereIsNoneWhereAFieldWasEmptied() {
        ProposalForm form = form(Subject.CONTACT, LIBRARY, new AskedPhone("59"));
        assertThat(form.parse(over(form, "telephone", " ")).said()).isEqualTo(Map.of(Field.PHONE, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            www.ville.fr/page?x=1   | https://www.ville.fr/page?x=1
            HTTPS://Ville.fr        | https://Ville.fr
            javascript:alert(1)     | javascript:alert(1)
            pas une adresse         | pas une adresse
            """)
    void readsWebAddressesAsBrowsersDo(String typed, String said) {
        ProposalForm form = form(Subject.CONTACT, Facts.NONE, AskedLines.webs(Field.WEBSITES));
        assertThat(form.parse(over(form, "site_web", typed)).said().get(Field.WEBSITES))
                .containsExactly(said);
    }

    @Test
    void takesOutWhatNobodySees() {
        ProposalForm form =
                form(Subject.PRESENTATION, LIBRARY, AskedLine.line(Field.NAME), AskedLine.text(Field.DESCRIPTION, 8));
        TypedProposal proposal = form.parse(over(
                form,
                "nom",
                " Un\u0000 nom\t\u202Eretourné\u200B\n ",
                "presentation_detail",
                "Un\r\n\r\n\r\n\r\nDeux\u0007"));
        assertThat(proposal.said())
                .isEqualTo(Map.of(Field.NAME, List.of("Un nom retourné"), Field.DESCRIPTION, List.of("Un\n\nDeux")));
    }

    @Test
    void explainsATextThatIsTooLongAndKeepsIt() {
        ProposalForm form = form(Subject.PRESENTATION, LIBRARY, AskedLine.text(Field.SUMMARY, 3));
        Typed typed = over(form, "presentation_resume", "é".repeat(281));
        TypedProposal proposal = form.parse(typed);
        assertThat(proposal.said()).isEmpty();
        assertThat(proposal.slips()).singleElement().satisfies(slip -> {
            assertThat(slip.id()).isEqualTo("presentation_resume");
            assertThat(slip.text()).contains("281").contains("280");
        });
        assertThat(form.show(typed, proposal.slips()).toString()).contains("é".repeat(281));
    }

    @Test
    void readsTicksInAnyOrderAndOnlyThoseOfTheVocabulary() {
        ProposalForm form = form(Subject.SERVICES, LIBRARY, new AskedChoices(Field.SERVICES));
        List<String> same =
                Stream.of("Accès internet et matériel informatique", "Piratage").toList();
        Typed typed = form.fill()
                .with(
                        "services",
                        Stream.concat(same.stream(), LIBRARY.all(Field.SERVICES).stream())
                                .toList());
        assertThat(form.parse(typed).said()).isEmpty();
        assertThat(form.parse(Typed.NOTHING).said()).isEqualTo(Map.of(Field.SERVICES, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"id", "source", "pivot", "date_maj", "telephone", "code_insee", "services"})
    void readsNoFieldThatItDoesNotOffer(String name) {
        ProposalForm form = form(Subject.PRESENTATION, LIBRARY, AskedLine.line(Field.NAME));
        assertThat(form.parse(over(form, name, "59350")).said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50.6905, 3.1802                                             | 50.6905 | 3.1802
            50,6905 3,1802                                              | 50.6905 | 3.1802
            50,6905; 3,1802                                             | 50.6905 | 3.1802
            https://www.openstreetmap.org/#map=17/50.6905/3.1802        | 50.6905 | 3.1802
            https://www.google.fr/maps/@50.6905,3.1802,17z              | 50.6905 | 3.1802
            """)
    void readsPositionsAsPeopleCopyThem(String typed, String latitude, String longitude) {
        ProposalForm form = address(LIBRARY);
        assertThat(form.parse(over(form, "position", typed)).said())
                .isEqualTo(Map.of(Field.LATITUDE, List.of(latitude), Field.LONGITUDE, List.of(longitude)));
    }

    @Test
    void asksWhichCommuneWhereSeveralAreCalledSo() {
        ProposalForm form = address(Facts.NONE);
        Typed typed = over(form, "commune", "Saint-Denis");
        TypedProposal proposal = form.parse(typed);
        assertThat(proposal.slips()).extracting(Slip::id).contains("commune");
        assertThat(form.show(typed, proposal.slips()).toString())
                .contains("93066")
                .contains("97411");
        TypedProposal chosen = form.parse(typed.with("code_insee", List.of("97411")));
        assertThat(chosen.said()).containsEntry(Field.INSEE_CODE, List.of("97411"));
        assertThat(chosen.notes()).hasSize(1);
    }

    @Test
    void putsAPlaceInTheMiddleOfAnotherCommuneAndSaysSo() {
        ProposalForm form = address(LIBRARY);
        TypedProposal proposal = form.parse(over(form, "commune", "roubaix", "code_postal", "59100"));
        assertThat(proposal.said())
                .containsEntry(Field.COMMUNE, List.of("Roubaix"))
                .containsEntry(Field.INSEE_CODE, List.of("59512"))
                .containsKeys(Field.LATITUDE, Field.LONGITUDE);
        assertThat(proposal.notes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tu-Sa 10:00-18:00                              | mardi
            Mo-Fr 09:00-12:00,13:30-17:00; PH off          | une semaine
            Apr-Oct Mo-Fr 09:00-12:00                      | plus que le formulaire
            """)
    void saysNothingOfHoursThatWereNotTouched(String osm, String why) {
        ProposalForm form = hours(LIBRARY.with(Field.HOURS, List.of(osm)));
        TypedProposal proposal = form.parse(form.fill());
        assertThat(proposal.slips()).as(why).isEmpty();
        assertThat(proposal.said()).as(why).isEmpty();
    }

    @Test
    void readsHoursAndEmptiesThem() {
        ProposalForm unknown = hours(Facts.NONE);
        assertThat(unknown.parse(over(unknown, "h-feries", "inconnu", "h-periodes", "1"))
                        .said())
                .isEmpty();
        assertThat(unknown.parse(over(unknown, "h-lu-de1", "9h", "h-lu-a1", "midi", "h-feries", "fermes"))
                        .said())
                .isEqualTo(Map.of(Field.HOURS, List.of("Mo 09:00-12:00; PH off")));
        ProposalForm known = hours(LIBRARY);
        assertThat(known.parse(Typed.NOTHING.with("h-feries", List.of("inconnu")))
                        .said())
                .isEqualTo(Map.of(Field.HOURS, List.of()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Tu-Sa 10:00-18:00         | Tu-Sa 10:00-18:00; 2026 Dec 24-2027 Jan 02 off "Travaux"
            Apr-Oct Mo-Fr 09:00-12:00 | Apr-Oct Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 02 off "Travaux"
            -                         | Mo-Su unknown; 2026 Dec 24-2027 Jan 02 off "Travaux"
            """)
    void addsAClosureToTheHours(String before, String after) {
        Facts facts = before == null ? Facts.NONE : LIBRARY.with(Field.HOURS, List.of(before));
        ProposalForm form = closure(facts);
        TypedProposal proposal =
                form.parse(over(form, "duree", "temps", "du", "24/12/2026", "au", "2027-01-02", "raison", "Travaux"));
        assertThat(proposal.kind()).isEqualTo(ProposalKind.CORRECT);
        assertThat(proposal.said()).isEqualTo(Map.of(Field.HOURS, List.of(after)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            duree=                                        | duree
            duree=temps,du=,au=2027-01-02                 | du
            duree=temps,du=2027-01-02,au=2026-12-24       | au
            duree=temps,du=2026-11-01,au=2026-11-20       | au
            duree=temps,du=2026-12-01,au=2028-12-01       | au
            """)
    void explainsDatesThatCannotBe(String fields, String id) {
        ProposalForm form = closure(LIBRARY);
        String[] pairs = Arrays.stream(fields.split(","))
                .flatMap(field -> Arrays.stream(field.split("=", 2)))
                .toArray(String[]::new);
        assertThat(form.parse(over(form, pairs)).slips()).extracting(Slip::id).containsExactly(id);
    }

    @Test
    void carriesWhatWasTypedOverToAnotherPlace() {
        ProposalForm old = form(Subject.CONTACT, LIBRARY, new AskedPhone("59"), AskedLines.mails(Field.EMAILS));
        Facts galon = Places.aFranceServicesInRoubaix();
        ProposalForm kept = form(Subject.CONTACT, galon, new AskedPhone("59"), AskedLines.mails(Field.EMAILS));
        Typed typed = over(old, "telephone", "03 20 00 00 09", "message", "Vu sur la porte");
        Typed carried = old.carry(typed, kept);
        assertThat(carried.text("message")).isEqualTo("Vu sur la porte");
        assertThat(kept.parse(carried).said()).isEqualTo(Map.of(Field.PHONE, List.of("+33320000009")));
    }

    private static ProposalForm closure(Facts facts) {
        return form(Subject.CLOSURE, facts, new AskedClosure(facts, LocalDate.of(2026, 11, 22)));
    }
}
