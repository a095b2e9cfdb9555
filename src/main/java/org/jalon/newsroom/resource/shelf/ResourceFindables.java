package org.jalon.newsroom.resource.shelf;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;

/** Offers resources to the search over all of the newsroom, with the words of the files that are held. */
final class ResourceFindables implements FindableSource {

    private final Catalogue catalogue;
    private final Markdown markdown;
    private final MediaStore media;

    ResourceFindables(Catalogue catalogue, Markdown markdown, MediaStore media) {
        this.catalogue = catalogue;
        this.markdown = markdown;
        this.media = media;
    }

    @Override
    public Findable.Kind kind() {
        return Findable.Kind.RESOURCE;
    }

    /** Answered from memory; {@code now} is that of the shelf, which follows the dates by itself. */
    @Override
    public Map<String, Long> versions(Instant now) {
        return catalogue.shelf().list().stream()
                .collect(Collectors.toMap(PublishedResource::id, resource -> (long) resource.version()));
    }

    @Override
    public List<Findable> load(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> catalogue.shelf().find(id).stream())
                .map(this::findable)
                .toList();
    }

    private Findable findable(PublishedResource resource) {
        ResourceContent content = resource.content();
        String words = Stream.of(
                        markdown.render(content.text().body(), Language.FRENCH).plain(),
                        content.author(),
                        content.file().isEmpty() ? "" : media.words(content.file()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Findable(
                Findable.Kind.RESOURCE,
                resource.id(),
                content.text().title(),
                content.text().lead(),
                words,
                resource.path(),
                resource.publishedAt(),
                Set.of(),
                Set.copyOf(content.themes()),
                Set.copyOf(content.territories()));
    }
}
