package org.jalon.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon._support.Places;
import org.jalon.account.Network;
import org.jalon.account.Role;
import org.jalon.coherence.Finding;
import org.jalon.contribution.Submitted.Limit;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.mail.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ContributionsTest extends ContributionSite {

    private static final Map<Field, List<String>> OTHER_HOURS = Map.of(Field.HOURS, List.of("Mo-Fr 09:00-17:00"));

    @Autowired
    private Contributions contributions;

    @Test
    void keepsACorrectionForAModerator() {
        Place place = aPlace();

        Proposal proposal = received(submission(ProposalKind.CORRECT, place, OTHER_HOURS));

        assertThat(proposal.state()).isEqualTo(ProposalState.WAITING);
        assertThat(proposal.content().said()).isEqualTo(OTHER_HOURS);
        assertThat(proposal.content().before()).isEqualTo(Map.of(Field.HOURS, List.of("Tu-Sa 10:00-18:00")));
        assertThat(proposal.content().urgency()).isEqualTo(Urgency.HIGH);
        assertThat(proposal.target().inseeCode()).isEqualTo("59350");
        assertThat(now(place.id()).facts()).isEqualTo(place.facts());
    }

    @Test
    void receivesAFormThatIsSentTwiceOnce() {
        Submission submission = submission(ProposalKind.CORRECT, aPlace(), OTHER_HOURS);

        Submitted first = contributions.submit(submission);

        assertThat(contributions.submit(submission)).isEqualTo(first);
    }

    @Test
    void keepsOnlyWhatDiffersAndNothingWhenNothingDoes() {
        Place place = aPlace();
        Map<Field, List<String>> all = new EnumMap<>(Field.class);
        all.putAll(Map.of(Field.PHONE, place.facts().all(Field.PHONE)));

        assertThat(contributions.submit(submission(ProposalKind.CORRECT, place, all)))
                .isEqualTo(new Submitted.NothingNew());

        all.putAll(OTHER_HOURS);
        assertThat(received(submission(ProposalKind.CORRECT, place, all))
                        .content()
                        .said())
                .isEqualTo(OTHER_HOURS);
    }

    @Test
    void stopsWhatMustBeMendedFirst() {
        Submission submission =
                submission(ProposalKind.CORRECT, aPlace(), Map.of(Field.HOURS, List.of("Lundi quand il pleut")));

        Submitted submitted = contributions.submit(submission);

        assertThat(((Submitted.Blocked) submitted).findings())
                .extracting(Finding::code)
                .contains(Code.HOURS_INVALID);
    }

    @Test
    void doesNotAskToMendWhatOthersLeftBehind() {
        Place odd = aPlace(Places.aTownHallInArras().with(Field.EMAILS, List.of("not a mail")));

        Proposal proposal = received(submission(ProposalKind.CORRECT, odd, OTHER_HOURS));

        assertThat(proposal.content().findings()).extracting(Finding::code).doesNotContain(Code.EMAIL_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "ID, anything",
        "SOURCE, anything",
        "UPDATED_ON, 2026-01-01",
        "PIVOT, 12345678901234",
        "SERVICES, A service of my own",
        "NAME, ' '"
    })
    void takesNothingThatNoFormOffers(Field field, String value) {
        Submission submission = submission(ProposalKind.CORRECT, aPlace(), Map.of(field, List.of(value)));

        assertThatThrownBy(() -> contributions.submit(submission)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void publishesAConfirmationAtOnceAndDatesIt() {
        Place place = aPlace();

        Proposal proposal = received(submission(ProposalKind.CONFIRM, place, Map.of()));

        assertThat(proposal.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(proposal.handling().decidedBy()).isEqualTo("rule:confirmation");
        assertThat(now(place.id()).verification()).isPresent();
    }

    @Test
    void gainsNothingFromASecondConfirmation() {
        Place place = aPlace();
        received(submission(ProposalKind.CONFIRM, place, Map.of()));
        Place confirmed = now(place.id());

        Proposal second = received(submission(ProposalKind.CONFIRM, place, Map.of()));

        assertThat(second.handling().revision()).isNull();
        assertThat(now(place.id())).isEqualTo(confirmed);
    }

    @Test
    void hearsNoConfirmationWhileSomebodySaysOtherwise() {
        Place place = aPlace();
        received(submission(ProposalKind.CLOSED, place, Map.of()));

        Proposal proposal = received(submission(ProposalKind.CONFIRM, place, Map.of()));

        assertThat(proposal.state()).isEqualTo(ProposalState.WAITING);
        assertThat(now(place.id()).verification()).isEmpty();
    }

    @Test
    void publishesATypoAtOnceButNotASecondOneTheSameDay() {
        Place place = aPlace();
        String mended = place.facts().text(Field.NAME).replace("Tilleuls", "Tilleul");

        Proposal typo = received(submission(ProposalKind.CORRECT, place, Map.of(Field.NAME, List.of(mended))));
        assertThat(typo.handling().decidedBy()).isEqualTo("rule:typo");
        assertThat(now(place.id()).name()).isEqualTo(mended);

        String drifted = mended.replace("Tilleul", "Tilleux");
        Proposal next =
                received(submission(ProposalKind.CORRECT, now(place.id()), Map.of(Field.NAME, List.of(drifted))));
        assertThat(next.state()).isEqualTo(ProposalState.WAITING);
    }

    @Test
    void believesAModeratorInTheirTerritoryOnly() {
        Place place = aPlace();

        Proposal elsewhere = received(
                by(actor(Role.MODERATOR, "departement:62"), submission(ProposalKind.CORRECT, place, OTHER_HOURS)));
        assertThat(elsewhere.state()).isEqualTo(ProposalState.WAITING);

        Proposal here = received(
                by(actor(Role.MODERATOR, "departement:59"), submission(ProposalKind.CORRECT, place, OTHER_HOURS)));
        assertThat(here.handling().decidedBy()).isEqualTo("rule:moderator");
        assertThat(now(place.id()).facts().all(Field.HOURS)).isEqualTo(OTHER_HOURS.get(Field.HOURS));
    }

    @Test
    void tellsModeratorsOfManyFromOneHandAndStopsAtTheLimit() {
        Network network = network();
        for (int i = 1; i <= 30; i++) {
            Proposal proposal = received(submission(ProposalKind.CORRECT, aPlace(), OTHER_HOURS, null, network));
            // Five are many, says the setting of these tests.
            assertThat(proposal.content().findings().stream()
                            .anyMatch(finding -> finding.code() == Code.MANY_FROM_ONE_HAND))
                    .as("proposal %s", i)
                    .isEqualTo(i >= 5);
        }
        assertThat(contributions.submit(submission(ProposalKind.CORRECT, aPlace(), OTHER_HOURS, null, network)))
                .isEqualTo(new Submitted.TooMany(Limit.NETWORK));
        assertThat(contributions.submit(submission(ProposalKind.CORRECT, aPlace(), OTHER_HOURS)))
                .isInstanceOf(Submitted.Received.class);
    }

    @Test
    void stopsAHeapForOnePlace() {
        Place place = aPlace();
        for (int i = 0; i < 20; i++) {
            received(submission(ProposalKind.CLOSED, place, Map.of()));
        }
        assertThat(contributions.submit(submission(ProposalKind.CLOSED, place, Map.of())))
                .isEqualTo(new Submitted.TooMany(Limit.PLACE));
    }

    @Test
    void showsANewPlaceThatResemblesOne() {
        Place known = aPlace();
        await(() -> !contributions
                .check(
                        null,
                        known.facts()
                                .with(Field.ID, List.of())
                                .with(Field.UPDATED_ON, List.of())
                                .values())
                .isEmpty());

        assertThat(contributions.check(
                        null,
                        known.facts()
                                .with(Field.ID, List.of())
                                .with(Field.UPDATED_ON, List.of())
                                .values()))
                .extracting(Finding::code)
                .contains(Code.PLACE_RESEMBLES);
    }

    @Test
    void findsNoPlaceThatNeverWas() {
        Place place = Places.place(7, Places.aLibraryInLille());

        assertThat(contributions.submit(submission(ProposalKind.CONFIRM, place, Map.of())))
                .isEqualTo(new Submitted.NoPlace(new PlaceLookup.Unknown()));
    }

    @Test
    void letsItsContributorFollowAnswerReviseAndWithdraw() {
        Submitted.Received received =
                (Submitted.Received) contributions.submit(submission(ProposalKind.CORRECT, aPlace(), OTHER_HOURS));
        String token = received.token();

        contributions.answer(token, " Je l’ai lu sur la porte. ");
        contributions.revise(token, Map.of(Field.HOURS, List.of("Mo-Fr 09:00-16:00")), "");
        Contributions.Followed followed = contributions.follow(token).orElseThrow();

        assertThat(followed.steps())
                .extracting(ProposalStep::act)
                .containsExactly(ProposalStep.Act.RECEIVED, ProposalStep.Act.ANSWERED, ProposalStep.Act.REVISED);
        assertThat(followed.steps().get(1).words()).isEqualTo("Je l’ai lu sur la porte.");
        assertThat(followed.proposal().content().said()).containsEntry(Field.HOURS, List.of("Mo-Fr 09:00-16:00"));

        assertThat(contributions.withdraw(token).orElseThrow().state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(contributions.answer(token, "Encore").orElseThrow().state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void opensNothingWithATokenThatItDidNotSign() {
        Submitted.Received received =
                (Submitted.Received) contributions.submit(submission(ProposalKind.CORRECT, aPlace(), OTHER_HOURS));
        String token = received.token();
        String forged = token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A");

        assertThat(contributions.follow(forged)).isEmpty();
        assertThat(contributions.withdraw(received.proposal().id().text())).isEmpty();
        assertThat(contributions.follow("")).isEmpty();
    }

    @Test
    void believesOnlyTheMailThatTheMailboxIsTheirs() {
        String address = somebody();
        Submitted.Received received = (Submitted.Received) contributions.submit(
                submission(ProposalKind.CORRECT, aPlace(), OTHER_HOURS, new MailAddress(address), network()));

        assertThat(contributions.confirm(received.token())).isEmpty();

        String link = followLink(address, 1);
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(contributions.confirm(token).orElseThrow().contributor().confirmed())
                .isTrue();
        assertThat(contributions.follow(token).orElseThrow().byMail()).isTrue();
    }

    private static String followLink(String address, int count) {
        var matcher = java.util.regex.Pattern.compile("http://\\S+/contributions/[\\w-]+")
                .matcher(mail(address, count).text());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private Proposal received(Submission submission) {
        return ((Submitted.Received) contributions.submit(submission)).proposal();
    }
}
