package org.jalon.newsroom.arrival.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jalon.newsroom.arrival.cut.Block.Role;
import org.jalon.newsroom.arrival.cut.Piece.Sure;

/**
 * A page as it would be cut. Blocks before the first piece belong to none.
 *
 * @param blocks of the page, in their order
 * @param pieces in the order of their first blocks
 */
public record Proposal(List<Block> blocks, List<Piece> pieces) {

    public Proposal {
        blocks = List.copyOf(blocks);
        pieces = pieces.stream().sorted(Comparator.comparingInt(Piece::from)).toList();
    }

    /** The blocks of a piece. */
    public List<Block> of(int piece) {
        return blocks.subList(pieces.get(piece).from(), end(piece));
    }

    /** The number after that of the last block of a piece. */
    public int end(int piece) {
        return piece + 1 < pieces.size() ? pieces.get(piece + 1).from() : blocks.size();
    }

    /** The piece that a block belongs to, -1 for none. */
    public int pieceOf(int block) {
        int found = -1;
        for (int piece = 0; piece < pieces.size() && pieces.get(piece).from() <= block; piece++) {
            found = piece;
        }
        return found;
    }

    /** Begins a piece at a block. */
    public Proposal split(int at) {
        if (at < 0 || at >= blocks.size() || pieces.stream().anyMatch(piece -> piece.from() == at)) {
            return this;
        }
        int piece = pieceOf(at);
        List<Block> changed = new ArrayList<>(blocks);
        int end =
                piece < 0 ? pieces.isEmpty() ? blocks.size() : pieces.getFirst().from() : end(piece);
        Piece begun = Titles.name(Piece.at(at, Sure.HIGH, "person"), changed, end);
        List<Piece> more = new ArrayList<>(pieces);
        if (piece >= 0) {
            Piece cut = pieces.get(piece);
            begun = begun.under(cut.section(), cut.themes(), cut.territories());
        }
        more.add(begun);
        return new Proposal(changed, more);
    }

    /** Joins a piece with the one before. Its title becomes a heading, its lead a paragraph again. */
    public Proposal join(int piece) {
        if (piece < 1 || piece >= pieces.size()) {
            return this;
        }
        List<Block> changed = new ArrayList<>(blocks);
        for (int at = pieces.get(piece).from(); at < end(piece); at++) {
            Role role = changed.get(at).role();
            changed.set(
                    at,
                    changed.get(at).as(role == Role.TITLE ? Role.HEADING : role == Role.LEAD ? Role.PARAGRAPH : role));
        }
        List<Piece> fewer = new ArrayList<>(pieces);
        fewer.remove(piece);
        return new Proposal(changed, fewer);
    }

    /** Says what a block is. */
    public Proposal role(int block, Role role) {
        List<Block> changed = new ArrayList<>(blocks);
        changed.set(block, blocks.get(block).as(role));
        return new Proposal(changed, pieces);
    }

    /** Takes a caption that may stick to the beginning of a block off it. */
    public Proposal unglue(int block) {
        Block glued = blocks.get(block);
        return org.jalon.newsroom.arrival.mend.GluedCaption.find(glued.text())
                .map(found -> {
                    List<Block> changed = new ArrayList<>(blocks);
                    changed.set(block, new Block(glued.role(), found.rest(), glued.markdown(), glued.gap(), List.of()));
                    changed.add(block, new Block(Role.CAPTION, found.caption(), false, glued.gap(), List.of()));
                    List<Piece> moved = pieces.stream()
                            .map(piece -> piece.from() > block ? piece.movedBy(1) : piece)
                            .toList();
                    return new Proposal(changed, moved);
                })
                .orElse(this);
    }

    /** The same with another piece in the place of one. */
    public Proposal with(int piece, Piece other) {
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(piece, other);
        return new Proposal(blocks, changed);
    }
}
