package org.jalon.newsroom.resource.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.newsroom.article.Article.Decided;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.desk.Waiting;
import org.jalon.newsroom.desk.WaitingSource;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.plan.Planned.What;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.resource.check.LinkUse;
import org.jalon.newsroom.resource.check.LinkWatch;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** What resources bring to the calendar of the newsroom, and what of them waits for an editor. */
final class ResourcePlans implements PlannedSource, WaitingSource {

    private static final String KIND = "plan.kind.resource";
    private static final int NINE = 9;

    private final Resources resources;
    private final Catalogue catalogue;
    private final LinkWatch watch;
    private final EditorRights rights;
    private final Clock clock;

    ResourcePlans(Resources resources, Catalogue catalogue, LinkWatch watch, EditorRights rights, Clock clock) {
        this.resources = resources;
        this.catalogue = catalogue;
        this.watch = watch;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public List<Planned> between(LocalDate from, LocalDate to) {
        return resources.list().stream()
                .filter(resource -> resource.decided() == Decided.PUBLISHED)
                .flatMap(this::planned)
                .filter(planned ->
                        !planned.day().isBefore(from) && !planned.day().isAfter(to))
                .toList();
    }

    private Stream<Planned> planned(Resource resource) {
        Instant now = clock.instant();
        List<Planned> all = new ArrayList<>();
        if (resource.publishAt() != null) {
            What what = resource.publishAt().isAfter(now) ? What.PUBLISHES : What.PUBLISHED;
            all.add(line(resource.publishAt(), what, resource));
        }
        if (resource.expiresAt() != null) {
            all.add(line(resource.expiresAt(), What.EXPIRES, resource));
        }
        if (resource.due() != null) {
            Instant morning =
                    resource.due().atTime(NINE, 0).atZone(Planned.ZONE).toInstant();
            all.add(line(morning, What.DUE, resource));
        }
        return all.stream();
    }

    private Planned line(Instant at, What what, Resource resource) {
        Set<Territory> territories = catalogue
                .shelf()
                .find(resource.id())
                .map(PublishedResource::content)
                .map(content -> Set.copyOf(content.territories()))
                .orElse(Set.of());
        return new Planned(at, what, KIND, resource.title(), path(resource), territories);
    }

    private static String path(Resource resource) {
        return ResourceEditPresenter.PATH + "/" + resource.id();
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        Stream<Waiting> reviews = resources.list().stream()
                .filter(resource -> resource.decided() == Decided.IN_REVIEW)
                .filter(resource -> !actor.account().id().equals(resource.createdBy()))
                .map(resource ->
                        new Waiting("desk.waiting.review", resource.title(), path(resource), resource.modifiedAt()));
        Stream<Waiting> broken = watch.troubles().stream()
                .filter(trouble -> trouble.link().isBroken())
                .flatMap(trouble -> trouble.uses().stream()
                        .filter(use -> rights.mayPublish(actor, use.territories()))
                        .map(use -> waiting(use, trouble.link().failingSince())));
        return Stream.concat(reviews, broken).toList();
    }

    private Waiting waiting(LinkUse use, @Nullable Instant since) {
        return new Waiting(
                "desk.waiting.broken", use.title(), LinksController.PATH, since == null ? clock.instant() : since);
    }
}
