package org.jalon.contribution.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon.account.Visitor;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.Submission;
import org.jalon.directory.Amendment;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.junit.jupiter.api.Test;

/** Every verdict by the forms of the page, as a browser without scripts sends them. */
class VerdictPageTest extends ModerationSite {

    @Test
    void saysInWordsWhatChanges() {
        Place place = aPlace();
        Proposal proposal = told(place, "Je passe devant chaque matin.", somebody(), network());
        String page = nord().get(page(proposal)).body();
        assertThat(page)
                .contains("Je passe devant chaque matin.", "pas encore confirmée", "Lundi", "lundi")
                .containsPattern("(?s)<tr class=\"changed\"><th scope=\"row\">lundi.*?fermé.*?9.h–17.h")
                .containsPattern("(?s)<tr><th scope=\"row\">dimanche.*?fermé.*?fermé")
                .containsPattern("03.20.00.00.01")
                .contains("Selon " + place.records().getFirst().source())
                .doesNotContain(proposal.contributor().mailbox().orElseThrow().text());
    }

    @Test
    void acceptsAllAndLeadsOnWithAWayBack() {
        Place place = aPlace();
        Proposal proposal = correction(place);
        Visitor moderator = nord();
        HttpResponse<String> answer = act(moderator, proposal, "accepter", "tout", "oui");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).endsWith("apres=" + proposal.id());
        assertThat(now(place.id()).facts().text(Field.PHONE)).isEqualTo("+33320000099");
        String next = moderator.get(location(answer)).body();
        assertThat(next).contains("Accepté\u00a0: " + place.name(), page(proposal) + "/annuler");
        assertThat(act(moderator, proposal, "annuler").statusCode()).isEqualTo(303);
        assertThat(now(place.id()).facts()).isEqualTo(place.facts());
        assertThat(moderator.get(page(proposal)).body()).contains("À décider", "Décision annulée");
    }

    @Test
    void acceptsWhatIsTickedAndEdited() {
        Place place = aPlace();
        Proposal proposal = correction(place);
        HttpResponse<String> answer = act(
                nord(),
                proposal,
                "accepter",
                "champ",
                "horaires",
                "montre",
                "horaires",
                "valeur-horaires",
                "lundi à jeudi 9h-12h");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(now(place.id()).facts().text(Field.HOURS)).isEqualTo("Mo-Th 09:00-12:00");
        assertThat(now(place.id()).facts().text(Field.PHONE))
                .isEqualTo(place.facts().text(Field.PHONE));
        assertThat(nord().get(page(proposal)).body()).contains("Acceptée en partie");
    }

    @Test
    void keepsWhatWasTypedWhereItCannotBePublished() {
        Place place = aPlace();
        Proposal proposal = correction(place);
        HttpResponse<String> answer = act(
                nord(),
                proposal,
                "accepter",
                "tout",
                "oui",
                "montre",
                "horaires",
                "valeur-horaires",
                "quand il fait beau",
                "mots",
                "Merci du détail");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("quand il fait beau", "Merci du détail", "pas été compris en entier");
        assertThat(now(place.id()).facts()).isEqualTo(place.facts());
        HttpResponse<String> none = act(nord(), proposal, "accepter", "mots", "Rien de coché");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Rien n’est coché", "Rien de coché");
    }

    @Test
    void refusesWithAReasonThatIsSent() {
        String address = somebody();
        Proposal proposal = told(aPlace(), "", address, network());
        Visitor moderator = nord();
        assertThat(act(moderator, proposal, "refuser", "mots", "Je garde mes mots")
                        .body())
                .contains("Choisissez une raison", "Je garde mes mots");
        assertThat(act(moderator, proposal, "refuser", "motif", "other").statusCode())
                .isEqualTo(422);
        assertThat(act(moderator, proposal, "refuser", "motif", "not-true", "mots", "J’ai appelé.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(mail(address, 2).text()).contains("J’ai appelé.", "auprès du lieu");
        assertThat(moderator.get(page(proposal)).body()).contains("Refusée", "Le lieu dit autre chose");
    }

    @Test
    void asksOnlyWhoLeftAnAddress() {
        String address = somebody();
        Proposal proposal = told(aPlace(), "", address, network());
        Visitor moderator = nord();
        assertThat(act(moderator, proposal, "demander", "mots", " ").statusCode())
                .isEqualTo(422);
        HttpResponse<String> answer = act(moderator, proposal, "demander", "mots", "Depuis quand ?");
        assertThat(moderator.get(location(answer)).body()).contains("Question envoyée");
        assertThat(mail(address, 2).text()).contains("Depuis quand ?");
        Proposal silent = correction(aPlace());
        assertThat(moderator.get(page(silent)).body()).doesNotContain(page(silent) + "/demander");
        assertThat(act(moderator, silent, "demander", "mots", "Depuis quand ?").statusCode())
                .isEqualTo(422);
    }

    private Proposal twin(Place place, Place kept) {
        Submission plain = submission(ProposalKind.DUPLICATE, place, Map.of());
        return received(new Submission(
                plain.sendingKey(),
                plain.kind(),
                plain.place(),
                plain.basedOn(),
                plain.said(),
                kept.id(),
                "",
                plain.address(),
                plain.sender()));
    }

    @Test
    void saysWhichPlaceADuplicateIsTheSameAs() {
        Place place = aPlace();
        Place kept = aPlace();
        Proposal proposal = twin(place, kept);
        Visitor moderator = nord();
        assertThat(moderator.get(page(proposal)).body()).containsSubsequence("Le même lieu que", kept.name());
        assertThat(act(moderator, proposal, "accepter", "tout", "oui").statusCode())
                .isEqualTo(303);
        assertThat(directory().lookup(place.id().text())).isEqualTo(new PlaceLookup.Merged(kept.id()));
        assertThat(moderator.get(page(proposal)).body()).containsSubsequence("Le même lieu que", kept.name());
    }

    @Test
    void comparesAndMergesDuplicates() {
        Place place = aPlace();
        Place kept = aPlace();
        Proposal proposal = correction(place);
        Visitor moderator = nord();
        String candidates = moderator
                .get(page(proposal) + "?doublon=" + kept.name().replace(' ', '+'))
                .body();
        assertThat(candidates).contains("Chercher dans la commune");
        String compare = page(proposal) + "/comparer?avec=" + kept.id();
        assertThat(moderator.get(compare).body()).contains(place.name(), kept.name(), "12 rue des Tilleuls");
        assertThat(act(moderator, proposal, "doublon", "garder", kept.id().text())
                        .statusCode())
                .isEqualTo(303);
        assertThat(directory().lookup(place.id().text())).isEqualTo(new PlaceLookup.Merged(kept.id()));
        act(moderator, proposal, "annuler");
        assertThat(now(place.id()).facts()).isEqualTo(place.facts());
        assertThat(moderator.get(page(proposal) + "/comparer?avec=%27").statusCode())
                .isEqualTo(404);
    }

    @Test
    void addsAPlaceAndTakesItBack() {
        Map<Field, List<String>> facts = new EnumMap<>(aPlace().facts().values());
        facts.keySet().removeAll(List.of(Field.ID, Field.UPDATED_ON));
        facts.put(Field.NAME, List.of("Atelier du pont neuf"));
        Proposal proposal = proposal(ProposalKind.ADD, null, facts);
        Visitor moderator = nord();
        assertThat(moderator.get(page(proposal)).body()).contains("Nouveau lieu", "Ajouter ce lieu");
        assertThat(act(moderator, proposal, "accepter", "tout", "oui").statusCode())
                .isEqualTo(303);
        String decided = moderator.get(page(proposal)).body();
        assertThat(decided).contains("Acceptée", "Sa fiche");
        assertThat(act(moderator, proposal, "annuler").statusCode()).isEqualTo(303);
        assertThat(moderator.get(page(proposal)).body()).doesNotContain("Sa fiche");
    }

    @Test
    void movesAPlaceAndSaysHowFar() {
        Place place = aPlace();
        Proposal proposal = proposal(
                ProposalKind.CORRECT,
                place,
                Map.of(Field.LATITUDE, List.of("50.6381"), Field.LONGITUDE, List.of("3.0633")));
        Visitor moderator = nord();
        // A thousandth of a degree of latitude is 111 m.
        assertThat(moderator.get(page(proposal)).body()).contains("se déplace de 111 m", "<svg");
        HttpResponse<String> answer = act(
                moderator,
                proposal,
                "accepter",
                "champ",
                "position",
                "montre",
                "position",
                "valeur-position",
                "50,6375 3,0640");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(now(place.id()).facts().text(Field.LATITUDE)).isEqualTo("50.6375");
        assertThat(now(place.id()).facts().text(Field.LONGITUDE)).isEqualTo("3.0640");
    }

    @Test
    void tellsTheSecondOfTwoModeratorsAndKeepsTheirWords() {
        Place place = aPlace();
        Proposal proposal = correction(place);
        Visitor first = nord();
        Visitor second = nord();
        String seenByBoth = first.get(page(proposal)).body();
        second.get(page(proposal));
        assertThat(act(first, seenByBoth, proposal, "accepter", "tout", "oui").statusCode())
                .isEqualTo(303);
        HttpResponse<String> late =
                act(second, seenByBoth, proposal, "refuser", "motif", "not-true", "mots", "Trop tard ?");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Quelqu’un a été plus rapide", "Acceptée", "Annuler cette décision");
        assertThat(now(place.id()).facts().text(Field.PHONE)).isEqualTo("+33320000099");
    }

    @Test
    void saysThatTheSheetChangedMeanwhile() {
        Place place = aPlace();
        Proposal proposal = correction(place);
        Visitor moderator = nord();
        String seen = moderator.get(page(proposal)).body();
        directory()
                .amend(new Amendment(
                        place.id(), place.revision(), Map.of(Field.HOURS, List.of("Sa 10:00-12:00")), false, "test"));
        HttpResponse<String> answer = act(moderator, seen, proposal, "accepter", "tout", "oui", "mots", "Bien vu");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("La fiche a changé", "(Horaires)", "A changé entre-temps", "Bien vu");
        assertThat(act(moderator, answer.body(), proposal, "accepter", "tout", "oui")
                        .statusCode())
                .isEqualTo(303);
        assertThat(now(place.id()).facts().text(Field.HOURS)).isEqualTo("Mo-Fr 09:00-17:00");
    }

    @Test
    void saysThatThePlaceIsClosedOrMerged() {
        Place closed = aPlace();
        Proposal proposal = correction(closed);
        directory().close(closed.id(), "test");
        Visitor moderator = nord();
        assertThat(moderator.get(page(proposal)).body()).contains("Ce lieu a été déclaré fermé");
        HttpResponse<String> answer = act(moderator, proposal, "accepter", "tout", "oui");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Le lieu n’est plus publié");
        Place merged = aPlace();
        Place kept = aPlace();
        Proposal follows = correction(merged);
        directory().merge(merged.id(), kept.id(), "test");
        assertThat(act(moderator, follows, "accepter", "tout", "oui").statusCode())
                .isEqualTo(303);
        assertThat(now(kept.id()).facts().text(Field.PHONE)).isEqualTo("+33320000099");
    }

    @Test
    void knowsNoOtherActs() {
        Proposal proposal = correction(aPlace());
        assertThat(act(nord(), proposal, "publier").statusCode()).isEqualTo(404);
        assertThat(visitor().post(page(proposal) + "/accepter", "tout", "oui").statusCode())
                .isEqualTo(303);
        Visitor forged = nord();
        forged.get(page(proposal));
        forged.withoutKey();
        assertThat(forged.post(page(proposal) + "/accepter", "tout", "oui", "version", "0")
                        .statusCode())
                .isEqualTo(403);
    }
}
