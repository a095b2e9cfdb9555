package org.jalon.newsroom.resource;

/** What one must know already, the least first. */
public enum ResourceLevel implements Coded {
    NOTHING("sans-prerequis"),
    BEGINNER("debutant"),
    INTERMEDIATE("intermediaire"),
    ADVANCED("avance");

    private final String slug;

    ResourceLevel(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }
}
