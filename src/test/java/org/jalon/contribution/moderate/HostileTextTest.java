package org.jalon.contribution.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon.account.Visitor;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.Submission;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.junit.jupiter.api.Test;

/** What people type stays text on every page of moderators. */
class HostileTextTest extends ModerationSite {

    private static final String HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

    @Test
    void escapesWhatPeopleTypedWhereverItIsShown() {
        Place place = aPlace();
        Place kept = aPlace();
        Map<Field, List<String>> said = new EnumMap<>(Field.class);
        for (Field field : List.of(
                Field.NAME,
                Field.ADDRESS,
                Field.ADDRESS_DETAIL,
                Field.SUMMARY,
                Field.DESCRIPTION,
                Field.PARENT_STRUCTURE,
                Field.OTHER_LABELS)) {
            said.put(field, List.of(field + HOSTILE));
        }
        Submission plain = submission(ProposalKind.CORRECT, place, said);
        Proposal proposal = received(new Submission(
                plain.sendingKey(),
                plain.kind(),
                plain.place(),
                plain.basedOn(),
                plain.said(),
                null,
                "message " + HOSTILE,
                null,
                plain.sender()));
        Visitor moderator = nord();
        check(moderator.get("/moderation?lieu=" + place.id()).body());
        check(moderator.get(page(proposal)).body());
        check(moderator.get(page(proposal) + "/comparer?avec=" + kept.id()).body());
        check(moderator.get("/moderation?q=" + "%22%3E%3Cscript%3Ealert(1)").body());
        check(act(moderator, proposal, "refuser", "mots", HOSTILE).body());
        check(act(moderator, proposal, "accepter", "tout", "oui", "montre", "nom", "valeur-nom", "x" + HOSTILE)
                .body());
        check(moderator.get(page(proposal)).body());
        check(moderator.get("/lieux/" + place.id() + "/historique").body());
        check(moderator
                .get("/en/lieux/" + place.id() + "/historique?doublon=%22%3E%3Cscript%3Ealert(1)")
                .body());
    }

    private static void check(String page) {
        assertThat(page).doesNotContain("<script>alert", "<img src=x", HOSTILE.substring(0, 3));
    }
}
