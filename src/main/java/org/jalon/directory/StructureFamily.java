package org.jalon.directory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The nine families of structures that people know, and the rest; the more specific come first. */
public enum StructureFamily {
    FRANCE_SERVICES("france-services"),
    LIBRARY("bibliotheque"),
    EMPLOYMENT_AGENCY("france-travail"),
    SOCIAL_CENTRE("centre-social"),
    NEIGHBOURHOOD_HOUSE("maison-de-quartier"),
    SOCIAL_PROTECTION("protection-sociale"),
    TRAINING_BODY("organisme-de-formation"),
    ADMINISTRATION("administration"),
    ASSOCIATION("association"),
    OTHER("autre");

    private final String slug;

    StructureFamily(String slug) {
        this.slug = slug;
    }

    /** The family of this slug. */
    public static Optional<StructureFamily> find(String slug) {
        return Arrays.stream(values())
                .filter(family -> family.slug.equals(slug))
                .findFirst();
    }

    /** Its value in addresses and the API. */
    public String slug() {
        return slug;
    }

    /** By its types, the most specific of them; else by the words of its name; else by the programme it belongs to. */
    static StructureFamily of(Facts facts) {
        return facts.all(Field.STRUCTURE_TYPES).stream()
                .flatMap(code -> StructureTypes.ofCode(code).stream())
                .filter(family -> family != OTHER)
                .min(Comparator.naturalOrder())
                .or(() -> StructureTypes.ofName(facts.text(Field.NAME)))
                .or(() -> facts.all(Field.PROGRAMMES).contains("France Services")
                        ? Optional.of(FRANCE_SERVICES)
                        : Optional.empty())
                .orElse(OTHER);
    }
}
