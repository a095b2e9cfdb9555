package org.jalon.search.understand;

import java.util.List;
import java.util.Set;
import org.jalon.search.lexicon.Kind;
import org.jalon.search.lexicon.Need;
import org.jspecify.annotations.Nullable;

/**
 * What a text means.
 *
 * @param text as given
 * @param where the commune it names, absent when it names none
 * @param kinds of structure it asks for
 * @param asked the words that ask for them, as typed
 * @param needs it tells
 * @param names the remaining words, which may be those of a name
 * @param words all its words but articles, in order: a name may contain the words of a commune, a kind or a need
 */
public record Meaning(
        String text,
        @Nullable Where where,
        Set<Kind> kinds,
        String asked,
        Set<Need> needs,
        List<String> names,
        List<String> words) {

    public Meaning {
        kinds = Set.copyOf(kinds);
        needs = Set.copyOf(needs);
        names = List.copyOf(names);
        words = List.copyOf(words);
    }

    /** Whether it says nothing that a place could be found by: it is empty, or only polite. */
    public boolean isEmpty() {
        return where == null && kinds.isEmpty() && needs.isEmpty() && names.isEmpty();
    }

    /** Whether it only names a commune. */
    public boolean isOnlyWhere() {
        return where != null && kinds.isEmpty() && needs.isEmpty() && names.isEmpty();
    }
}
