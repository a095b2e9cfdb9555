package org.jalon.newsroom.resource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.Rendered;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.site.Language;

/** What a version still lacks before readers may see it, and which uploaded files it needs. */
final class ResourceReadiness {

    /** Shown as it was written, which harms nobody. */
    private static final String HARMLESS = "newsroom.text.finding.html";

    private final Markdown markdown;
    private final MediaStore media;

    ResourceReadiness(Markdown markdown, MediaStore media) {
        this.markdown = markdown;
        this.media = media;
    }

    /** What must be mended first; nothing when it is ready. */
    List<Finding> lacking(ResourceContent content) {
        List<Finding> lacking = new ArrayList<>();
        if (content.text().title().isBlank()) {
            lacking.add(new Finding("resource.lacking.title", ""));
        }
        if (content.text().lead().isBlank()) {
            lacking.add(new Finding("resource.lacking.lead", ""));
        }
        if (content.english() != null && content.english().title().isBlank()) {
            lacking.add(new Finding("resource.lacking.title.english", ""));
        }
        if (content.url().isEmpty() && content.file().isEmpty()) {
            lacking.add(new Finding("resource.lacking.target", ""));
        }
        if (!content.url().isEmpty()
                && SafeAddress.of(content.url())
                        .filter(SafeAddress::isElsewhere)
                        .isEmpty()) {
            lacking.add(new Finding("resource.lacking.url", content.url()));
        }
        if (!content.file().isEmpty() && media.find(content.file()).isEmpty()) {
            lacking.add(new Finding("newsroom.text.finding.file", content.file()));
        }
        if (content.facts().needs().isEmpty()) {
            lacking.add(new Finding("resource.lacking.needs", ""));
        }
        if (content.facts().publics().isEmpty()) {
            lacking.add(new Finding("resource.lacking.publics", ""));
        }
        if (content.licence() == ResourceLicence.OTHER && content.licenceWords().isBlank()) {
            lacking.add(new Finding("resource.lacking.licence", ""));
        }
        for (Rendered text : rendered(content)) {
            text.findings().stream()
                    .filter(finding -> !finding.key().equals(HARMLESS))
                    .forEach(lacking::add);
        }
        return lacking;
    }

    /** Ids of the uploaded files that a version holds, shows or links. */
    Set<String> files(ResourceContent content) {
        Set<String> files = new LinkedHashSet<>();
        rendered(content).forEach(text -> files.addAll(text.files()));
        if (!content.file().isEmpty()) {
            files.add(content.file());
        }
        return files;
    }

    private List<Rendered> rendered(ResourceContent content) {
        List<Rendered> rendered = new ArrayList<>();
        rendered.add(markdown.render(content.text().body(), Language.FRENCH));
        if (content.english() != null) {
            rendered.add(markdown.render(content.english().body(), Language.ENGLISH));
        }
        return rendered;
    }
}
