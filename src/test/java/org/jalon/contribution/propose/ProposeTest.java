package org.jalon.contribution.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon._support.Places;
import org.jalon.account.Visitor;
import org.jalon.contribution.ContributionSite;
import org.jalon.directory.Place;
import org.jalon.storage.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms sent by a browser without scripts, from the sheet to the database. */
class ProposeTest extends ContributionSite {

    private static final Pattern SENDING_KEY = Pattern.compile("name=\"envoi\" value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"vu\" value=\"([^\"]+)\"");

    @Autowired
    private Database database;

    /** All tests come from one network, which is not what they are about. */
    @BeforeEach
    void comeFromElsewhere() {
        database.jdbc().sql("update proposal set network_mark = null").update();
    }

    private static String form(Place place, String subject) {
        return "/lieux/" + place.id() + "/corriger?quoi=" + subject;
    }

    private String said(Place place) {
        return database.jdbc()
                .sql("select said from proposal where place_id = :id")
                .param("id", place.id().text())
                .query(String.class)
                .single();
    }

    private static String find(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Opens a form and sends it with some fields filled in. */
    private static HttpResponse<String> fill(Visitor visitor, String path, String... fields) {
        String page = visitor.get(path).body();
        List<String> all = new ArrayList<>(List.of("envoi", find(SENDING_KEY, page), "faire", "envoyer"));
        all.addAll(Arrays.asList(fields));
        return visitor.post(path, all.toArray(String[]::new));
    }

    /** What the page says of the form, for tests that did not expect it to say anything. */
    private static String toldIn(HttpResponse<String> answer) {
        int at = answer.body().indexOf("id=\"suite\"");
        return at < 0 ? "" : answer.body().substring(at, Math.min(answer.body().length(), at + 900));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private int kept(String sql) {
        return database.jdbc()
                .sql("select count(*) from proposal where " + sql)
                .query(Integer.class)
                .single();
    }

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
    void receivesADoubleClickOnce() {
        Visitor visitor = visitor();
        String path = form(aPlace(), "autre");
        String key = find(SENDING_KEY, visitor.get(path).body());
        String[] fields = {"envoi", key, "faire", "envoyer", "message", "Deux fois la même chose"};
        String first = location(visitor.post(path, fields));
        String second = location(visitor.post(path, fields));
        assertThat(second).isEqualTo(first).startsWith("/contributions/");
        assertThat(kept("message = 'Deux fois la même chose'")).isEqualTo(1);
        assertThat(location(visitor.post(path, "envoi", key, "faire", "envoyer", "message", "Et autre chose")))
                .isNotEqualTo(first);
    }

    @Test
    void keepsNothingOfProgramsThatFillInEverything() {
        HttpResponse<String> answer = fill(visitor(), form(aPlace(), "autre"), "message", "spam", "telecopie", "x");
        assertThat(location(answer)).isEqualTo("/contributions/merci");
        assertThat(kept("message = 'spam'")).isZero();
    }

    @Test
    void losesNothingWhenASessionEndedMeanwhile() {
        String address = somebody();
        Visitor visitor = signedIn(address);
        String path = form(aPlace(), "autre");
        String page = visitor.get(path).body();
        assertThat(page).contains("value=\"" + address + "\"");
        database.jdbc().sql("delete from account_session").update();
        HttpResponse<String> answer = visitor.post(
                path,
                "envoi",
                find(SENDING_KEY, page),
                "faire",
                "envoyer",
                "connecte",
                "oui",
                "message",
                "Un long texte");
        assertThat(answer.body()).contains("Un long texte").contains("Vous n’êtes plus connecté");
        assertThat(location(visitor.post(
                        path, "envoi", find(SENDING_KEY, page), "faire", "envoyer", "message", "Un long texte")))
                .startsWith("/contributions/");
    }

    @Test
    void losesNothingWhenTheKeyOfTheFormIsAnothers() {
        Visitor visitor = signedIn(somebody());
        String path = form(aPlace(), "autre");
        visitor.get(path);
        visitor.withoutKey();
        HttpResponse<String> answer = visitor.post(path, "faire", "envoyer", "message", "Sans la clé");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Sans la clé").contains("Rien n’est perdu");
        assertThat(kept("message = 'Sans la clé'")).isZero();
        assertThat(location(visitor.post(path, "faire", "envoyer", "message", "Sans la clé")))
                .startsWith("/contributions/");
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
    void takesAProposalBackOnlyWhenAsked() {
        Visitor visitor = visitor();
        String path = location(fill(visitor, form(aPlace(), "autre"), "message", "À retirer"));
        visitor.get(path);
        assertThat(kept("message = 'À retirer' and state = 'WAITING'")).isEqualTo(1);
        visitor.post(path + "/repondre", "message", "Encore un mot");
        assertThat(visitor.get(path).body()).contains("Encore un mot");
        assertThat(location(visitor.post(path + "/retirer"))).endsWith("?fait=retire");
        assertThat(kept("message = 'À retirer' and state = 'WITHDRAWN'")).isEqualTo(1);
        assertThat(visitor.get("/contributions/inconnu").statusCode()).isEqualTo(404);
    }

    @Test
    void changesWhatWasProposed() {
        Visitor visitor = visitor();
        String path = location(fill(visitor, form(aPlace(), "contact"), "telephone", "03 20 11 11 12"));
        String revision = path + "/modifier";
        assertThat(visitor.get(revision).body()).contains("03 20 11 11 12");
        HttpResponse<String> answer = fill(visitor, revision, "telephone", "03 20 11 11 13");
        assertThat(location(answer)).isEqualTo(path + "?fait=modifie");
        assertThat(kept("said like '%+33320111113%'")).isEqualTo(1);
        assertThat(kept("said like '%+33320111112%'")).isZero();
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

    @Test
    void goesOnAtTheOtherPlaceWhenTwoWereJoinedMeanwhile() {
        Visitor visitor = visitor();
        Place place = aPlace();
        Place keeper = aPlace(Places.aFranceServicesInRoubaix());
        String path = form(place, "contact");
        String page = visitor.get(path).body();
        database.transaction().execute(status -> directory().merge(place.id(), keeper.id(), "test"));
        HttpResponse<String> answer = visitor.post(
                path,
                "envoi",
                find(SENDING_KEY, page),
                "version",
                Long.toString(place.revision()),
                "faire",
                "envoyer",
                "telephone",
                "03 20 11 11 17");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("a été réunie avec")
                .contains("/lieux/" + keeper.id() + "/corriger")
                .contains("value=\"03 20 11 11 17\"")
                .contains("contact@galon.example");
        assertThat(location(visitor.get(path))).contains(keeper.id().text());
    }

    @Test
    void turnsWhatWasTypedIntoAMessageWhenThePlaceWasWithdrawnMeanwhile() {
        Visitor visitor = visitor();
        Place place = aPlace();
        String path = form(place, "contact");
        String page = visitor.get(path).body();
        database.transaction().execute(status -> directory().close(place.id(), "test"));
        HttpResponse<String> answer = visitor.post(
                path,
                "envoi",
                find(SENDING_KEY, page),
                "version",
                Long.toString(place.revision()),
                "faire",
                "envoyer",
                "telephone",
                "03 20 11 11 18");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("retirée de l’annuaire")
                .contains("Téléphone : 03\u00a020\u00a011\u00a011\u00a018");
        HttpResponse<String> sent = fill(visitor, form(place, "autre"), "message", "Il est toujours là");
        assertThat(location(sent)).startsWith("/contributions/");
    }

    @Test
    void keepsTheFormWhenThereAreTooMany() {
        Visitor visitor = visitor();
        Place place = aPlace();
        for (int i = 0; i < 20; i++) {
            fill(visitor, form(place, "autre"), "message", "Message " + i);
        }
        HttpResponse<String> answer = fill(visitor, form(place, "autre"), "message", "Un de trop");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Un de trop").contains("attendent déjà pour ce lieu");
    }
}
