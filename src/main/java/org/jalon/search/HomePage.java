package org.jalon.search;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.directory.Category;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * The first page: where are you, and what do you need?
 *
 * @param head of the document
 * @param title its only promise
 * @param needs the three of them, most asked first
 * @param blocks what else there is to know, under the search; often nothing
 */
public record HomePage(Page head, String title, List<Need> needs, List<HomeBlocks.Block> blocks) {

    public HomePage {
        needs = List.copyOf(needs);
        blocks = List.copyOf(blocks);
    }

    /**
     * A need as a choice to press.
     *
     * @param category that answers it
     * @param title a verb and its object
     * @param examples in words people use
     */
    public record Need(Category category, String title, String examples) {}

    /** The page in a language, with these blocks. */
    public static HomePage of(Words words, List<HomeBlocks.Block> blocks) {
        String title = words.say("search.home.title");
        return new HomePage(
                new Page(words, title, words.say("search.home.description"), "/", Page.Section.SEARCH, true),
                title,
                Stream.of(Category.values())
                        .map(category -> new Need(
                                category,
                                words.say("search.need." + category.slug() + ".title"),
                                words.say("search.need." + category.slug() + ".examples")))
                        .toList(),
                blocks);
    }
}
