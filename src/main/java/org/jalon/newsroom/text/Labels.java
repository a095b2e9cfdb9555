package org.jalon.newsroom.text;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.jalon.site.Words;

/** Attributes that say to assistive technology what notes and tables are, in the language of the page. */
record Labels(Words words) implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        switch (tag) {
            case "section" -> attributes.put("aria-label", words.say("newsroom.text.notes"));
            case "a" -> {
                if (attributes.containsKey("data-footnote-backref")) {
                    attributes.put(
                            "aria-label",
                            words.say(
                                    "newsroom.text.note.back",
                                    attributes.getOrDefault("data-footnote-backref-idx", "")));
                }
            }
            case "th" -> {
                if (node instanceof TableCell) {
                    attributes.put("scope", "col");
                    attributes.remove("align");
                }
            }
            default -> {
                // other elements need no words
            }
        }
    }
}
