package org.jalon.newsroom.page;

/** Where pages are at the desk. */
public final class PagePaths {

    /** The French path of their list. */
    public static final String DESK = "/redaction/pages";

    private PagePaths() {}
}
