package org.jalon.newsroom.arrival.cut;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed as an article: the blocks from one on, up to the next piece.
 *
 * @param from number of its first block
 * @param title proposed, or as a person wrote it
 * @param lead what comes before the text, the same
 * @param sure how sure it is that an article begins here
 * @param reasons keys below {@code arrival.reason.} that say why
 * @param dropped whether a person said that it is to be left out
 * @param section id of its section, empty while nobody chose one
 * @param themes ids of its themes
 * @param territories as people write them, one a line
 * @param article id of the draft that was made of it, null before
 */
public record Piece(
        int from,
        String title,
        String lead,
        Sure sure,
        List<String> reasons,
        boolean dropped,
        String section,
        List<String> themes,
        String territories,
        @Nullable String article) {

    /** How sure a proposal is. */
    public enum Sure {
        HIGH,
        MEDIUM,
        LOW;

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Piece {
        reasons = List.copyOf(reasons);
        themes = List.copyOf(themes);
    }

    /** A proposal of which only the beginning is known. */
    public static Piece at(int from, Sure sure, String... reasons) {
        return new Piece(from, "", "", sure, List.of(reasons), false, "", List.of(), "", null);
    }

    /** The same with other words. */
    public Piece saying(String otherTitle, String otherLead) {
        return new Piece(from, otherTitle, otherLead, sure, reasons, dropped, section, themes, territories, article);
    }

    /** The same, left out or not. */
    public Piece dropped(boolean out) {
        return new Piece(from, title, lead, sure, reasons, out, section, themes, territories, article);
    }

    /** The same under other headings. */
    public Piece under(String otherSection, List<String> otherThemes, String otherTerritories) {
        return new Piece(
                from, title, lead, sure, reasons, dropped, otherSection, otherThemes, otherTerritories, article);
    }

    /** The same with the draft that was made of it, or without. */
    public Piece drafted(@Nullable String id) {
        return new Piece(from, title, lead, sure, reasons, dropped, section, themes, territories, id);
    }

    /** The same piece, whose first block has another number. */
    Piece movedBy(int blocks) {
        return new Piece(from + blocks, title, lead, sure, reasons, dropped, section, themes, territories, article);
    }

    /** The same, with one more reason. */
    Piece because(String reason) {
        return new Piece(
                from,
                title,
                lead,
                sure,
                java.util.stream.Stream.concat(reasons.stream(), java.util.stream.Stream.of(reason))
                        .distinct()
                        .toList(),
                dropped,
                section,
                themes,
                territories,
                article);
    }
}
