package org.jalon.newsroom.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages that the menu of the desk leads to, in its order. A new kind of work is one line here and one in the bundle {@code desk}. */
public enum DeskEntry {
    OVERVIEW(Group.START, "/redaction"),
    ARTICLES(Group.WRITE, "/redaction/articles"),
    AGENDA(Group.WRITE, "/redaction/agenda"),
    RESOURCES(Group.WRITE, "/redaction/ressources"),
    PUBLICATIONS(Group.WRITE, "/redaction/publications"),
    LETTERS(Group.WRITE, "/redaction/lettres"),
    SUBSCRIBERS(Group.WRITE, "/redaction/abonnes"),
    EASY(Group.WRITE, "/redaction/facile"),
    FRONT(Group.LAY_OUT, "/redaction/une"),
    BANNERS(Group.LAY_OUT, "/redaction/bandeaux"),
    PAGES(Group.LAY_OUT, "/redaction/pages"),
    CALENDAR(Group.ORGANISE, "/redaction/calendrier"),
    FILES(Group.ORGANISE, "/redaction/fichiers"),
    HEADINGS(Group.ORGANISE, "/redaction/rubriques"),
    ARRIVALS(Group.ORGANISE, "/redaction/arrivages"),
    ADDRESSES(Group.ORGANISE, "/redaction/adresses");

    /** What kinds of work there are. */
    public enum Group {
        START,
        WRITE,
        LAY_OUT,
        ORGANISE;

        /** The message that names it. */
        public String key() {
            return "desk.group." + slug(name());
        }

        /** Its pages, in their order; a group may have none yet. */
        public List<DeskEntry> entries() {
            return Arrays.stream(DeskEntry.values())
                    .filter(entry -> entry.group == this)
                    .toList();
        }
    }

    private final Group group;
    private final String path;

    DeskEntry(Group group, String path) {
        this.group = group;
        this.path = path;
    }

    /** The message that names it. */
    public String key() {
        return "desk.entry." + slug(name());
    }

    /** The message that says in a sentence what one does there. */
    public String what() {
        return key() + ".what";
    }

    /** The French path of its page. */
    public String path() {
        return path;
    }

    /** The entry that a page belongs to, whose path is that of the page or the longest one above it. */
    public static Optional<DeskEntry> of(String frenchPath) {
        String page = frenchPath.replaceFirst("[?#].*$", "");
        return Arrays.stream(values())
                .filter(entry -> page.equals(entry.path) || page.startsWith(entry.path + "/"))
                .max(Comparator.comparingInt(entry -> entry.path.length()));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
