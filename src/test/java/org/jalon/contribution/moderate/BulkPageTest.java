package org.jalon.contribution.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jalon.account.Network;
import org.jalon.account.Visitor;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalKind;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.junit.jupiter.api.Test;

class BulkPageTest extends ModerationSite {

    @Test
    void acceptsTheObviousOnesAndLeavesTheOthers() {
        Place place = aPlace();
        Proposal obvious = correction(place);
        Proposal withWords = told(aPlace(), "Regardez bien.", somebody(), network());
        Proposal closing = proposal(ProposalKind.CLOSED, aPlace(), Map.of());
        Visitor moderator = nord();
        String page = together(moderator, "accepter", obvious, withWords, closing);
        assertThat(page)
                .contains("Une proposition décidée", "Pas évidente", "Accepté\u00a0: " + place.name())
                .doesNotContain("De nouveau à décider");
        assertThat(now(place.id()).facts().text(Field.PHONE)).isEqualTo("+33320000099");
        assertThat(moderator.get(page(closing)).body()).contains("À décider");
        assertThat(act(moderator, obvious, "annuler").statusCode()).isEqualTo(303);
        assertThat(now(place.id()).facts()).isEqualTo(place.facts());
    }

    @Test
    void refusesAllThatComesFromOneHand() {
        Network hand = network();
        String address = somebody();
        List<Proposal> flood = List.of(
                told(aPlace(), "a", address, hand),
                told(aPlace(), "b", somebody(), hand),
                told(aPlace(), "c", somebody(), hand));
        Proposal other = correction(aPlace());
        Visitor moderator = nord();
        assertThat(moderator.get(page(flood.getFirst())).body()).contains("2 autres propositions de la même main");
        String all = moderator.get("/moderation?main=" + flood.getFirst().id()).body();
        flood.forEach(one -> assertThat(all).contains(one.id() + "." + one.version()));
        assertThat(all).doesNotContain(other.id().text()).contains("checked");
        assertThat(together(moderator, "abus", flood.toArray(Proposal[]::new))).contains("3 propositions décidées");
        flood.forEach(one -> assertThat(moderator.get(page(one)).body()).contains("Refusée", "Abus"));
        assertThat(mail(address, 2).text()).contains("ne respecte pas les règles");
    }

    @Test
    void stopsAtNoneThatSomebodyElseDecided() {
        Proposal overtaken = correction(aPlace());
        Place place = aPlace();
        Proposal obvious = correction(place);
        Visitor moderator = nord();
        moderator.get("/moderation");
        assertThat(act(nord(), overtaken, "refuser", "motif", "not-true").statusCode())
                .isEqualTo(303);
        assertThat(together(moderator, "accepter", overtaken, obvious))
                .contains("entre-temps", "Une proposition décidée");
        assertThat(now(place.id()).facts().text(Field.PHONE)).isEqualTo("+33320000099");
        assertThat(moderator.get("/moderation/ensemble").body()).contains("Rien n’était coché");
    }

    /** Ticks these in the list as it was at their beginning; the page that tells what became of them. */
    private static String together(Visitor moderator, String act, Proposal... proposals) {
        moderator.get("/moderation");
        StringBuilder all = new StringBuilder();
        for (Proposal proposal : proposals) {
            all.append(all.isEmpty() ? "" : ",")
                    .append(proposal.id())
                    .append('.')
                    .append(proposal.version());
        }
        HttpResponse<String> answer = moderator.post("/moderation/ensemble", "p", all.toString(), "acte", act);
        assertThat(answer.statusCode()).isEqualTo(303);
        return moderator.get(location(answer)).body();
    }
}
