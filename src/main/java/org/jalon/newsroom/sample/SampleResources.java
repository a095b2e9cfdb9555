package org.jalon.newsroom.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.account.Actor;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceFormat;
import org.jalon.newsroom.resource.ResourceLevel;
import org.jalon.newsroom.resource.ResourceLicence;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.text.Markdown;
import org.jalon.paper.Paper;
import org.jalon.site.Language;
import org.springframework.web.util.HtmlUtils;

/** Publishes invented sheets to print, each a PDF file made here: nothing leads to other sites. */
final class SampleResources {

    private static final int CHECK_MONTHS = 12;

    private final Resources resources;
    private final MediaStore media;
    private final Markdown markdown;
    private final Paper paper;

    SampleResources(Resources resources, MediaStore media, Markdown markdown, Paper paper) {
        this.resources = resources;
        this.media = media;
        this.markdown = markdown;
        this.paper = paper;
    }

    boolean isEmpty() {
        return resources.list().isEmpty();
    }

    void write(Actor editor) {
        for (SampleText sample : SampleText.all("resources.md")) {
            Resource resource =
                    resources.create(editor, content(sample, print(sample).id()));
            resources.publish(editor, resource.id(), 1, null, null);
        }
    }

    private static ResourceContent content(SampleText sample, String file) {
        return new ResourceContent(
                new ResourceContent.Text(sample.text("title"), sample.text("lead"), sample.body()),
                null,
                "",
                file,
                new ResourceContent.Facts(
                        sample.list("needs").stream().map(Service::valueOf).collect(Collectors.toSet()),
                        sample.list("publics").stream()
                                .map(ResourcePublic::valueOf)
                                .collect(Collectors.toSet()),
                        ResourceLevel.NOTHING,
                        ResourceFormat.PRINTABLE,
                        sample.number("minutes"),
                        List.of("fr"),
                        true,
                        Set.of(),
                        ""),
                ResourceLicence.CC_BY,
                "",
                "Le réseau des aidants",
                sample.list("themes"),
                List.of(),
                CHECK_MONTHS);
    }

    private MediaFile print(SampleText sample) {
        String title = sample.text("title");
        String html = "<h1>" + HtmlUtils.htmlEscape(title, "UTF-8") + "</h1>"
                + markdown.render(sample.body(), Language.FRENCH).html();
        try {
            Path sheet = Files.createTempFile("jalon", ".pdf");
            try {
                try (OutputStream out = Files.newOutputStream(sheet)) {
                    paper.print(html, title, Language.FRENCH, out);
                }
                return media.add(sheet, Slug.of(title) + ".pdf", sample.text("lead"), null);
            } finally {
                Files.deleteIfExists(sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
