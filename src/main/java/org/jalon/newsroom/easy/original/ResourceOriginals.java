package org.jalon.newsroom.easy.original;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.directory.Slug;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.OriginalSource;
import org.jalon.newsroom.easy.Subject;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;

/** Resources of the catalogue. */
final class ResourceOriginals implements OriginalSource {

    private static final Pattern PATH = Pattern.compile("/ressources/([0-9a-hjkmnp-tv-z]{10})(?:/.*)?");

    private final Catalogue catalogue;
    private final Markdown markdown;

    ResourceOriginals(Catalogue catalogue, Markdown markdown) {
        this.catalogue = catalogue;
        this.markdown = markdown;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.RESOURCE;
    }

    @Override
    public Optional<String> idAt(String path) {
        return AtPath.id(PATH, path);
    }

    @Override
    public Optional<Original> find(String id) {
        return catalogue.shelf().find(id).map(this::original);
    }

    @Override
    public boolean isPublic(String id) {
        return catalogue.shelf().find(id).isPresent();
    }

    @Override
    public List<Original> named(String words, int limit) {
        String asked = Slug.of(words);
        return catalogue.shelf().list().stream()
                .filter(resource -> Slug.of(resource.content().text().title()).contains(asked))
                .limit(limit)
                .map(this::original)
                .toList();
    }

    private Original original(PublishedResource resource) {
        var text = resource.content().text();
        return Original.of(
                new Subject(kind(), resource.id()),
                text.title(),
                AtPath.paragraphs(
                        text.lead(),
                        markdown.render(text.body(), Language.FRENCH).plain()),
                resource.path(),
                Set.copyOf(resource.content().territories()));
    }
}
