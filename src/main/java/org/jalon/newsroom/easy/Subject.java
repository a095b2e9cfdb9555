package org.jalon.newsroom.easy;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an easy-to-read version stands beside.
 *
 * @param kind of thing
 * @param id of it, unique within its kind; of a page its slug
 */
public record Subject(Kind kind, String id) {

    /** What can have one. */
    public enum Kind {
        ARTICLE("article"),
        EVENT("rendez-vous"),
        RESOURCE("ressource"),
        ISSUE("numero"),
        PAGE("page"),
        PLACE("lieu");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /** As addresses and bundles write it. */
        public String slug() {
            return slug;
        }

        /** The kind of this slug. */
        public static Optional<Kind> find(String slug) {
            return Arrays.stream(values())
                    .filter(kind -> kind.slug.equals(slug))
                    .findFirst();
        }
    }

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    public Subject {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
    }

    /** The subject of two pieces of an address; empty when there can be none. */
    public static Optional<Subject> parse(String slug, String id) {
        return Kind.find(slug).filter(kind -> ID.matcher(id).matches()).map(kind -> new Subject(kind, id));
    }

    /** The French path of its easy-to-read version. */
    public String path() {
        return "/facile/" + kind.slug() + "/" + id;
    }

    /** The French path where that is written. */
    public String deskPath() {
        return "/redaction/facile/" + kind.slug() + "/" + id;
    }
}
