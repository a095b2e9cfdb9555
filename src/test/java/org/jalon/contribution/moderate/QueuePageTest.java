package org.jalon.contribution.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalKind;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueuePageTest extends ModerationSite {

    @Test
    void showsProposalsToTheModeratorsOfTheirTerritoryOnly() {
        Place place = aPlace();
        Proposal proposal = correction(place);
        for (String prefix : List.of("", "/en")) {
            String queue = prefix + "/moderation?q=" + last(place);
            assertThat(nord().get(queue).body()).contains(place.name());
            assertThat(nord().get(prefix + page(proposal)).statusCode()).isEqualTo(200);
            Visitor elsewhere = with(Role.MODERATOR, "departement:62");
            assertThat(elsewhere.get(queue).body()).doesNotContain(place.name());
            assertThat(elsewhere.get(prefix + page(proposal)).statusCode()).isEqualTo(404);
            assertThat(elsewhere
                            .get(prefix + page(proposal) + "/comparer?avec=" + place.id())
                            .statusCode())
                    .isEqualTo(404);
            Visitor coordinator = with(Role.COORDINATOR, "");
            assertThat(coordinator.get(prefix + "/moderation").statusCode()).isEqualTo(403);
            assertThat(coordinator.get(prefix + page(proposal)).statusCode()).isEqualTo(403);
            assertThat(visitor().get(prefix + page(proposal)).statusCode()).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @CsvSource({"commune:59350,true", "epci:200093201,true", "region:32,true", "'',true", "commune:59512,false"})
    void knowsTerritoriesOfEveryKind(String territory, boolean shown) {
        Place place = aPlace();
        correction(place);
        assertThat(with(Role.MODERATOR, territory)
                        .get("/moderation?q=" + place.name().replaceAll(".* ", ""))
                        .body()
                        .contains(place.name()))
                .isEqualTo(shown);
    }

    @Test
    void saysInOneLineWhatAProposalWants() {
        Place place = aPlace();
        proposal(ProposalKind.CORRECT, place, Map.of(Field.PHONE, List.of("+33320000099")));
        correction(place);
        String page = nord().get("/moderation?lieu=" + place.id()).body();
        assertThat(page)
                .containsPattern("Téléphone\u00a0: 03.20.00.00.01 → 03.20.00.00.99")
                .contains("et 1 autre champ", "Les propositions pour «\u00a0" + place.name());
        assertThat(nord().get("/moderation?q=" + last(place)).body()).contains("1 autre pour ce lieu");
    }

    @Test
    void narrowsDownByWhatIsChosen() {
        Place place = aPlace();
        Proposal closing = proposal(ProposalKind.CLOSED, place, Map.of());
        Visitor moderator = nord();
        assertThat(moderator.get("/moderation?genre=closed&q=" + last(place)).body())
                .contains(page(closing));
        assertThat(moderator.get("/moderation?genre=add&q=" + last(place)).body())
                .doesNotContain(page(closing))
                .contains("Rien ne correspond");
        assertThat(moderator.get("/moderation?urgence=low&q=" + last(place)).body())
                .doesNotContain(page(closing));
        assertThat(moderator
                        .get("/moderation?territoire=departement:62&q=" + last(place))
                        .body())
                .doesNotContain(page(closing));
        assertThat(moderator.get("/moderation?qui=mine&q=" + last(place)).body())
                .doesNotContain(page(closing));
        assertThat(act(moderator, closing, "prendre").statusCode()).isEqualTo(303);
        assertThat(moderator.get("/moderation?qui=mine&q=" + last(place)).body())
                .contains(page(closing), "prise par vous");
        assertThat(moderator.get("/moderation?qui=nobodys&q=" + last(place)).body())
                .doesNotContain(page(closing));
        assertThat(moderator.get("/moderation?vue=decided&q=" + last(place)).body())
                .doesNotContain(page(closing));
        assertThat(act(moderator, closing, "accepter", "tout", "oui").statusCode())
                .isEqualTo(303);
        assertThat(moderator.get("/moderation?vue=decided&q=" + last(place)).body())
                .contains(page(closing), "Acceptée");
    }

    @Test
    void takesNonsenseInItsAddressForNoFilter() {
        assertThat(nord().get("/moderation?genre=x&urgence=9&lieu=%27&main=--&curseur=a~b~c&territoire=%27&vue=z")
                        .statusCode())
                .isEqualTo(200);
    }

    /** The last word of the name, which no other place has. */
    private static String last(Place place) {
        return place.name().replaceAll(".* ", "");
    }
}
