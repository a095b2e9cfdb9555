package org.jalon.search.page;

import org.jalon.directory.Slug;
import org.jalon.directory.Vocabulary;
import org.jalon.search.Filter;
import org.jalon.site.Words;

/** How the values of filters are said to people. */
record ValueNames(Words words) {

    /** A value in a few words: the site's own when it has some, else those of the vocabulary. */
    String say(Filter filter, String value) {
        return words.find("search.value." + filter.parameter() + "." + Slug.of(value))
                .orElseGet(() -> filter.field()
                        .map(field -> Vocabulary.say(field, value, words))
                        .orElse(value));
    }
}
