package org.jalon.search;

import java.util.List;
import org.jalon.site.Language;
import org.jspecify.annotations.Nullable;

/** Beans of this type have something to show on the home page, under its search. */
public interface HomeBlocks {

    /** What they show now, in its order; nothing without entries. Answers from memory, since it is asked for each home page. */
    List<Block> list(Language language);

    /**
     * Some things under one title.
     *
     * @param title of them
     * @param entries at least one
     * @param more leads to all others of the kind, may be absent
     */
    record Block(
            String title, List<Entry> entries, @Nullable More more) {

        public Block {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing.
     *
     * @param href of its page, in the language of the home page
     * @param title of it
     * @param about what it is and when it was published or happens, may be empty
     * @param lead a sentence or two, may be empty
     * @param written the language of its title and lead, which may not be translated
     */
    record Entry(String href, String title, String about, String lead, Language written) {}

    /** Where there is more. */
    record More(String href, String label) {}
}
