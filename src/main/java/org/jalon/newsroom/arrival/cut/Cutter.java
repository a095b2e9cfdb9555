package org.jalon.newsroom.arrival.cut;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jalon.newsroom.arrival.cut.Block.Role;
import org.jalon.newsroom.arrival.cut.Piece.Sure;
import org.jalon.newsroom.arrival.mend.GluedCaption;
import org.jalon.newsroom.arrival.mend.Mend;

/**
 * Proposes where articles begin on a page that holds one after the other. Articles of such pages end with links ("to know more"); what
 * is prose after them begins the next. Where there are no links, a separating line, a byline below a title, or the picture of the next
 * article tell it, less surely.
 */
public final class Cutter {

    private static final Set<Role> LEADING =
            EnumSet.of(Role.CAPTION, Role.HEADING, Role.TITLE, Role.EVENT, Role.BYLINE);

    private final List<Block> blocks;
    private final List<Piece> pieces = new ArrayList<>();

    /** Whether all is one article whatever it looks like. */
    private final boolean single;

    /** Where the links at the end of the present article began, -1 while it has none. */
    private int links = -1;

    /** What separated the last block from this one. */
    private boolean separated;

    private Cutter(List<Block> blocks, boolean single) {
        this.blocks = Sorting.sort(blocks);
        this.single = single;
    }

    /** Cuts a plain text. */
    public static Proposal cut(String text) {
        return cut(Lines.of(text));
    }

    /** Cuts blocks of which nothing is known, or only some roles. */
    public static Proposal cut(List<Block> blocks) {
        return new Cutter(blocks, false).propose();
    }

    /** Takes all blocks as one article, which a person confirms all the same. */
    public static Proposal whole(List<Block> blocks) {
        return new Cutter(blocks, true).propose();
    }

    private Proposal propose() {
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block.role() == Role.REST || block.role() == Role.ISSUE) {
                separated = separated || Shape.isSeparator(block.text());
                continue;
            }
            if (pieces.isEmpty()) {
                begin(at, Sure.HIGH, "first");
            }
            boolean head = block.role() == Role.LINKS || block.role() == Role.RELATEDS;
            if (head) {
                links = links < 0 ? at : links;
            } else if (links >= 0) {
                afterLinks(at);
            } else {
                inText(at);
            }
            separated = false;
        }
        name();
        return new Proposal(blocks, pieces);
    }

    private void name() {
        for (int piece = 0; piece < pieces.size(); piece++) {
            int end = piece + 1 < pieces.size() ? pieces.get(piece + 1).from() : blocks.size();
            pieces.set(piece, Titles.name(pieces.get(piece), blocks, end));
        }
    }

    private void begin(int at, Sure sure, String reason) {
        links = -1;
        if (!single) {
            pieces.add(Piece.at(at, sure, reason));
        } else if (pieces.isEmpty()) {
            pieces.add(Piece.at(at, sure, "page"));
        }
    }

    /** Below "to know more", until prose or the picture of another article. */
    private void afterLinks(int at) {
        Block block = blocks.get(at);
        boolean begins = Shape.isProse(block.text())
                || block.role() == Role.CAPTION
                || isInDoubt(block)
                || block.role() == Role.EVENT
                || block.role() == Role.TITLE
                || titled(at);
        if (!begins) {
            Role role = inRelated(at) ? Role.RELATED : Role.LINK;
            blocks.set(at, block.as(Shape.isAddress(block.text()) ? Role.LINK : role));
            return;
        }
        if (single) {
            links = -1;
            return;
        }
        int from = block.role() == Role.EVENT ? announcement(at) : titleBefore(at);
        for (int again = from; again < at; again++) {
            if (blocks.get(again).role() == Role.LINK || blocks.get(again).role() == Role.RELATED) {
                blocks.set(again, blocks.get(again).as(again == from ? Role.TITLE : Role.HEADING));
            }
        }
        begin(from, block.role() == Role.EVENT ? Sure.MEDIUM : Sure.HIGH, "after-links");
    }

    private void inText(int at) {
        Block block = blocks.get(at);
        int begun = pieces.getLast().from();
        if (at == begun) {
            return;
        }
        Block before = before(at);
        if (block.role() == Role.TITLE) {
            begin(at, Sure.HIGH, "title");
        } else if (titled(at) && hasProse(begun, at)) {
            begin(at, Sure.HIGH, "byline");
        } else if (separated
                && (Shape.isProse(block.text()) || LEADING.contains(block.role()))
                && hasProse(begun, at)) {
            begin(at, Sure.MEDIUM, "separator");
        } else if (isPicture(at) && Shape.isProse(before.text()) && hasProse(begun, at)) {
            begin(at, Sure.MEDIUM, "picture");
        }
    }

    /** Whether a title stands here, with who wrote the article, or when, below it. */
    private boolean titled(int at) {
        return at + 1 < blocks.size()
                && blocks.get(at + 1).role() == Role.BYLINE
                && Shape.mayHead(blocks.get(at).text())
                && blocks.get(at).role() != Role.BYLINE;
    }

    /** A picture that shows what an article is about as a whole, at once followed by text. */
    private boolean isPicture(int at) {
        return blocks.get(at).role() == Role.CAPTION
                && at + 1 < blocks.size()
                && Shape.isProse(blocks.get(at + 1).text())
                && GluedCaption.isEmblem(blocks.get(at).text());
    }

    private static boolean isInDoubt(Block block) {
        return block.mends().stream().anyMatch(mend -> mend.kind() == Mend.Kind.CAPTION_IN_DOUBT);
    }

    private boolean hasProse(int from, int to) {
        return blocks.subList(from, to).stream().anyMatch(block -> Shape.isProse(block.text()));
    }

    private Block before(int at) {
        int before = at - 1;
        while (before > 0 && blocks.get(before).role() == Role.REST) {
            before--;
        }
        return blocks.get(before);
    }

    private boolean inRelated(int at) {
        for (int before = at - 1; before >= links; before--) {
            Role role = blocks.get(before).role();
            if (role == Role.LINKS || role == Role.RELATEDS) {
                return role == Role.RELATEDS;
            }
        }
        return false;
    }

    /** Links stand close to each other; a line that stands further off, right above the text, is the title of what follows. */
    private int titleBefore(int at) {
        int from = at;
        int last = at - 1;
        if (last > links && isLink(last) && Shape.mayHead(blocks.get(last).text())) {
            int off = blocks.get(last).gap();
            int close = Integer.MAX_VALUE;
            for (int link = links + 1; link < last; link++) {
                close = Math.min(close, blocks.get(link).gap());
            }
            boolean further = close == Integer.MAX_VALUE
                    ? off > Math.max(1, blocks.get(at).gap())
                    : off > close && off > blocks.get(at).gap();
            from = further ? last : at;
        }
        return from;
    }

    private boolean isLink(int at) {
        Block block = blocks.get(at);
        return (block.role() == Role.LINK || block.role() == Role.RELATED) && !Shape.isAddress(block.text());
    }

    /** Where the short lines above a day and an hour begin that announce an event. */
    private int announcement(int at) {
        int from = at;
        while (from - 1 > links
                && isLink(from - 1)
                && blocks.get(from).gap() <= blocks.get(at).gap() + 1) {
            from--;
        }
        return from;
    }
}
