package org.jalon.account.entry;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jalon.mail.Letter;
import org.jalon.site.Site;
import org.jalon.site.Words;

/**
 * The mails of signing in. A link is only written with the address that the operator said the site has, or on the machine
 * itself: whoever can choose the host of a request must not choose where the link of somebody else's mail leads. Without it,
 * the code does.
 */
final class EntryLetters {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private EntryLetters() {}

    /** The link and the code. */
    static Letter open(Words words, Site configured, Site reached, SignIns.Begun begun) {
        Letter letter = Letter.in(words, "account.letter.subject", configured.name());
        Optional<String> base = base(configured, reached);
        if (base.isPresent()) {
            String path = words.language().path("/connexion/lien/" + begun.token());
            letter = letter.say("account.letter.link")
                    .button("account.letter.button", URI.create(base.orElseThrow() + path));
        }
        String code = begun.code();
        return letter.say(base.isPresent() ? "account.letter.or-code" : "account.letter.code")
                .code(code.substring(0, 4) + " " + code.substring(4))
                .say("account.letter.limits")
                .say("account.letter.not-you");
    }

    /** To somebody who has no account, where accounts are made by invitation only. */
    static Letter closed(Words words, Site configured) {
        return Letter.in(words, "account.letter.subject", configured.name())
                .say("account.letter.closed")
                .say("account.letter.not-you");
    }

    private static Optional<String> base(Site configured, Site reached) {
        if (!configured.baseUrl().isEmpty()) {
            return Optional.of(configured.baseUrl());
        }
        String host = URI.create(reached.baseUrl()).getHost();
        return Optional.of(reached.baseUrl()).filter(url -> host != null && THIS_MACHINE.contains(host));
    }
}
