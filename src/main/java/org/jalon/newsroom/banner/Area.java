package org.jalon.newsroom.banner;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jalon.site.Page;

/** The pages that a banner may be on. */
public enum Area {
    EVERYWHERE("/.*"),
    HOME("/"),
    /** Results, the map and sheets of places. */
    PLACES("/(lieux|carte)([/?].*)?"),
    OBSERVATORY("/observatoire([/?].*)?"),
    /** What the newsroom publishes. */
    NEWSROOM("/(actualites|agenda|publications|ressources|lettre|facile)([/?].*)?");

    /** All of them in the order of forms. */
    public static final List<Area> ALL = List.of(values());

    private final Pattern paths;

    Area(String paths) {
        this.paths = Pattern.compile(paths);
    }

    /** Whether a page is one of them. */
    boolean has(Page page) {
        return paths.matcher(page.frenchPath()).matches();
    }

    /** Whether some of them are about a territory. */
    boolean knowsTerritories() {
        return this != HOME;
    }

    /** As forms and bundles write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
