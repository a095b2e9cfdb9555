package org.jalon.about;

import java.util.List;
import org.jalon.site.Page;

/**
 * A page of plain sentences, facts and lists.
 *
 * @param head of the document
 * @param sections in order
 * @param forgets whether it offers to let go of the pages saved in the browser
 */
public record AboutPage(Page head, List<Section> sections, boolean forgets) {

    /**
     * What stands under a title.
     *
     * @param level of the title: 2, or 3 within the section before
     * @param title empty for the first one
     * @param blocks in order
     */
    public record Section(int level, String title, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }

        /** A section of sentences, one a paragraph. */
        public static Section of(String title, List<String> sentences) {
            return new Section(
                    2,
                    title,
                    sentences.stream().map(text -> (Block) new Sentence(text)).toList());
        }
    }

    /** Something to read. */
    public sealed interface Block {}

    /** A paragraph. */
    public record Sentence(String text) implements Block {}

    /** A paragraph that must not be missed. */
    public record Warning(String text) implements Block {}

    /** A list. */
    public record Items(List<Item> items) implements Block {}

    /** Things by their names. */
    public record Facts(List<Fact> facts) implements Block {}

    /** A line of a list, a link where {@code href} is not empty. */
    public record Item(String text, String href) {

        public static Item of(String text) {
            return new Item(text, "");
        }
    }

    /** A thing and what is known of it; each line of a value is a line on the page. */
    public record Fact(String label, List<Item> value) {

        public static Fact of(String label, String value) {
            return new Fact(label, value.lines().map(Item::of).toList());
        }
    }

    public AboutPage {
        sections = List.copyOf(sections);
    }
}
