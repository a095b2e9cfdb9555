package org.jalon.account.home;

import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.Secrets;
import org.jalon.account.identity.Identities;
import org.jalon.account.provider.Providers;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Has somebody who came by an identity provider sign out there too. Browsers let no form of ours lead to another site, so they are
 * led by a page.
 */
@Component
@ConditionalOnWebApplication
class Farewell {

    private final Identities identities;
    private final Providers providers;

    Farewell(Identities identities, Providers providers) {
        this.identities = identities;
        this.providers = providers;
    }

    /** The page that leads to the provider of a session; empty when none began it, or it has no such place. */
    Optional<LeavePage> leave(Actor actor, Words words, Site site) {
        return identities
                .leave(actor.sessionId())
                .flatMap(begun -> providers
                        .find(begun.provider())
                        .flatMap(provider -> provider.leave(
                                        begun.idToken(), java.net.URI.create(site.url("/")), Secrets.make())
                                .map(address -> LeavePage.of(words, provider.name(), address))));
    }
}
