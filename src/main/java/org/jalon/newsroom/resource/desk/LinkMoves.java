package org.jalon.newsroom.resource.desk;

import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.ResourceSaved;
import org.jalon.newsroom.resource.ResourceVersion;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.resource.check.LinkWatch;
import org.jalon.newsroom.resource.check.WatchedLink;
import org.jalon.site.UserError;

/** Leads a resource to the address that its page moved to. */
final class LinkMoves {

    private final Resources resources;
    private final LinkWatch watch;

    LinkMoves(Resources resources, LinkWatch watch) {
        this.resources = resources;
        this.watch = watch;
    }

    /** Whether one click can do that: what is written newest is what is published, and leads there. */
    boolean can(String resourceId, WatchedLink link) {
        return link.movedTo() != null
                && resources
                        .find(resourceId)
                        .filter(resource -> !resource.hasUnpublishedChanges()
                                && resource.url().equals(link.address()))
                        .isPresent();
    }

    /**
     * Saves a version with the new address and publishes it as long as the one before was.
     *
     * @throws UserError when they may not, or somebody else changed it meanwhile
     */
    void move(Actor actor, String resourceId, String address) {
        Optional<WatchedLink> link = watch.find(address).filter(known -> can(resourceId, known));
        Resource resource = resources.find(resourceId).orElseThrow(() -> new UserError("resource.error.gone"));
        String to = link.map(WatchedLink::movedTo).orElseThrow(() -> new UserError("resourcedesk.error.move"));
        ResourceVersion newest = resources.newest(resource);
        ResourceSaved saved = resources.save(
                actor, resourceId, newest.number(), newest.content().at(to));
        ResourceSaved published = saved instanceof ResourceSaved.Done
                ? resources.publish(actor, resourceId, newest.number() + 1, resource.publishAt(), resource.expiresAt())
                : saved;
        if (!(published instanceof ResourceSaved.Done)) {
            throw new UserError("resourcedesk.error.move");
        }
    }
}
