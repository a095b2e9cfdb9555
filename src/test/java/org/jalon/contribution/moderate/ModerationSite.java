package org.jalon.contribution.moderate;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Network;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.contribution.ContributionSite;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalId;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.Submission;
import org.jalon.contribution.Submitted;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** The real application with moderators who are signed in, and with proposals. */
abstract class ModerationSite extends ContributionSite {

    static final Map<Field, List<String>> HOURS_AND_PHONE =
            Map.of(Field.HOURS, List.of("Mo-Fr 09:00-17:00"), Field.PHONE, List.of("+33320000099"));

    @Autowired
    private Contributions contributions;

    @Autowired
    private Accounts accounts;

    /** Somebody with a role who signed in. */
    Visitor with(Role role, String territory) {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), new Grant(role, Territory.parse(territory).orElse(null)));
        return signedIn(address);
    }

    Visitor nord() {
        return with(Role.MODERATOR, "departement:59");
    }

    /** What became of a form, which must have been received. */
    Proposal received(Submission submission) {
        return ((Submitted.Received) contributions.submit(submission)).proposal();
    }

    Proposal proposal(ProposalKind kind, @Nullable Place place, Map<Field, List<String>> said) {
        return received(submission(kind, place, said, null, network()));
    }

    Proposal correction(Place place) {
        return proposal(ProposalKind.CORRECT, place, HOURS_AND_PHONE);
    }

    /** The same with a message and an address to answer to. */
    Proposal told(Place place, String message, String address, Network network) {
        Submission plain = submission(ProposalKind.CORRECT, place, HOURS_AND_PHONE, new MailAddress(address), network);
        return received(new Submission(
                plain.sendingKey(),
                plain.kind(),
                plain.place(),
                plain.basedOn(),
                plain.said(),
                null,
                message,
                plain.address(),
                plain.sender()));
    }

    /** Opens the page of a proposal and sends one of its forms, with what its hidden fields hold. */
    static HttpResponse<String> act(Visitor visitor, Proposal proposal, String act, String... fields) {
        return act(visitor, visitor.get(page(proposal)).body(), proposal, act, fields);
    }

    /** Sends a form of a page that was opened before. */
    static HttpResponse<String> act(Visitor visitor, String page, Proposal proposal, String act, String... fields) {
        String[] all = new String[fields.length + 4];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "version";
        all[fields.length + 1] = hidden(page, "version");
        all[fields.length + 2] = "revision";
        all[fields.length + 3] = hidden(page, "revision");
        return visitor.post(page(proposal) + "/" + act, all);
    }

    static String page(Proposal proposal) {
        return page(proposal.id());
    }

    static String page(ProposalId id) {
        return "/moderation/" + id;
    }

    /** What the last hidden field of this name holds: the first may be that of the line about another proposal. */
    static String hidden(String page, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"(\\d+)\"").matcher(page);
        String value = "";
        while (matcher.find()) {
            value = matcher.group(1);
        }
        return value;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
