package org.jalon.directory;

/** The nine families of structures that people know, and the rest. */
public enum StructureFamily {
    LIBRARY("bibliotheque"),
    ADMINISTRATION("administration"),
    SOCIAL_CENTRE("centre-social"),
    FRANCE_SERVICES("france-services"),
    SOCIAL_PROTECTION("protection-sociale"),
    ASSOCIATION("association"),
    NEIGHBOURHOOD_HOUSE("maison-de-quartier"),
    EMPLOYMENT_AGENCY("france-travail"),
    TRAINING_BODY("organisme-de-formation"),
    OTHER("autre");

    private final String slug;

    StructureFamily(String slug) {
        this.slug = slug;
    }

    /** Its value in addresses and the API. */
    public String slug() {
        return slug;
    }

    static StructureFamily of(Facts facts) {
        throw new UnsupportedOperationException();
    }
}
