package org.jalon.observatory.advice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.observatory.need.ServiceQuestion;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What a page of advice is asked for.
 *
 * @param whole territory, absent when none is named and the site names none
 * @param question that is asked of it
 * @param parameters of the address that say all this, without those that are left as they are
 * @param notes on what was not understood
 */
record Asked(@Nullable Territory whole, ServiceQuestion question, Map<String, String> parameters, List<String> notes) {

    /** Names of the parameters. */
    static final String TERRITORY = "territoire";

    static final String NEED = "besoin";
    static final String CATEGORY = "categorie";
    static final String RADIUS = "rayon";
    static final String HOURS = "heures";
    static final String UNKNOWN_HOURS = "horaires-inconnus";
    static final String ZONE = "zone";
    static final String WEIGHT = "poids";

    /** Stands for all inhabitants, where a need would be chosen otherwise. */
    static final String EVERYBODY = "population";

    Asked {
        parameters = Map.copyOf(parameters);
        notes = List.copyOf(notes);
    }

    /** The same question at another page, with more parameters. */
    String link(String path, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : NAMES) {
            if (parameters.containsKey(name)) {
                all.put(name, parameters.getOrDefault(name, ""));
            }
        }
        all.putAll(more);
        return all.isEmpty()
                ? path
                : path + "?"
                        + all.entrySet().stream()
                                .map(one ->
                                        one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }

    /** In the order in which addresses have them. */
    static final List<String> NAMES = List.of(
            TERRITORY,
            NEED,
            CATEGORY,
            RADIUS,
            HOURS,
            UNKNOWN_HOURS,
            ZONE + 1,
            WEIGHT + 1,
            ZONE + 2,
            WEIGHT + 2,
            ZONE + 3,
            WEIGHT + 3);
}
