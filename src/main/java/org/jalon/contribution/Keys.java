package org.jalon.contribution;

import java.util.Optional;
import org.jalon.account.Network;
import org.jalon.account.Secrets;
import org.jalon.account.StoredKey;
import org.jalon.storage.Database;

/**
 * Signs the links with which contributors follow their proposals, and marks networks so that many proposals from one hand are
 * seen without keeping where anybody was. All with one random key of this instance.
 */
final class Keys {

    private static final int ID_END = 12;

    private final StoredKey key;

    Keys(Database database) {
        key = new StoredKey(database, "contribution_key");
    }

    /** The token that the browser gets which sent the proposal. */
    String browserToken(ProposalId proposal) {
        return proposal.text() + sign("browser", proposal);
    }

    /** The token that only mails hold: whoever has it reads that mailbox. */
    String mailToken(ProposalId proposal) {
        return proposal.text() + sign("mail", proposal);
    }

    /** Which proposal a token is for, and whether it came by mail; empty for what we did not sign. */
    Optional<Pass> read(String token) {
        if (token.length() <= ID_END) {
            return Optional.empty();
        }
        return ProposalId.parse(token.substring(0, ID_END)).flatMap(id -> {
            if (Secrets.same(token, mailToken(id))) {
                return Optional.of(new Pass(id, true));
            }
            return Secrets.same(token, browserToken(id)) ? Optional.of(new Pass(id, false)) : Optional.empty();
        });
    }

    /** The same text for the same network, from which the network cannot be found by who has not the key. */
    String mark(Network network) {
        return key.sign("network", network.text());
    }

    private String sign(String use, ProposalId proposal) {
        return key.sign(use, proposal.text());
    }

    /** What a token opens. */
    record Pass(ProposalId proposal, boolean byMail) {}
}
