package org.jalon.contribution.moderate;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.contribution.ProposalId;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.QueueFilter;
import org.jalon.contribution.QueueFilter.View;
import org.jalon.contribution.QueueFilter.Whose;
import org.jalon.contribution.Urgency;
import org.jalon.directory.PlaceId;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The filter of the queue in addresses. What cannot be read lets everything through. */
final class FilterParameters {

    static final String VIEW = "vue";
    static final String TERRITORY = "territoire";
    static final String KIND = "genre";
    static final String URGENCY = "urgence";
    static final String WHOSE = "qui";
    static final String FINDINGS = "signalements";
    static final String PLACE = "lieu";
    static final String TEXT = "q";
    static final String HAND = "main";

    private static final int LONGEST_TEXT = 100;

    private FilterParameters() {}

    static QueueFilter read(Map<String, String> parameters) {
        Function<String, String> value =
                name -> parameters.getOrDefault(name, "").strip();
        String text = value.apply(TEXT);
        String place = value.apply(PLACE);
        return new QueueFilter(
                find(View.values(), value.apply(VIEW)).orElse(View.WAITING),
                Territory.parse(value.apply(TERRITORY)).orElse(null),
                find(ProposalKind.values(), value.apply(KIND)).orElse(null),
                find(Urgency.values(), value.apply(URGENCY)).orElse(null),
                find(Whose.values(), value.apply(WHOSE)).orElse(null),
                !value.apply(FINDINGS).isEmpty(),
                PlaceId.isValid(place) ? new PlaceId(place) : null,
                text.substring(0, Math.min(LONGEST_TEXT, text.length())),
                ProposalId.parse(value.apply(HAND)).orElse(null));
    }

    /** The parameters of a filter, without those that let everything through. */
    static Map<String, String> of(QueueFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, VIEW, filter.view() == View.WAITING ? null : slug(filter.view()));
        put(parameters, TERRITORY, filter.territory());
        put(parameters, KIND, filter.kind() == null ? null : slug(filter.kind()));
        put(parameters, URGENCY, filter.urgency() == null ? null : slug(filter.urgency()));
        put(parameters, WHOSE, filter.whose() == null ? null : slug(filter.whose()));
        put(parameters, FINDINGS, filter.withFindings() ? "oui" : null);
        put(parameters, PLACE, filter.place().orElse(null));
        put(parameters, TEXT, filter.text().isBlank() ? null : filter.text());
        put(parameters, HAND, filter.hand().orElse(null));
        return parameters;
    }

    /** An address with these parameters behind it. */
    static String address(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : path
                        + parameters.entrySet().stream()
                                .map(one ->
                                        one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }

    static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String slug) {
        return Stream.of(values).filter(value -> slug(value).equals(slug)).findFirst();
    }
}
