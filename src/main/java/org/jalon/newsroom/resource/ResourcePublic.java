package org.jalon.newsroom.resource;

/** For whom a resource is. */
public enum ResourcePublic implements Coded {
    /** People who use it for themselves. */
    PEOPLE("personnes"),
    /** Those who help others: relatives, agents, digital advisers. */
    HELPERS("aidants");

    private final String slug;

    ResourcePublic(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }
}
