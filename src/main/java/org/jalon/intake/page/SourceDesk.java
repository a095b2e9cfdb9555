package org.jalon.intake.page;

import java.util.List;
import java.util.Optional;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.Sources;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** The sources that somebody may keep: administrators all, coordinators those of their territory. */
public final class SourceDesk {

    private final Sources sources;
    private final Access access;

    public SourceDesk(Sources sources, Access access) {
        this.sources = sources;
        this.access = access;
    }

    List<SourceSettings> list(Actor actor) {
        return sources.list().stream()
                .filter(source -> mayKeep(actor, source.territory().orElse(null)))
                .toList();
    }

    /** The source of this slug; empty when there is none that they may keep. */
    public Optional<SourceSettings> find(Actor actor, String slug) {
        return sources.findBySlug(slug)
                .filter(source -> mayKeep(actor, source.territory().orElse(null)));
    }

    /** Whether somebody may keep sources of a territory; null is everywhere. */
    public boolean mayKeep(Actor actor, @Nullable Territory territory) {
        return actor.has(Role.ADMINISTRATOR) || access.may(actor, Role.COORDINATOR, territory);
    }
}
