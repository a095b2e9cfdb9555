package org.jalon.newsroom.resource;

/** What a resource is, as one meets it. */
public enum ResourceFormat implements Coded {
    WEB_PAGE("page-web"),
    PDF("pdf"),
    VIDEO("video"),
    /** A poster or sheet that is meant for paper. */
    PRINTABLE("a-imprimer"),
    EXERCISE("exercice"),
    COURSE("formation");

    private final String slug;

    ResourceFormat(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }
}
