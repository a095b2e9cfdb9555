package org.jalon.account.session;

import java.util.List;
import org.jalon.account.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody who is signed in, as the security filters hand them on. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private final transient Actor actor;

    ActorAuthentication(Actor actor) {
        super(List.of());
        this.actor = actor;
        super.setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor.account().id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorAuthentication same && actor.equals(same.actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
