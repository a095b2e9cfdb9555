package org.jalon.newsroom.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jalon.newsroom.text.Rendered.OutlineEntry;
import org.jalon.site.Words;

/** Headings at their mended level, tables that scroll by themselves on a small screen, and HTML as the text that it is. */
final class BlockRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Outline outline;
    private final Gathered gathered;
    private final Words words;

    BlockRenderer(HtmlNodeRendererContext context, Outline outline, Gathered gathered, Words words) {
        this.context = context;
        this.html = context.getWriter();
        this.outline = outline;
        this.gathered = gathered;
        this.words = words;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, TableBlock.class, HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case TableBlock table -> table(table);
            case HtmlBlock block -> {
                html.tag("p");
                escaped(block.getLiteral());
                html.tag("/p");
                html.line();
            }
            case HtmlInline inline -> escaped(inline.getLiteral());
            default -> throw new IllegalArgumentException("not asked for: " + node);
        }
    }

    private void heading(Heading heading) {
        OutlineEntry entry = outline.of(heading);
        html.line();
        html.tag("h" + entry.level(), Map.of("id", entry.anchor()));
        children(heading);
        html.tag("/h" + entry.level());
        html.line();
    }

    private void table(TableBlock table) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "wide");
        attributes.put("role", "group");
        attributes.put("aria-label", words.say("newsroom.text.table"));
        attributes.put("tabindex", "0");
        html.line();
        html.tag("div", attributes);
        html.tag("table");
        children(table);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    private void escaped(String literal) {
        gathered.find("newsroom.text.finding.html", literal.strip());
        html.text(literal);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
