package org.jalon.account;

import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Whether somebody may do something somewhere. */
public final class Access {

    private final Gazetteer gazetteer;

    public Access(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether they hold the role in this commune, by whatever territory around it. */
    public boolean may(Actor actor, Role role, Commune commune) {
        return actor.grants().stream()
                .anyMatch(grant -> grant.role() == role
                        && (grant.territory() == null || gazetteer.contains(grant.territory(), commune)));
    }

    /** Whether they hold the role in every commune of a territory; null means everywhere. */
    public boolean may(Actor actor, Role role, @Nullable Territory territory) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == role)
                .anyMatch(grant -> grant.territory() == null
                        || (territory != null && gazetteer.contains(grant.territory(), territory)));
    }
}
