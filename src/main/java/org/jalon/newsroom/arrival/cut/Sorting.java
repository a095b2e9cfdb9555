package org.jalon.newsroom.arrival.cut;

import java.util.ArrayList;
import java.util.List;
import org.jalon.newsroom.arrival.cut.Block.Role;

/** Tells what stands on every page of a site from what belongs to articles, and what can be told of a line by its looks alone. */
final class Sorting {

    /** Blocks of a teaser: its words, and at most a line more. */
    private static final int LONGEST_TEASER = 3;

    private Sorting() {}

    static List<Block> sort(List<Block> blocks) {
        List<Block> sorted = new ArrayList<>(blocks);
        for (int at = 0; at < sorted.size(); at++) {
            Block block = sorted.get(at);
            if (block.role() == Role.PARAGRAPH) {
                sorted.set(at, block.as(alone(block.text())));
            }
        }
        teasers(sorted);
        headings(sorted);
        return sorted;
    }

    private static Role alone(String text) {
        if (Shape.isTeaser(text) || Shape.saysReadOn(text) || Shape.isFurniture(text) || Shape.isSeparator(text)) {
            return Role.REST;
        }
        if (Shape.leadsToOthers(text)) {
            return Role.RELATEDS;
        }
        if (Shape.leadsElsewhere(text)) {
            return Role.LINKS;
        }
        if (Shape.saysWhen(text)) {
            return Role.EVENT;
        }
        if (Shape.isByline(text)) {
            return Role.BYLINE;
        }
        return Shape.isItem(text) ? Role.ITEM : Role.PARAGRAPH;
    }

    /** A dated line, some words and "read on" announce an article that stands elsewhere. */
    private static void teasers(List<Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            if (!Shape.isTeaser(blocks.get(at).text())) {
                continue;
            }
            for (int next = at + 1; next <= at + LONGEST_TEASER && next < blocks.size(); next++) {
                Block block = blocks.get(next);
                if (block.role() == Role.REST && Shape.saysReadOn(block.text())) {
                    break;
                }
                if (Shape.isTeaser(block.text())) {
                    break;
                }
                blocks.set(next, block.as(Shape.isIssue(block.text()) ? Role.ISSUE : Role.REST));
            }
        }
    }

    /** A short line without a stop, followed by text or by a lower heading, stands above it. */
    private static void headings(List<Block> blocks) {
        for (int at = blocks.size() - 2; at >= 0; at--) {
            Block block = blocks.get(at);
            if (block.role() == Role.PARAGRAPH && Shape.mayHead(block.text()) && isBelow(blocks.get(at + 1))) {
                blocks.set(at, block.as(Role.HEADING));
            }
        }
    }

    private static boolean isBelow(Block next) {
        return switch (next.role()) {
            case HEADING, ITEM, CAPTION -> true;
            case PARAGRAPH -> Shape.isProse(next.text());
            default -> false;
        };
    }
}
