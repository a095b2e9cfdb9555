package org.jalon.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            A|B ~ A,B
            A ; B;A ~ A,B
            Soutien (adultes ; jeunes);Prêt ~ Soutien (adultes ; jeunes),Prêt
            Gratuit : j'accède gratuitement;Payant : c'est payant ~ Gratuit : j'accède gratuitement,Payant : c'est payant
            A;B|C ~ A;B,C
            Ouvert (parfois;Fermé ~ Ouvert (parfois,Fermé
            | ~ ''
            """)
    void splitsLists(String raw, String expected) {
        assertThat(String.join(",", ListCell.split(raw))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-02, 2024-04-02",
        "02/04/2024, 2024-04-02",
        "2/4/2024, 2024-04-02",
        "2024-04-02T10:11:12.000Z, 2024-04-02",
        "2024-04-02 10:11:12, 2024-04-02",
        "2024/04/02, 2024-04-02",
        "02/04/2024 10:11, 2024-04-02",
        "02/04/24, 2024-04-02",
        "mis à jour le 02/04/2024, 2024-04-02",
        "1er avril 2024, 2024-04-01",
        "12 août 2023, 2023-08-12",
        "45383, 2024-04-01",
        "45383.52, 2024-04-01",
        "1712016000, 2024-04-02",
        "1712016000000, 2024-04-02"
    })
    void readsDates(String raw, String expected) {
        assertThat(date(raw).values()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2024, DATE_INVALID",
        "avril 2024, DATE_INVALID",
        "0001-01-01, DATE_INVALID",
        "09/0102023, DATE_INVALID",
        "2024-06-30, DATE_IN_FUTURE"
    })
    void refusesDatesThatSayNothing(String raw, Code code) {
        assertThat(date(raw).values()).isEmpty();
        assertThat(codes(date(raw))).containsExactly(code);
    }

    private static Reading date(String raw) {
        return new Dates(LocalDate.of(2024, 6, 1)).read(Field.UPDATED_ON, raw);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            accueil@example.org ~ accueil@example.org
            Accueil@Example.ORG ~ Accueil@example.org
            mailto:a@example.org ~ a@example.org
            a@example.org ; b@example.org ~ a@example.org,b@example.org
            a@example.org ou b@example.org ~ a@example.org,b@example.org
            a@example.org / b@example.org ~ a@example.org,b@example.org
            <a@example.org> ~ a@example.org
            a@example.org. ~ a@example.org
            """)
    void readsMails(String raw, String expected) {
        Reading reading = new Emails().read(Field.EMAILS, raw);
        assertThat(String.join(",", reading.values())).isEqualTo(expected);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@pseudo", "https://example.org", "a@b", "a@@example.org", "a b@", "a@exa..org"})
    void refusesWhatIsNoMail(String raw) {
        Reading reading = new Emails().read(Field.EMAILS, raw);
        assertThat(reading.values()).isEmpty();
        assertThat(codes(reading)).contains(Code.EMAIL_INVALID);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            https://example.org/a?b=c#d ~ https://example.org/a?b=c#d
            HTTP://Example.org ~ http://example.org
            www.example.org/é ~ https://www.example.org/é
            example.org:8080/x ~ https://example.org:8080/x
            https://a.example.org|https://b.example.org ~ https://a.example.org,https://b.example.org
            www.example.org ; www.example.net ~ https://www.example.org,https://www.example.net
            https://example.org/page;jsessionid=1,2 ~ https://example.org/page;jsessionid=1,2
            """)
    void readsWebAddresses(String raw, String expected) {
        Reading reading = new WebAddresses().read(Field.WEBSITES, raw);
        assertThat(String.join(",", reading.values())).isEqualTo(expected);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http:example.org/, http://example.org/", "htps://example.org, https://example.org"})
    void mendsAndReportsSchemes(String raw, String expected) {
        Reading reading = new WebAddresses().read(Field.WEBSITES, raw);
        assertThat(reading.values()).containsExactly(expected);
        assertThat(codes(reading)).containsExactly(Code.URL_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "http://mediatheque",
                "http://www.biblio@example.org",
                "http://www.biblio-des-collines",
                "http://",
                "oui"
            })
    void refusesWhatIsNoWebAddress(String raw) {
        Reading reading = new WebAddresses().read(Field.WEBSITES, raw);
        assertThat(reading.values()).isEmpty();
        assertThat(codes(reading)).containsExactly(Code.URL_INVALID);
    }

    @ParameterizedTest
    @CsvSource({"434 933 123 00029, 43493312300029", "W591000000, W591000000", "434933123, 434933123"})
    void readsPivots(String raw, String expected) {
        assertThat(new Pivots().read(Field.PIVOT, raw).values()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"00000000000000, PIVOT_PLACEHOLDER", "12345, PIVOT_INVALID"})
    void refusesPivots(String raw, Code code) {
        assertThat(codes(new Pivots().read(Field.PIVOT, raw))).containsExactly(code);
    }

    @Test
    void takesMarkupOutOfTexts() {
        String raw = "<p>Aide&nbsp;aux <b>démarches</b></p><script>alert(1)</script><p>Gratuit &amp; libre</p>";
        Reading reading = new PlainText().read(Field.DESCRIPTION, raw);
        assertThat(reading.values()).containsExactly("Aide aux démarches\nGratuit & libre");
        assertThat(codes(reading)).containsExactly(Code.MARKUP_REMOVED);
    }

    @Test
    void keepsSignsThatAreNoMarkup() {
        Reading reading = new PlainText().read(Field.SUMMARY, "Moins de 26 ans : 3 < 5 & R&D");
        assertThat(reading.values()).containsExactly("Moins de 26 ans : 3 < 5 & R&D");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void cutsTextsWithoutEnd() {
        Reading reading = new PlainText().read(Field.NAME, "é".repeat(1_000_000));
        assertThat(reading.values().getFirst()).hasSize(300);
        assertThat(codes(reading)).containsExactly(Code.TEXT_TOO_LONG);
    }

    @Test
    void removesSignsThatCannotBeSeen() {
        assertThat(PlainText.tidyLine("\u202Emairie\u0000  de\u00A0\tLille\u200B\n"))
                .isEqualTo("mairie de Lille");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Mo-Fr 09:00-12:00; Sa 09:00-11:00 | Mo-Fr 09:00-12:00; Sa 09:00-11:00 |",
                "du lundi au vendredi, 9h-12h | Mo-Fr 09:00-12:00 | HOURS_READ",
                "<p>Lundi</p><p>9h - 12h</p> | Mo 09:00-12:00 | HOURS_READ",
                "lundi 9h-12h selon le planning | Mo 09:00-12:00 \"selon le planning\" | HOURS_READ",
                "lundi 9h-12h, mardi chez le boulanger | Mo 09:00-12:00; Tu \"chez le boulanger\" | HOURS_PARTLY_READ",
                "9h-12h et 14h-17h | \"9h-12h et 14h-17h\" | HOURS_PARTLY_READ",
                "du lundi au vendredi | Mo-Fr \"lundi au vendredi\" | HOURS_PARTLY_READ",
                "voir le site | | HOURS_INVALID"
            })
    void publishesHoursThatCanBeEvaluatedAndSaysHowTheyWereRead(String raw, String osm, Code issue) {
        Reading reading = new Hours().read(Field.HOURS, raw);

        assertThat(reading.values()).isEqualTo(osm == null ? List.of() : List.of(osm));
        assertThat(codes(reading)).isEqualTo(issue == null ? List.of() : List.of(issue));
    }

    private static List<Code> codes(Reading reading) {
        return reading.issues().stream().map(RecordIssue::code).toList();
    }
}
