package org.jalon.contribution.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.jalon._support.Places;
import org.jalon.account.Visitor;
import org.jalon.directory.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms sent by a browser without scripts, from the sheet to the database. */
class ProposeTest extends ProposeSite {

    @Test
    void receivesAPhoneThatWasCorrected() {
        Visitor visitor = visitor();
        Place place = aPlace();
        HttpResponse<String> answer =
                fill(visitor, form(place, "contact"), "telephone", "03 20 11 11 14", "reponse", "lea@exemple.fr");
        assertThat(answer.statusCode()).as(toldIn(answer)).isEqualTo(303);
        assertThat(said(place)).isEqualTo("{\"telephone\":[\"+33320111114\"]}");
        assertThat(kept("address = 'lea@exemple.fr'")).isEqualTo(1);
        String page = visitor.get(location(answer)).body();
        assertThat(page)
                .contains("Reçu, à lire")
                .contains("20\u00a011\u00a011\u00a014")
                .contains("noindex");
        HttpResponse<String> followed = visitor.get(location(answer));
        assertThat(followed.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fermeture | CLOSED  | duree=toujours
            fermeture | CORRECT | duree=temps;du=2027-08-02;au=2027-08-20;raison=Congés
            fermeture | OTHER   | duree=inconnue
            autre     | OTHER   | message=La sonnette ne marche pas
            exact     | CONFIRM | message=
            """)
    void receivesEachKindOfWish(String subject, String kind, String fields) {
        Place place = aPlace();
        String[] pairs = Arrays.stream(fields.split(";"))
                .flatMap(field -> Arrays.stream(field.split("=", 2)))
                .toArray(String[]::new);
        HttpResponse<String> answer = fill(visitor(), form(place, subject), pairs);
        assertThat(answer.statusCode()).as(toldIn(answer)).isEqualTo(303);
        assertThat(location(answer)).startsWith("/contributions/");
        assertThat(kept("kind = '" + kind + "' and place_id = '" + place.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void saysInTheHoursThatAPlaceIsClosedForAWhile() {
        Place place = aPlace(Places.aTownHallInArras());
        fill(
                visitor(),
                form(place, "fermeture"),
                "duree",
                "temps",
                "du",
                "2027-02-01",
                "au",
                "2027-02-03",
                "raison",
                "Travaux");
        assertThat(said(place)).contains("Mo-Su unknown; 2027 Feb 01-Feb 03 off \\\"Travaux\\\"");
    }

    @Test
    void showsAgainWhatWasTypedWithWhatIsWrong() {
        HttpResponse<String> answer = fill(
                visitor(), form(aPlace(), "contact"), "telephone", "appelez Paul <b>", "reponse", "pas une adresse");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"appelez Paul &lt;b>\"")
                .contains("href=\"#telephone\"")
                .contains("aria-describedby=\"telephone-aide telephone-erreur\"")
                .contains("value=\"pas une adresse\"");
    }

    @Test
    void namesTheQuestionThatWantsWords() {
        HttpResponse<String> answer = fill(visitor(), form(aPlace(), "autre"), "message", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(toldIn(answer)).contains("Que se passe-t-il").doesNotContain("D’où vient");
    }

    @Test
    void saysThatNothingChanged() {
        HttpResponse<String> answer = fill(
                visitor(),
                form(aPlace(), "adresse"),
                "adresse",
                "12 rue des  Tilleuls",
                "code_postal",
                "59000",
                "commune",
                "Lille",
                "code_insee",
                "59350",
                "position",
                "50.6371, 3.0633");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Vous n’avez rien changé");
    }

    @Test
    void keepsNothingOfProgramsThatFillInEverything() {
        HttpResponse<String> answer = fill(visitor(), form(aPlace(), "autre"), "message", "spam", "telecopie", "x");
        assertThat(location(answer)).isEqualTo("/contributions/merci");
        assertThat(kept("message = 'spam'")).isZero();
    }

    @Test
    void showsOnceWhatIsOddAndThenTakesIt() {
        Visitor visitor = visitor();
        Place place = aPlace();
        String path = form(place, "presentation");
        HttpResponse<String> shown =
                fill(visitor, path, "typologie", "BIB", "nom", "MEDIATHEQUE DU BEFFROI ET DU PARC");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Vérifiez avant d’envoyer").contains("Envoyer quand même");
        HttpResponse<String> taken = visitor.post(
                path,
                "envoi",
                find(SENDING_KEY, shown.body()),
                "faire",
                "envoyer",
                "nom",
                "MEDIATHEQUE DU BEFFROI ET DU PARC",
                "vu",
                find(SEEN, shown.body()));
        assertThat(location(taken)).startsWith("/contributions/");
        assertThat(kept("findings like '%CAPITALS%' and place_id = '" + place.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void readsOnlyFieldsThatTheFormOffers() {
        Place place = aPlace();
        HttpResponse<String> answer = fill(
                visitor(),
                form(place, "presentation"),
                "nom",
                "Autre nom du lieu",
                "id",
                "x",
                "source",
                "moi",
                "pivot",
                "00000000000000",
                "date_maj",
                "2030-01-01",
                "telephone",
                "0320000009",
                "typologie",
                "BIB");
        assertThat(answer.statusCode()).as(toldIn(answer)).isEqualTo(303);
        assertThat(said(place)).isEqualTo("{\"nom\":[\"Autre nom du lieu\"]}");
    }

    @Test
    void saysOnTheSheetThatSomebodyCheckedIt() {
        Visitor visitor = visitor();
        Place place = aPlace();
        assertThat(place.verification()).isEmpty();
        String path = location(fill(visitor, form(place, "exact")));
        assertThat(visitor.get(path).body()).contains("quelqu’un l’a vérifiée");
        assertThat(now(place.id()).verification()).isPresent();
    }

    @Test
    void receivesADuplicateThatWasPickedFromTheList() {
        Visitor visitor = visitor();
        Place place = aPlace();
        Place twin = aPlace();
        HttpResponse<String> none = fill(visitor, form(place, "doublon"));
        assertThat(none.statusCode()).isEqualTo(422);
        HttpResponse<String> answer =
                fill(visitor, form(place, "doublon"), "lieu", twin.id().text());
        assertThat(location(answer)).startsWith("/contributions/");
        assertThat(kept("place_id = '" + place.id() + "' and same_as = '" + twin.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void receivesAPlaceThatIsMissing() {
        Visitor visitor = visitor();
        String[] fields = {
            "nom",
            "Maison des Lucioles",
            "adresse",
            "3 rue de la Gare",
            "code_postal",
            "62000",
            "commune",
            "arras",
            "position",
            "50.2870, 2.7810",
            "telephone",
            "03 21 11 11 16",
            "services",
            "Aide aux démarches administratives"
        };
        HttpResponse<String> answer = fill(visitor, "/proposer", fields);
        if (answer.statusCode() == 200) {
            List<String> again = new ArrayList<>(Arrays.asList(fields));
            Matcher seen = SEEN.matcher(answer.body());
            assertThat(seen.find()).isTrue();
            again.addAll(List.of("vu", seen.group(1)));
            answer = fill(visitor, "/proposer", again.toArray(String[]::new));
        }
        assertThat(location(answer)).as(toldIn(answer)).startsWith("/contributions/");
        assertThat(kept("kind = 'ADD' and place_name = 'Maison des Lucioles' and departement = '62'"))
                .isEqualTo(1);
    }
}
