package org.jalon.newsroom.media;

import java.util.Collection;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says which uploaded files a kind of item needs, drafts and older versions included. Each kind is a bean: what no bean names
 * for a month is deleted.
 */
public interface MediaUse {

    /** What a text that leads to a file holds, for {@code like} in SQL. */
    String LIKE = "'%/fichiers/%'";

    /** Ids of files that must be kept. */
    Set<String> files();

    /** The ids in all addresses of files that stand in texts: Markdown, HTML or JSON, whole addresses or paths. */
    static Set<String> named(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> Addresses.FILE.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How files are addressed. */
    final class Addresses {

        private static final Pattern FILE = Pattern.compile("(?<=/fichiers/)[0-9a-z]+");

        private Addresses() {}
    }
}
