package org.jalon.contribution.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jalon._support.Places;
import org.jalon.account.Visitor;
import org.jalon.directory.Place;
import org.junit.jupiter.api.Test;

/** Forms that are sent late, twice, from an ended session, or about a place that is not what it was. */
class ProposeMeanwhileTest extends ProposeSite {

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
    void saysWhenAMessageOrAWithdrawalComesTooLate() {
        Visitor visitor = visitor();
        String path = location(fill(visitor, form(aPlace(), "autre"), "message", "Trop tard"));
        database.jdbc()
                .sql("update proposal set state = 'REFUSED' where message = 'Trop tard'")
                .update();
        HttpResponse<String> answer = visitor.post(path + "/repondre", "message", "Un dernier mot");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Votre message n’est pas parti", "Un dernier mot");
        String taken = location(visitor.post(path + "/retirer"));
        assertThat(visitor.get(taken).body()).contains("trop tard").doesNotContain("Votre proposition est retirée");
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
                .contains("Téléphone\u00a0: 03\u00a020\u00a011\u00a011\u00a018");
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
