package org.jalon.newsroom.media;

import org.jalon.directory.Slug;

/** Names of files as they are kept: what people called them, without anything that means something to a disk or to a browser. */
final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    /** {@code "../Réunion du 4 mai.PDF"} gives {@code "reunion-du-4-mai.pdf"}, with the extension of its true type. */
    static String of(String given, MediaType type) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String slug = Slug.of(dot > 0 ? last.substring(0, dot) : last);
        String bounded = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return (bounded.isEmpty() || bounded.chars().allMatch(Character::isDigit) ? "fichier" + bounded : bounded) + "."
                + type.extension();
    }
}
