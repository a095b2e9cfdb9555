package org.jalon.about.audit;

/** The three states that a declaration of accessibility may name. */
public enum Conformity {
    TOTAL("totale"),
    PARTIAL("partielle"),
    /** Less than half of the criteria, or no audit that still counts. */
    NONE("non");

    private final String slug;

    Conformity(String slug) {
        this.slug = slug;
    }

    /** As messages and files write it. */
    public String slug() {
        return slug;
    }
}
