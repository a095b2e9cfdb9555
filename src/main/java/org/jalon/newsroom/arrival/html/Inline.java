package org.jalon.newsroom.arrival.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the words of a paragraph in Markdown: emphasis, links, notes; nothing else of HTML is left. */
final class Inline {

    static final Set<String> NOTHING = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "object",
            "embed",
            "applet",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "head",
            "link",
            "meta",
            "canvas",
            "map",
            "dialog",
            "nav");

    /** Stands for a forced line break until the line is done. */
    private static final String BREAK = "\u0001";

    private static final Set<String> BOLD = Set.of("strong", "b");
    private static final Set<String> ITALIC = Set.of("em", "i", "cite", "dfn");

    private final Targets targets;

    Inline(Targets targets) {
        this.targets = targets;
    }

    /** The words of some nodes, as one line; forced line breaks are kept. */
    String of(Iterable<Node> nodes) {
        return raw(nodes)
                .replaceAll("[ \t\r\n\f]+", " ")
                .strip()
                .replaceAll("^(" + BREAK + " ?)+|( ?" + BREAK + ")+$", "")
                .replaceAll(" ?" + BREAK + " ?", "\\\\\n")
                .strip();
    }

    private String raw(Iterable<Node> nodes) {
        StringBuilder line = new StringBuilder();
        nodes.forEach(node -> add(node, line));
        return line.toString();
    }

    private void add(Node node, StringBuilder line) {
        switch (node) {
            case TextNode text -> line.append(Escapes.inside(text.getWholeText()));
            case Element element -> add(element, line);
            default -> {} // comments and the like say nothing to readers
        }
    }

    private void add(Element element, StringBuilder line) {
        String name = element.normalName();
        if (NOTHING.contains(name) || element.hasAttr("hidden")) {
            return;
        }
        if (name.equals("br")) {
            line.append(BREAK);
        } else if (name.equals("img")) {
            line.append(picture(element));
        } else if (name.equals("a")) {
            line.append(link(element));
        } else if (name.equals("code") || name.equals("kbd") || name.equals("samp")) {
            line.append(code(element.text()));
        } else if (BOLD.contains(name)) {
            line.append(wrapped(raw(element.childNodes()), element, "**"));
        } else if (ITALIC.contains(name)) {
            line.append(wrapped(raw(element.childNodes()), element, "*"));
        } else {
            element.childNodes().forEach(child -> add(child, line));
        }
    }

    private static String code(String text) {
        return text.isBlank() || text.contains("`") ? Escapes.inside(text) : "`" + text + "`";
    }

    /** Marks stand at the words, spaces outside of them; emphasis over several lines would not hold. */
    private static String wrapped(String inner, Element element, String mark) {
        if (inner.isBlank() || inner.contains(BREAK) || inner.strip().startsWith("*")) {
            return inner;
        }
        String whole = element.wholeText();
        String before = whole.matches("(?s)^\\s.*") ? " " : "";
        String after = whole.matches("(?s).*\\s$") ? " " : "";
        return before + mark + inner.strip() + mark + after;
    }

    private String link(Element element) {
        String inner = raw(element.childNodes()).replace(BREAK, " ");
        String href = element.attr("href").strip();
        String note = Notes.reference(element);
        if (!note.isEmpty()) {
            return "[^" + note + "]";
        }
        if (Notes.isBack(element)) {
            return "";
        }
        Optional<String> target = href.isEmpty() ? Optional.empty() : targets.link(href);
        if (target.isEmpty() || inner.isBlank() || inner.contains("![")) {
            return inner;
        }
        String language = element.attr("hreflang").toLowerCase(Locale.ROOT);
        String words = inner.replaceAll("\\s+", " ").strip();
        String space = inner.matches("(?s)^\\s.*") ? " " : "";
        String title = language.matches("[a-z]{2}(-.*)?") ? " \"" + language.substring(0, 2) + "\"" : "";
        return space + "[" + words + "](" + address(target.get()) + title + ")";
    }

    /** A picture inside of a line; where its file is missing, its description stays. */
    private String picture(Element image) {
        String alt = Escapes.inside(image.attr("alt").strip());
        return targets.picture(source(image))
                .map(path -> "![" + alt + "](" + address(path) + ")")
                .orElse(alt);
    }

    /** Where the bytes of a picture are; many sites hide that from programs until somebody scrolls. */
    static String source(Element image) {
        for (String attribute : new String[] {"data-src", "data-lazy-src", "data-original", "src"}) {
            String source = image.attr(attribute).strip();
            if (!source.isEmpty() && !source.startsWith("data:")) {
                return source;
            }
        }
        return "";
    }

    static String address(String target) {
        return target.replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }
}
