package org.jalon.newsroom.resource;

/** What makes a resource usable by more people. */
public enum ResourceEase implements Coded {
    EASY_TO_READ("facile-a-lire"),
    SUBTITLES("sous-titres"),
    AUDIO("audio"),
    SIGN_LANGUAGE("langue-des-signes"),
    SCREEN_READER("lecteur-d-ecran");

    private final String slug;

    ResourceEase(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }
}
