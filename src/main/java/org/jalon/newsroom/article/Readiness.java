package org.jalon.newsroom.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.Rendered;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.site.Language;

/** What a version still lacks before readers may see it, and which uploaded files it needs. */
final class Readiness {

    /** Shown as it was written, which harms nobody. */
    private static final String HARMLESS = "newsroom.text.finding.html";

    private final Headings headings;
    private final Markdown markdown;
    private final MediaStore media;

    Readiness(Headings headings, Markdown markdown, MediaStore media) {
        this.headings = headings;
        this.markdown = markdown;
        this.media = media;
    }

    /** What must be mended first; nothing when it is ready. */
    List<Finding> lacking(ArticleContent content) {
        List<Finding> lacking = new ArrayList<>();
        text(content.text(), Language.FRENCH, lacking);
        if (content.english() != null) {
            text(content.english(), Language.ENGLISH, lacking);
        }
        if (headings.find(Heading.Kind.SECTION, content.section()).isEmpty()) {
            lacking.add(new Finding("newsroom.article.lacking.section", ""));
        }
        ArticleContent.Cover cover = content.cover();
        if (cover != null) {
            if (media.find(cover.file()).filter(MediaFile::isImage).isEmpty()) {
                lacking.add(new Finding("newsroom.article.lacking.cover", cover.file()));
            }
            if (cover.alt().isBlank()) {
                lacking.add(new Finding("newsroom.article.lacking.alt", ""));
            }
        }
        content.attachments().stream()
                .filter(attachment -> media.find(attachment.file()).isEmpty())
                .forEach(attachment -> lacking.add(new Finding("newsroom.text.finding.file", attachment.file())));
        return lacking;
    }

    private void text(Text text, Language language, List<Finding> lacking) {
        String suffix = language == Language.ENGLISH ? ".english" : "";
        if (text.title().isBlank()) {
            lacking.add(new Finding("newsroom.article.lacking.title" + suffix, ""));
        }
        if (text.body().isBlank()) {
            lacking.add(new Finding("newsroom.article.lacking.body" + suffix, ""));
        }
        markdown.render(text.body(), language).findings().stream()
                .filter(finding -> !finding.key().equals(HARMLESS))
                .forEach(lacking::add);
    }

    /** Ids of the uploaded files that a version shows or links. */
    Set<String> files(ArticleContent content) {
        Set<String> files = new LinkedHashSet<>(rendered(content.text()).files());
        if (content.english() != null) {
            files.addAll(rendered(content.english()).files());
        }
        if (content.cover() != null) {
            files.add(content.cover().file());
        }
        content.attachments().forEach(attachment -> files.add(attachment.file()));
        return files;
    }

    /** Ids of the places that a version is about, picked or linked. */
    Set<String> places(ArticleContent content) {
        Set<String> places = new LinkedHashSet<>(content.places());
        rendered(content.text()).places().forEach(place -> places.add(place.text()));
        return places;
    }

    private Rendered rendered(Text text) {
        return markdown.render(text.body(), Language.FRENCH);
    }
}
