package org.jalon.newsroom.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes safe HTML of what editors write: Markdown with tables, footnotes and plain addresses as links. No HTML of theirs is ever passed on,
 * and whatever they write, the work is bounded: texts over {@value #LONGEST} characters, nested deeper than {@value #DEEPEST} levels or
 * of more than {@value #LONGEST_PRINTED} characters of HTML come out as plain paragraphs, with a finding. Thread-safe.
 */
public final class Markdown {

    /** Characters of a text: about forty printed pages. */
    public static final int LONGEST = 120_000;

    static final int DEEPEST = 40;

    static final int LONGEST_PRINTED = 20 * LONGEST;

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), AutolinkExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final Function<String, Optional<MediaFile>> files;

    /** @param files finds an uploaded file by its id */
    public Markdown(Function<String, Optional<MediaFile>> files) {
        this.files = files;
    }

    /**
     * Renders a text.
     *
     * @param markdown what was written; any text will do
     * @param language of the words that are added to it: names of languages, of files, of notes
     */
    public Rendered render(String markdown, Language language) {
        if (markdown.length() > LONGEST) {
            return asWritten(markdown, "newsroom.text.finding.long", String.valueOf(markdown.length()));
        }
        Node document = PARSER.parse(markdown);
        if (Depth.of(document) > 2 * DEEPEST) {
            return asWritten(markdown, "newsroom.text.finding.deep", "");
        }
        Words words = Words.in(language);
        Outline outline = Outline.of(document);
        Gathered gathered = new Gathered(files);
        BoundedText html = new BoundedText(LONGEST_PRINTED);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .attributeProviderFactory(context -> new Labels(words))
                .nodeRendererFactory(context -> new BlockRenderer(context, outline, gathered, words))
                .nodeRendererFactory(context -> new LinkRenderer(context, gathered, words))
                .extensions(EXTENSIONS) // what was named before comes before what extensions print
                .build();
        try {
            renderer.render(document, html);
        } catch (BoundedText.FullException e) {
            return asWritten(markdown, "newsroom.text.finding.repeated", "");
        }
        return gathered.rendered(html.toString(), PlainText.of(document), outline.entries());
    }

    private static Rendered asWritten(String markdown, String finding, String about) {
        String shown = markdown.substring(0, Math.min(markdown.length(), LONGEST));
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : shown.split("\\R\\s*\\R")) {
            paragraphs.add("<p>" + HtmlUtils.htmlEscape(paragraph, "UTF-8") + "</p>");
        }
        return new Rendered(
                String.join("\n", paragraphs),
                shown,
                List.of(),
                List.of(new Finding(finding, about)),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
