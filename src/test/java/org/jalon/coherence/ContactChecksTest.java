package org.jalon.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.coherence.Checking.codes;
import static org.jalon.coherence.Checking.expected;

import java.util.List;
import org.jalon._support.Places;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactChecksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            +33320123499,
            +262262123499,
            +33800123499,
            +33809401401,
            +3332012349,    PHONE_INVALID
            +333201234990,  PHONE_INVALID
            +32470123499,   PHONE_INVALID
            0320123499,     PHONE_INVALID
            3631,           PHONE_INVALID
            +33890123499,   PHONE_PREMIUM
            +33899123499,   PHONE_PREMIUM
            +33810123499,   PHONE_SURCHARGED
            +33820123499,   PHONE_SURCHARGED
            +33700123499,   PHONE_UNASSIGNED
            +33600000000,   PHONE_PLACEHOLDER
            +33612345678,   PHONE_PLACEHOLDER
            """)
    void looksAtTelephones(String phone, String code) {
        assertThat(codes(Field.PHONE, phone)).isEqualTo(expected(code));
    }

    @Test
    void saysThatATelephoneIsGivenAsAFaxInTheText() {
        var facts = Places.aLibraryInLille()
                .with(Field.PHONE, List.of("+33320123499"))
                .with(Field.DESCRIPTION, List.of("Salle de lecture. Fax : 03 20 12 34 99."));
        assertThat(codes(facts)).containsExactly(Code.PHONE_IS_FAX);
        assertThat(codes(facts.with(Field.DESCRIPTION, List.of("Fax : 03 20 12 34 98"))))
                .doesNotContain(Code.PHONE_IS_FAX);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            contact@mediatheque-tilleuls.fr,
            mediatheque.lille@orange.fr,
            camille.lenoir@ville-lille.fr,
            centre.louise.michel@gmail.com,
            m.tilleuls@wanadoo.fr,
            accueil@mail.com,
            pas-une-adresse,              EMAIL_INVALID
            deux@@signes.fr,              EMAIL_INVALID
            accueil@gmial.com,            EMAIL_MISTYPED
            accueil@gmail.con,            EMAIL_MISTYPED
            accueil@ornage.fr,            EMAIL_MISTYPED
            accueil@wanado.fr,            EMAIL_MISTYPED
            accueil@hotmal.fr,            EMAIL_MISTYPED
            accueil@yopmail.com,          EMAIL_DISPOSABLE
            accueil@lieu.yopmail.com,     EMAIL_DISPOSABLE
            contact@example.com,          EMAIL_PLACEHOLDER
            xxx@ville-lille.fr,           EMAIL_PLACEHOLDER
            no-reply@ville-lille.fr,      EMAIL_PLACEHOLDER
            camille.lenoir@gmail.com,     EMAIL_PERSONAL
            lenoir.camille59@orange.fr,   EMAIL_PERSONAL
            c.lenoir@laposte.net,         EMAIL_PERSONAL
            """)
    void looksAtMails(String mail, String code) {
        assertThat(codes(Field.EMAILS, mail)).isEqualTo(expected(code));
    }

    @Test
    void proposesTheMailThatWasMeant() {
        var found = Checking.findings(Places.aLibraryInLille().with(Field.EMAILS, List.of("accueil@gmial.com")));
        assertThat(found).extracting(Finding::detail).containsExactly("accueil@gmail.com");
    }

    @Test
    void looksAtEachMail() {
        assertThat(codes(Field.EMAILS, "contact@ville-lille.fr", "a@yopmail.fr", "rien"))
                .containsExactly(Code.EMAIL_INVALID, Code.EMAIL_PLACEHOLDER);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://www.ville-lille.fr/lieux?x=1,
            http://médiathèque.fr/,
            https://ville_basse.wordpress.com:8080/a,
            www.ville-lille.fr,               URL_INVALID
            ftp://ville-lille.fr,             URL_INVALID
            https://,                         URL_INVALID
            https://moi:secret@ville-lille.fr,URL_INVALID
            https://ville lille.fr,           URL_INVALID
            http://localhost:8080/,           URL_NOT_PUBLIC
            http://192.168.1.12/lieux,        URL_NOT_PUBLIC
            https://intranet.ville.local/,    URL_NOT_PUBLIC
            https://www.example.com/,         URL_NOT_PUBLIC
            """)
    void looksAtWebAddresses(String address, String code) {
        assertThat(codes(Field.WEBSITES, address)).isEqualTo(expected(code));
        assertThat(codes(Field.BOOKING_URL, address)).isEqualTo(expected(code));
    }
}
