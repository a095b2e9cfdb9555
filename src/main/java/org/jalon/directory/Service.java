package org.jalon.directory;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The nine services of the national standard (2024) and the category of need that each answers. */
public enum Service {
    ADMINISTRATIVE_STEPS("Aide aux démarches administratives", Category.STEPS),
    EVERYDAY_TOOLS("Maîtrise des outils numériques du quotidien", Category.TRAINING),
    EMPLOYMENT("Insertion professionnelle via le numérique", Category.TRAINING),
    SAFE_USE("Utilisation sécurisée du numérique", Category.TRAINING),
    PARENTING("Parentalité et éducation avec le numérique", Category.TRAINING),
    LEISURE("Loisirs et créations numériques", Category.TRAINING),
    UNDERSTANDING("Compréhension du monde numérique", Category.TRAINING),
    EQUIPMENT("Accès internet et matériel informatique", Category.ACCESS),
    LOW_COST_EQUIPMENT("Acquisition de matériel informatique à prix solidaire", Category.ACCESS);

    private static final Map<String, Service> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Service::label, Function.identity()));

    private final String label;
    private final Category category;

    Service(String label, Category category) {
        this.label = label;
        this.category = category;
    }

    /** The service of this exact label. */
    public static Optional<Service> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** Its label in the national standard. */
    public String label() {
        return label;
    }

    public Category category() {
        return category;
    }
}
