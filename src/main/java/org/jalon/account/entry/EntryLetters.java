package org.jalon.account.entry;

import java.net.URI;
import java.util.Optional;
import org.jalon.mail.Letter;
import org.jalon.site.Site;
import org.jalon.site.Words;

/**
 * The mails of signing in. Where no link can be written safely ({@link Site#baseOfLinks}), the code does.
 */
final class EntryLetters {

    private EntryLetters() {}

    /** The link and the code. */
    static Letter open(Words words, Site configured, Site reached, SignIns.Begun begun) {
        Letter letter = Letter.in(words, "account.letter.subject", configured.name());
        Optional<String> base = configured.baseOfLinks(reached);
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
}
