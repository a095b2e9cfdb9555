package org.jalon.newsroom.arrival.cut;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.newsroom.arrival.cut.Block.Role;

/** Proposes the title and the lead of a piece. */
public final class Titles {

    private static final int LONGEST_TITLE = 90;
    private static final int SHORTEST_TITLE = 25;
    private static final int LONGEST_LEAD = 600;
    private static final Pattern SENTENCE = Pattern.compile("(?s)^(.{20,}?[.!?…])(?=\\s+[\\p{Lu}«\"“]|$)");
    private static final Pattern CLAUSES = Pattern.compile(
            ",? (afin|pour|qui|dont|avec|lors|menée?s?|autour|dans le cadre|ainsi|et|sur|par) |[,;:(–—]|(?<=\\p{L}) (?=«)");

    private Titles() {}

    /**
     * A piece with a title and a lead, whose blocks are marked.
     *
     * @param blocks of the page, changed where one becomes title or lead
     * @param end the number after that of its last block
     */
    static Piece name(Piece piece, List<Block> blocks, int end) {
        String title = "";
        int at = piece.from();
        for (; at < end && !isText(blocks.get(at)); at++) {
            Block block = blocks.get(at);
            if (block.role() == Role.TITLE || block.role() == Role.HEADING && title.isEmpty()) {
                title = block.text();
                blocks.set(at, block.as(Role.TITLE));
            }
        }
        if (at == end) {
            return title.isEmpty() ? piece.because("no-title") : piece.saying(title, "");
        }
        Block first = blocks.get(at);
        boolean isLead = first.text().length() <= LONGEST_LEAD
                && first.role() != Role.ITEM
                && (Shape.isProse(first.text()) || first.role() == Role.LEAD)
                && hasMore(blocks, at + 1, end);
        if (isLead) {
            blocks.set(at, first.as(Role.LEAD));
        }
        String lead = isLead ? first.text() : "";
        return title.isEmpty() ? piece.saying(of(first.text()), lead).because("no-title") : piece.saying(title, lead);
    }

    private static boolean isText(Block block) {
        return block.role() == Role.PARAGRAPH || block.role() == Role.ITEM || block.role() == Role.LEAD;
    }

    private static boolean hasMore(List<Block> blocks, int from, int end) {
        return blocks.subList(from, end).stream().anyMatch(Titles::isText);
    }

    /** A title from the first sentence of a text: whole when it is short, otherwise up to where it can be cut. */
    public static String of(String text) {
        Matcher matcher = SENTENCE.matcher(text);
        String sentence = (matcher.find() ? matcher.group(1) : text)
                .replaceAll("\\s+", " ")
                .replaceFirst("[.…:;]+$", "");
        if (sentence.length() <= LONGEST_TITLE) {
            return sentence;
        }
        int cut = -1;
        Matcher clauses = CLAUSES.matcher(sentence);
        while (clauses.find() && clauses.start() <= LONGEST_TITLE) {
            if (clauses.start() >= SHORTEST_TITLE && isClosed(sentence.substring(0, clauses.start()))) {
                cut = clauses.start();
            }
        }
        boolean clean = cut > 0;
        int end = clean ? cut : sentence.lastIndexOf(' ', LONGEST_TITLE);
        String title = sentence.substring(0, end < SHORTEST_TITLE ? LONGEST_TITLE : end)
                .strip();
        return clean ? title : title + "…";
    }

    /** Whether no quotation and no bracket is open at the end of a text. */
    private static boolean isClosed(String text) {
        return text.lastIndexOf('«') <= text.lastIndexOf('»') && text.lastIndexOf('(') <= text.lastIndexOf(')');
    }
}
