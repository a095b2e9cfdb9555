package org.jalon.newsroom.easy.original;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads ids from paths of this site, and puts texts together as originals are shown. */
final class AtPath {

    private AtPath() {}

    /** The first group of a pattern that a path fits as a whole. */
    static Optional<String> id(Pattern pattern, String path) {
        Matcher matcher = pattern.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Texts that are not empty, with empty lines between them. */
    static String paragraphs(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
