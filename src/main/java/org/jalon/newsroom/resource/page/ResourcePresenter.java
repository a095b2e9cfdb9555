package org.jalon.newsroom.resource.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceWords;
import org.jalon.newsroom.resource.page.ResourcePage.Link;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.MediaWords;
import org.jalon.newsroom.text.Rendered;
import org.jalon.site.Language;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Decides all that the page of a resource says. */
public final class ResourcePresenter {

    private static final int MOST_RELATED = 4;

    private final Catalogue catalogue;
    private final Markdown markdown;
    private final MediaStore media;
    private final ResourceFacts facts;

    ResourcePresenter(Catalogue catalogue, Markdown markdown, MediaStore media, ResourceFacts facts) {
        this.catalogue = catalogue;
        this.markdown = markdown;
        this.media = media;
        this.facts = facts;
    }

    /** The page of what is published, or of what never may be. */
    public ResourcePage page(PublishedResource resource, Site site, Words words) {
        Language language = words.language();
        ResourceContent content = resource.content();
        boolean foreign = language == Language.ENGLISH && content.english() == null;
        ResourceContent.Text text = content.in(language == Language.ENGLISH);
        Rendered body = markdown.render(text.body(), language);
        Page head = new Page(words, text.title(), text.lead(), resource.path(), Page.Section.NONE, !foreign);
        Link file = file(content, words);
        return new ResourcePage(
                head,
                foreign ? Language.FRENCH.tag() : null,
                foreign ? words.say("resource.french-only") : "",
                about(content, words),
                text.title(),
                text.lead(),
                content.url().isEmpty() ? null : ResourceFacts.open(content, words),
                file,
                broken(resource, file != null, words),
                body.html(),
                facts.of(resource, words),
                facts.subjects(content, words),
                places(content, words),
                content.url().isEmpty() ? "" : language.path(ReportController.PATH + "/" + resource.id()),
                related(resource, words),
                site.url(head.path()),
                StructuredResource.of(resource, language, site.url(head.path()), site),
                ResourcePage.said(body, words));
    }

    private static String about(ResourceContent content, Words words) {
        String duration = ResourceWords.duration(content, words);
        String format = ResourceWords.say(content.facts().format(), words);
        return duration.isEmpty() ? format : format + " · " + duration;
    }

    private @Nullable Link file(ResourceContent content, Words words) {
        return content.file().isEmpty()
                ? null
                : media.find(content.file())
                        .map(file -> new Link(
                                file.path(),
                                words.say(content.url().isEmpty() ? "resource.download" : "resource.copy"),
                                MediaWords.label(file, words)))
                        .orElse(null);
    }

    private static String broken(PublishedResource resource, boolean hasCopy, Words words) {
        return resource.broken() == null
                ? ""
                : words.say(hasCopy ? "resource.broken.copy" : "resource.broken", words.day(resource.broken()));
    }

    private static @Nullable Link places(ResourceContent content, Words words) {
        List<Service> needs = ResourceWords.inOrder(content);
        if (needs.isEmpty()) {
            return null;
        }
        String asked =
                needs.stream().map(need -> "services=" + Slug.of(need.label())).collect(Collectors.joining("&"));
        return new Link(words.language().path("/lieux?" + asked), words.say("resource.places"), "");
    }

    private List<ResourceCard> related(PublishedResource resource, Words words) {
        return Related.to(resource, catalogue.shelf().list(), MOST_RELATED).stream()
                .map(one -> ResourceCard.of(one, words))
                .toList();
    }
}
