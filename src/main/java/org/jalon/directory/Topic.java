package org.jalon.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a service is about, finer than the nine of the standard. The topics are those of the 2022 vocabulary, which told
 * a health procedure from a tax return; the 2024 one no longer does. Kept because people ask in these terms.
 */
public enum Topic {
    SMARTPHONE("smartphone", Service.EVERYDAY_TOOLS),
    COMPUTER("ordinateur", Service.EVERYDAY_TOOLS),
    DAILY_LIFE("quotidien", Service.EVERYDAY_TOOLS),
    STEPS_ALONE("demarches-en-autonomie", Service.ADMINISTRATIVE_STEPS),
    STEPS_WITH_HELP("demarches-accompagnees", Service.ADMINISTRATIVE_STEPS),
    HEALTH("sante", Service.ADMINISTRATIVE_STEPS),
    EMPLOYMENT("emploi", Service.EMPLOYMENT),
    BUSINESS("entreprise", Service.EMPLOYMENT),
    CULTURE("culture-numerique", Service.UNDERSTANDING),
    CITIZENSHIP("citoyennete", Service.UNDERSTANDING),
    CREATION("creation", Service.LEISURE),
    CONNECTION("connexion", Service.EQUIPMENT),
    EQUIPMENT("materiel", Service.EQUIPMENT),
    BUYING("achat-materiel", Service.LOW_COST_EQUIPMENT),
    PARENTING("parentalite", Service.PARENTING);

    private static final Map<String, Topic> BY_SLUG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Topic::slug, Function.identity()));

    private final String slug;
    private final Service service;

    Topic(String slug, Service service) {
        this.slug = slug;
        this.service = service;
    }

    static List<String> slugs() {
        return Arrays.stream(values()).map(Topic::slug).toList();
    }

    /** The topic of this slug. */
    public static Optional<Topic> find(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }

    /** Its value in {@link Field#TOPICS}. */
    public String slug() {
        return slug;
    }

    /** The service of the standard that it is part of. */
    public Service service() {
        return service;
    }
}
