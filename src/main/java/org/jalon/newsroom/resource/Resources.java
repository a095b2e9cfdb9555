package org.jalon.newsroom.resource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.article.Article.Decided;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * Resources as editors work on them. Every version is kept; what readers see is one of them, and changes only when somebody who may
 * decides so, which the audit trail notes.
 */
public final class Resources implements MediaUse {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Database database;
    private final ResourceTable table;
    private final ResourceVersionTable versions;
    private final EditorRights rights;
    private final ResourceReadiness readiness;
    private final AuditTrail audit;
    private final Clock clock;

    Resources(Database database, EditorRights rights, ResourceReadiness readiness, AuditTrail audit, Clock clock) {
        this.database = database;
        this.table = new ResourceTable(database);
        this.versions = new ResourceVersionTable(database);
        this.rights = rights;
        this.readiness = readiness;
        this.audit = audit;
        this.clock = clock;
    }

    /** A resource as the desk knows it. */
    public Optional<Resource> find(String id) {
        return ItemId.isValid(id) ? table.find(id) : Optional.empty();
    }

    /** All that there are, those that were changed last first. */
    public List<Resource> list() {
        return table.list();
    }

    /** The newest version of a resource that there is. */
    public ResourceVersion newest(Resource resource) {
        return versions.find(resource.id(), resource.version()).orElseThrow();
    }

    /** One of its versions. */
    public Optional<ResourceVersion> version(String id, int number) {
        return versions.find(id, number);
    }

    /** All its versions, the newest first. */
    public List<ResourceVersion> history(String id) {
        return versions.list(id);
    }

    /** What keeps a version from being published. */
    public List<Finding> lacking(ResourceContent content) {
        return readiness.lacking(content);
    }

    /** Begins a resource. */
    public Resource create(Actor actor, ResourceContent content) {
        String id = ItemId.next();
        Instant now = clock.instant();
        return inTransaction(() -> {
            table.insert(id, content, actor.account().id(), now);
            keep(id, 1, content, actor, now);
            return table.find(id).orElseThrow();
        });
    }

    /** Begins several, or none when one cannot be. */
    public void createAll(Actor actor, List<ResourceContent> contents) {
        inTransaction(
                () -> contents.stream().map(content -> create(actor, content)).toList());
    }

    /**
     * Saves what somebody wrote as the next version, if the one they began from is still the newest.
     *
     * @param seen number of the version that they began from
     * @throws UserError when they may not edit it
     */
    public ResourceSaved save(Actor actor, String id, int seen, ResourceContent content) {
        Instant now = clock.instant();
        return inTransaction(() -> {
            Resource resource = editable(actor, id);
            if (!table.advance(id, seen, content, actor.account().id(), now)) {
                return new ResourceSaved.Overtaken(newest(resource));
            }
            keep(id, seen + 1, content, actor, now);
            return new ResourceSaved.Done(table.find(id).orElseThrow());
        });
    }

    private void keep(String id, int number, ResourceContent content, Actor actor, Instant now) {
        versions.insert(new ResourceVersion(id, number, content, actor.account().id(), now), readiness.files(content));
    }

    /** Asks others to read it, or takes that back. */
    public void review(Actor actor, String id, boolean wanted) {
        inTransaction(() -> {
            Resource resource = editable(actor, id);
            if (resource.publishedVersion() == null) {
                table.decide(id, wanted ? Decided.IN_REVIEW : Decided.DRAFT);
            }
            return resource;
        });
    }

    /**
     * Brings the newest version before readers. Who does that has looked at it: it counts as checked.
     *
     * @param seen its number, as they saw it
     * @param from when; now when absent
     * @param until when it is shown, for ever when absent
     * @throws UserError when they may not, or the end comes before the beginning
     */
    public ResourceSaved publish(Actor actor, String id, int seen, @Nullable Instant from, @Nullable Instant until) {
        Instant now = clock.instant();
        return inTransaction(() -> {
            Resource resource = editable(actor, id);
            ResourceVersion newest = newest(resource);
            mustPublish(actor, resource, newest.content());
            if (newest.number() != seen) {
                return new ResourceSaved.Overtaken(newest);
            }
            List<Finding> lacking = readiness.lacking(newest.content());
            if (!lacking.isEmpty()) {
                return new ResourceSaved.NotReady(lacking);
            }
            Instant begins = from != null ? from : firstSeen(resource, now);
            if (until != null && !until.isAfter(begins.isAfter(now) ? begins : now.minus(Duration.ofDays(1)))) {
                throw new UserError("resource.error.dates");
            }
            table.publish(id, seen, newest.content(), begins, until);
            checked(id, newest.content(), now);
            audit.note(actor, "resource.publish", id, Map.of("version", "" + seen, "from", begins.toString()));
            return new ResourceSaved.Done(table.find(id).orElseThrow());
        });
    }

    private static Instant firstSeen(Resource resource, Instant now) {
        Instant before = resource.publishAt();
        return before != null && before.isBefore(now) ? before : now;
    }

    /** Somebody looked today, and it is still right. */
    public void check(Actor actor, String id) {
        inTransaction(() -> {
            Resource resource = editable(actor, id);
            checked(id, newest(resource).content(), clock.instant());
            audit.note(actor, "resource.check", id, Map.of());
            return resource;
        });
    }

    private void checked(String id, ResourceContent content, Instant now) {
        LocalDate today = now.atZone(ZONE).toLocalDate();
        table.check(id, today, today.plusMonths(content.checkMonths()));
    }

    /** Notes that a reader found its link broken; whoever calls bounds how often that is said. */
    public void report(String id) {
        table.report(id);
    }

    /** Takes it away from readers. */
    public void withdraw(Actor actor, String id) {
        inTransaction(() -> {
            Resource resource = editable(actor, id);
            mustPublish(actor, resource, newest(resource).content());
            table.decide(id, Decided.WITHDRAWN);
            audit.note(actor, "resource.withdraw", id, Map.of());
            return resource;
        });
    }

    /** Deletes a draft that readers never saw. */
    public void delete(Actor actor, String id) {
        inTransaction(() -> {
            Resource resource = editable(actor, id);
            if (!table.deleteUnpublished(id)) {
                throw new UserError("resource.error.published");
            }
            audit.note(actor, "resource.delete", id, Map.of("title", resource.title()));
            return resource;
        });
    }

    private Resource editable(Actor actor, String id) {
        Resource resource = find(id).orElseThrow(() -> new UserError("resource.error.gone"));
        if (!rights.mayEdit(
                actor, resource.createdBy(), newest(resource).content().territories())) {
            throw new UserError("resource.error.edit");
        }
        return resource;
    }

    /** What is published now must be theirs too: nobody takes over what others published by changing its territory. */
    private void mustPublish(Actor actor, Resource resource, ResourceContent content) {
        boolean may = rights.mayPublish(actor, content.territories())
                && (resource.publishedVersion() == null
                        || versions.find(resource.id(), resource.publishedVersion())
                                .filter(version -> rights.mayPublish(
                                        actor, version.content().territories()))
                                .isPresent());
        if (!may) {
            throw new UserError("resource.error.publish");
        }
    }

    @Override
    public Set<String> files() {
        return versions.files();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(database.transaction().execute(status -> work.get()));
    }
}
