package org.jalon.contribution.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.contribution.Proposal;
import org.jalon.directory.Amendment;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.Revision;
import org.junit.jupiter.api.Test;

class HistoryPageTest extends ModerationSite {

    @Test
    void tellsWhatHappenedToAPlace() {
        Place place = aPlace();
        Proposal proposal = correction(place);
        Visitor moderator = nord();
        act(moderator, proposal, "accepter", "tout", "oui");
        String page = moderator.get(path(place.id(), "")).body();
        assertThat(page)
                .contains("Des personnes ont dit autre chose", "selon la source", page(proposal), "Téléphone")
                .containsPattern("03.20.00.00.99");
        assertThat(moderator.get("/en" + path(place.id(), "")).body()).contains("The source said");
    }

    @Test
    void isForModeratorsOfThePlaceOnly() {
        Place place = aPlace();
        assertThat(with(Role.MODERATOR, "departement:62")
                        .get(path(place.id(), ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(with(Role.COORDINATOR, "").get(path(place.id(), "")).statusCode())
                .isEqualTo(403);
        assertThat(visitor().get(path(place.id(), "")).statusCode()).isEqualTo(303);
        Visitor elsewhere = with(Role.MODERATOR, "departement:62");
        assertThat(elsewhere.submit("/moderation", path(place.id(), "/fermer")).statusCode())
                .isEqualTo(404);
        assertThat(nord().get("/lieux/rien/historique").statusCode()).isEqualTo(404);
    }

    @Test
    void restoresAnEarlierVersion() {
        Place place = aPlace();
        directory()
                .amend(new Amendment(
                        place.id(), place.revision(), Map.of(Field.PHONE, List.of("+33320000077")), false, "test"));
        Visitor moderator = nord();
        String done = post(moderator, place.id(), "/retablir", "revision", Long.toString(place.revision()));
        assertThat(done).contains("C’est fait", "Version rétablie", "par une personne", "vous");
        assertThat(now(place.id()).facts().text(Field.PHONE))
                .isEqualTo(place.facts().text(Field.PHONE));
        assertThat(post(moderator, place.id(), "/annuler", "revision", last(place.id())))
                .contains("C’est fait");
        assertThat(now(place.id()).facts().text(Field.PHONE)).isEqualTo("+33320000077");
        assertThat(post(moderator, place.id(), "/retablir", "revision", "1")).contains("plus possible");
        assertThat(moderator
                        .post(path(place.id(), "/retablir"), "revision", "x")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void closesAndReopens() {
        Place place = aPlace();
        Visitor moderator = nord();
        assertThat(post(moderator, place.id(), "/fermer")).contains("Ce lieu a été déclaré fermé", "Rouvrir");
        assertThat(directory().lookup(place.id().text())).isInstanceOf(PlaceLookup.Withdrawn.class);
        assertThat(post(moderator, place.id(), "/rouvrir")).contains("Ce lieu est en ligne");
        assertThat(now(place.id()).facts()).isEqualTo(place.facts());
        assertThat(post(moderator, place.id(), "/rouvrir")).doesNotContain("C’est fait");
    }

    @Test
    void mergesAndParts() {
        Place place = aPlace();
        Place kept = aPlace();
        Visitor moderator = nord();
        assertThat(post(moderator, place.id(), "/fusionner", "garder", kept.id().text()))
                .contains("Ce lieu a été fusionné", path(kept.id(), ""), "Séparer");
        assertThat(directory().lookup(place.id().text())).isEqualTo(new PlaceLookup.Merged(kept.id()));
        assertThat(post(moderator, place.id(), "/separer")).contains("Ce lieu est en ligne");
        assertThat(now(place.id()).facts()).isEqualTo(place.facts());
    }

    private static String path(PlaceId place, String act) {
        return "/lieux/" + place + "/historique" + act;
    }

    private String last(PlaceId place) {
        return Long.toString(directory().history(place).stream()
                .mapToLong(Revision::number)
                .max()
                .orElseThrow());
    }

    private static String post(Visitor moderator, PlaceId place, String act, String... fields) {
        HttpResponse<String> answer = moderator.submit(path(place, ""), path(place, act), fields);
        return answer.statusCode() == 303 ? moderator.get(location(answer)).body() : answer.body();
    }
}
