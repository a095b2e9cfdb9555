package org.jalon.newsroom.letter.print;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The plain text of a mail: lines of a bearable length, and the addresses of links as numbered notes at its end. */
final class MailText {

    private static final int LINE = 72;

    private final StringBuilder text = new StringBuilder();
    private final List<String> addresses = new ArrayList<>();

    /** A paragraph. */
    MailText paragraph(String words) {
        wrap(words, "", "");
        text.append('\n');
        return this;
    }

    /** A heading, underlined. */
    MailText heading(String words, char line) {
        int from = text.length();
        wrap(words, "", "");
        int longest =
                text.substring(from).lines().mapToInt(String::length).max().orElse(0);
        text.append(String.valueOf(line).repeat(longest)).append("\n\n");
        return this;
    }

    /** A line on which an address stands by itself, so that it can be clicked. */
    MailText address(String address) {
        text.append(address).append("\n\n");
        return this;
    }

    /** Lines as they are. */
    MailText lines(List<String> lines) {
        lines.forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        return this;
    }

    /** What editors wrote. */
    MailText body(Element body) {
        for (Element block : body.children()) {
            block(block, "");
        }
        return this;
    }

    private void block(Element block, String indent) {
        switch (block.normalName()) {
            case "h2", "h3", "h4" -> heading(inline(block), '-');
            case "ul", "ol" -> list(block, indent);
            case "blockquote" -> {
                for (Element child : block.children()) {
                    wrap(inline(child), "> ", "> ");
                }
                text.append('\n');
            }
            case "table" -> {
                block.select("tr")
                        .forEach(row -> wrap(
                                String.join(
                                        " | ",
                                        row.children().stream()
                                                .map(this::inline)
                                                .toList()),
                                "",
                                "  "));
                text.append('\n');
            }
            case "hr" -> text.append("* * *\n\n");
            default -> {
                wrap(inline(block), indent, indent);
                text.append('\n');
            }
        }
    }

    private void list(Element list, String indent) {
        int number = 1;
        for (Element item : list.children()) {
            String mark = list.normalName().equals("ol") ? number++ + ". " : "- ";
            wrap(inline(item), indent + mark, indent + " ".repeat(mark.length()));
        }
        text.append('\n');
    }

    /** The words of an element, with the number of a note behind each link. */
    private String inline(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode said) {
                words.append(said.getWholeText());
            } else if (child instanceof Element element) {
                words.append(said(element));
            }
        }
        return words.toString();
    }

    private String said(Element element) {
        return switch (element.normalName()) {
            case "br" -> " ";
            case "img" -> element.attr("alt").isEmpty() ? "" : "[" + element.attr("alt") + "]";
            case "a" -> linked(inline(element), element.attr("href"));
            default -> inline(element) + (element.isBlock() ? " " : "");
        };
    }

    private String linked(String words, String address) {
        if (address.isEmpty() || address.equals(words)) {
            return words;
        }
        if (!addresses.contains(address)) {
            addresses.add(address);
        }
        return words + "\u00a0[" + (addresses.indexOf(address) + 1) + "]";
    }

    private void wrap(String words, String first, String others) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words.strip()
                .replaceAll(" ([:;?!»])", "\u00a0$1")
                .replace("« ", "«\u00a0")
                .split("[ \\t\\r\\n]+")) {
            if (!empty && line.length() + 1 + word.length() > LINE) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** All of it, with the notes of what was said so far. */
    MailText notes() {
        for (int i = 0; i < addresses.size(); i++) {
            text.append('[').append(i + 1).append("] ").append(addresses.get(i)).append('\n');
        }
        if (!addresses.isEmpty()) {
            text.append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
