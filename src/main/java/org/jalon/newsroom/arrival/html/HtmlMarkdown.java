package org.jalon.newsroom.arrival.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.newsroom.arrival.cut.Block;
import org.jalon.newsroom.arrival.cut.Block.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes HTML in the Markdown of the newsroom, block by block: headings, lists, tables, quotations, pictures with their captions, links,
 * notes. Scripts, forms and frames go; a frame that shows a film becomes a link to it.
 */
public final class HtmlMarkdown {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "ul",
            "ol",
            "dl",
            "table",
            "blockquote",
            "pre",
            "figure",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "iframe",
            "video",
            "audio",
            "details",
            "center",
            "address",
            "fieldset",
            "body",
            "html",
            "figcaption",
            "td",
            "tr",
            "tbody",
            "li",
            "picture");
    private static final int DEEPEST = 60;

    private final Targets targets;
    private final Inline inline;
    private final Tables tables;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();

    private HtmlMarkdown(Targets targets) {
        this.targets = targets;
        this.inline = new Inline(targets);
        this.tables = new Tables(inline);
    }

    /** The blocks of an element; titles of the first level are {@link Role#TITLE}. */
    public static List<Block> blocks(Element element, Targets targets) {
        HtmlMarkdown writer = new HtmlMarkdown(targets);
        writer.children(element, 0);
        writer.blocks.addAll(writer.notes);
        return writer.blocks;
    }

    /** A whole text. */
    public static String write(Element element, Targets targets) {
        return blocks(element, targets).stream()
                .map(block -> block.role() == Role.TITLE ? "## " + block.text() : marked(block))
                .collect(Collectors.joining("\n\n"));
    }

    /** A block as it stands in a text, headings with their marks. */
    public static String marked(Block block) {
        return block.role() == Role.HEADING && !block.text().startsWith("#") ? "## " + block.text() : block.text();
    }

    private void children(Element parent, int depth) {
        List<Node> line = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                paragraph(line);
                if (depth < DEEPEST) {
                    block(element, depth);
                } else {
                    line.add(new TextNode(element.text()));
                }
            } else {
                line.add(node);
            }
        }
        paragraph(line);
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || Inline.NOTHING.contains(element.normalName())
                || element.select("p, div, ul, ol, table, h1, h2, h3, h4, figure, blockquote, iframe")
                                .size()
                        > 0;
    }

    private void paragraph(List<Node> line) {
        String text = Escapes.beginning(inline.of(line));
        line.clear();
        if (!text.isBlank()) {
            add(Role.PARAGRAPH, text);
        }
    }

    private void add(Role role, String markdown) {
        blocks.add(Block.written(role, markdown));
    }

    private void block(Element element, int depth) {
        String name = element.normalName();
        if (Inline.NOTHING.contains(name) || element.hasAttr("hidden")) {
            return;
        }
        if (HEADINGS.contains(name)) {
            heading(element, name.charAt(1) - '0');
            return;
        }
        switch (name) {
            case "ul", "ol" -> list(element);
            case "table" ->
                tables.write(element)
                        .ifPresentOrElse(table -> add(Role.PARAGRAPH, table), () -> children(element, depth + 1));
            case "blockquote" -> quote(element);
            case "pre" -> code(element);
            case "figure" -> figure(element, depth);
            case "hr" -> add(Role.REST, "---");
            case "iframe", "video", "audio" -> film(element);
            case "dl" -> definitions(element);
            default -> children(element, depth + 1);
        }
    }

    private void heading(Element element, int level) {
        String text = inline.of(element.childNodes()).replace("\\\n", " ").replaceAll("^\\*\\*(.*)\\*\\*$", "$1");
        if (!text.isBlank()) {
            add(
                    level == 1 ? Role.TITLE : Role.HEADING,
                    level <= 2 ? text : "#".repeat(Math.min(level, 4)) + " " + text);
        }
    }

    private void list(Element list) {
        List<String> lines = new ArrayList<>();
        boolean numbered = list.normalName().equals("ol");
        int number = 1;
        for (Element item : list.children()) {
            String note = Notes.of(item);
            String inner = write(item, targets);
            if (!note.isEmpty()) {
                notes.add(Block.written(Role.PARAGRAPH, "[^" + note + "]: " + inner.replace("\n\n", "\n\n    ")));
            } else if (!inner.isBlank()) {
                String mark = numbered ? number++ + ". " : "- ";
                lines.add(mark + inner.replace("\n\n", "\n").replace("\n", "\n" + " ".repeat(mark.length())));
            }
        }
        if (!lines.isEmpty()) {
            add(Role.ITEM, String.join("\n", lines));
        }
    }

    private void quote(Element element) {
        String inner = write(element, targets);
        if (!inner.isBlank()) {
            add(Role.PARAGRAPH, "> " + inner.replace("\n", "\n> "));
        }
    }

    private void code(Element element) {
        String text = element.wholeText().strip();
        if (!text.isEmpty()) {
            add(Role.PARAGRAPH, "    " + text.replace("\n", "\n    "));
        }
    }

    private void figure(Element figure, int depth) {
        Element image = figure.selectFirst("img");
        String caption = figure.select("figcaption").text().strip();
        if (image == null) {
            children(figure, depth + 1);
            return;
        }
        String alt = Escapes.inside(image.attr("alt").strip());
        String path = targets.picture(Inline.source(image)).orElse("");
        if (!path.isEmpty()) {
            String title =
                    caption.isEmpty() ? "" : " \"" + caption.replace("\\", "").replace("\"", "”") + "\"";
            add(Role.PARAGRAPH, "![" + alt + "](" + Inline.address(path) + title + ")");
        } else if (!caption.isEmpty() || !alt.isEmpty()) {
            add(Role.CAPTION, Escapes.paragraph(caption.isEmpty() ? image.attr("alt") : caption));
        }
    }

    private void film(Element element) {
        Element inner = element.selectFirst("source[src]");
        String source = element.hasAttr("src") || inner == null ? element.attr("src") : inner.attr("src");
        targets.link(Films.watched(source)).ifPresent(address -> {
            String title =
                    element.attr("title").isBlank() ? Films.name(address) : Escapes.inside(element.attr("title"));
            add(Role.PARAGRAPH, "[" + title + "](" + Inline.address(address) + ")");
        });
    }

    private void definitions(Element list) {
        for (Element part : list.children()) {
            String text = inline.of(part.childNodes());
            if (!text.isBlank()) {
                add(
                        Role.PARAGRAPH,
                        part.normalName().equals("dt")
                                ? "**" + text.replace("**", "") + "**"
                                : Escapes.beginning(text));
            }
        }
    }
}
