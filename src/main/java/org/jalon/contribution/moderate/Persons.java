package org.jalon.contribution.moderate;

import java.util.Optional;
import java.util.function.Function;
import org.jalon.account.Actor;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Says who did something, to a moderator. */
final class Persons {

    private static final String RULE = "rule:";

    private Persons() {}

    /**
     * A name.
     *
     * @param who an account, a rule as {@code rule:typo}, or empty or null for somebody unknown
     * @param names of accounts
     */
    static String name(@Nullable String who, Words words, Actor actor, Function<String, Optional<String>> names) {
        if (who == null || who.isEmpty()) {
            return words.say("moderation.by.contributor");
        }
        if (who.startsWith(RULE)) {
            return words.find("moderation.by.rule." + who.substring(RULE.length()))
                    .orElseGet(() -> words.say("moderation.by.rule"));
        }
        if (who.equals(actor.account().id())) {
            return words.say("moderation.by.you");
        }
        return names.apply(who).orElseGet(() -> words.say("moderation.by.gone"));
    }
}
