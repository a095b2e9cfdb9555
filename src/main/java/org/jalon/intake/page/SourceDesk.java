package org.jalon.intake.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.directory.Directory;
import org.jalon.directory.SourceProfile;
import org.jalon.directory.Trust;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.Sources;
import org.jalon.intake.source.Supply;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** The sources that somebody may keep: administrators all, coordinators those of their territory. */
public final class SourceDesk {

    private static final int LONGEST_NAME = 100;

    private final Database database;
    private final Sources sources;
    private final Directory directory;
    private final Access access;
    private final AuditTrail audit;

    public SourceDesk(Database database, Sources sources, Directory directory, Access access, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
        this.sources = sources;
        this.directory = directory;
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

    /**
     * Adds a source of somebody's own territory, which they may change in its settings.
     *
     * @param title as people call it
     * @throws UserError when it cannot be called so, or there is one already
     */
    SourceSettings add(Actor actor, String title, Supply supply) {
        String name = title.replaceAll("[^\\p{L}\\p{N} ._-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
        SourceSettings added =
                sources.add(cut, supply).orElseThrow(() -> new UserError("intake.error.source-known", title));
        if (!mayKeep(actor, null)) {
            Territory own = actor.territories(Role.COORDINATOR).getFirst();
            sources.save(added.with(added.contact(), own, false, 0));
        }
        if (!title.equals(cut)) {
            directory.describe(
                    new SourceProfile(cut, title, "", "", "", true, Trust.ORDINARY),
                    "source:" + actor.account().id());
        }
        return sources.find(cut).orElseThrow();
    }

    /** Keeps what somebody settled, and notes that they did. */
    void save(Actor actor, SourceSettings settings, SourceProfile profile) {
        database.transaction().executeWithoutResult(transaction -> {
            sources.save(settings);
            if (!directory.findSource(settings.name()).filter(profile::equals).isPresent()) {
                directory.describe(profile, "source:" + actor.account().id());
            }
            audit.note(actor, "intake.act.settled", settings.name(), Map.of());
        });
    }

    /** Fetches a source no more by itself, until somebody says so. */
    void pause(SourceSettings source, Instant now) {
        sources.save(source.with(source.schedule(), false, now));
    }

    /** Whether somebody keeps the source of this name. */
    boolean keeps(Actor actor, String name) {
        return sources.find(name)
                .filter(source -> mayKeep(actor, source.territory().orElse(null)))
                .isPresent();
    }

    /** Whether somebody may keep sources of a territory; null is everywhere. */
    public boolean mayKeep(Actor actor, @Nullable Territory territory) {
        return actor.has(Role.ADMINISTRATOR) || access.may(actor, Role.COORDINATOR, territory);
    }
}
