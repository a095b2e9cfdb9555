package org.jalon.newsroom.event.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.geo.LatLon;
import org.jalon.newsroom.event.Audience;
import org.jalon.newsroom.event.Choice;
import org.jalon.newsroom.event.Kind;
import org.jalon.newsroom.event.Level;
import org.jalon.newsroom.event.find.AgendaQuery;
import org.jalon.newsroom.event.find.KnownHeadings;
import org.jalon.newsroom.event.find.Span;
import org.jalon.newsroom.heading.Heading;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.jalon.territory.Located;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What addresses of the agenda ask for. Values that nobody knows are told, and never widen what is found. */
public final class AgendaParameters {

    private static final int LONGEST = 200;

    private final KnownHeadings headings;
    private final Gazetteer gazetteer;
    private final Geocoder geocoder;

    public AgendaParameters(KnownHeadings headings, Gazetteer gazetteer, Geocoder geocoder) {
        this.headings = headings;
        this.gazetteer = gazetteer;
        this.geocoder = geocoder;
    }

    /**
     * What was asked for.
     *
     * @param query as far as it was understood
     * @param place where somebody is, as they typed it
     * @param unknown values that were not understood
     */
    public record Read(AgendaQuery query, String place, List<String> unknown) {}

    Read read(MultiValueMap<String, String> parameters, LocalDate today) {
        List<String> unknown = new ArrayList<>();
        Span span = value(parameters, "quand", unknown, text -> Span.parse(text, today));
        String typed = first(parameters, "pres");
        String place = typed.isEmpty() ? first(parameters, "adresse") : typed;
        AgendaQuery query = new AgendaQuery(
                span == null ? Span.coming(today) : span,
                value(parameters, "genre", unknown, text -> Choice.parse(Kind.values(), text)),
                value(parameters, "rubrique", unknown, text -> heading(Heading.Kind.SECTION, text)),
                value(parameters, "theme", unknown, text -> heading(Heading.Kind.THEME, text)),
                value(parameters, "territoire", unknown, this::territory),
                value(parameters, "public", unknown, text -> Choice.parse(Audience.values(), text)),
                first(parameters, "en-ligne").equals("oui"),
                first(parameters, "gratuit").equals("oui"),
                first(parameters, "niveau").equals(Level.BEGINNER.slug()),
                near(parameters, place, unknown),
                Objects.requireNonNullElse(value(parameters, "rayon", unknown, AgendaParameters::radius), 0));
        return new Read(query, place, List.copyOf(unknown));
    }

    private static Optional<Integer> radius(String text) {
        return AgendaQuery.RADII.stream()
                .filter(one -> one.toString().equals(text))
                .findFirst();
    }

    private AgendaQuery.@Nullable Near near(
            MultiValueMap<String, String> parameters, String place, List<String> unknown) {
        if (!place.isEmpty()) {
            Optional<AgendaQuery.Near> near = territory(place)
                    .filter(one -> one.kind() == Territory.Kind.COMMUNE)
                    .flatMap(one -> gazetteer.findCommune(one.code()))
                    .flatMap(commune -> commune.position().map(point -> new AgendaQuery.Near(commune.name(), point)))
                    .or(() -> geocoder.locate(place).map(AgendaParameters::near));
            if (near.isEmpty()) {
                unknown.add(place);
            }
            return near.orElse(null);
        }
        String point = first(parameters, "latitude") + "," + first(parameters, "longitude");
        return point.length() == 1
                ? null
                : geocoder.locate(point)
                        .filter(one -> one.precision() == Located.Precision.POINT)
                        .map(AgendaParameters::near)
                        .orElse(null);
    }

    private static AgendaQuery.Near near(Located located) {
        return new AgendaQuery.Near(located.label(), located.position());
    }

    private Optional<Territory> territory(String text) {
        return Territory.parse(text).filter(one -> gazetteer.nameOf(one).isPresent());
    }

    private Optional<String> heading(Heading.Kind kind, String id) {
        return headings.find(kind, id).map(Heading::id);
    }

    private static <T> @Nullable T value(
            MultiValueMap<String, String> parameters,
            String name,
            List<String> unknown,
            Function<String, Optional<T>> reading) {
        String text = first(parameters, name);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = reading.apply(text);
        if (value.isEmpty()) {
            unknown.add(text);
        }
        return value.orElse(null);
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        String text = value == null ? "" : value.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** The query of an address that asks for the same, without its question mark where it asks for nothing. */
    static String write(AgendaQuery query, String place) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("quand", query.span().text());
        values.put("genre", query.kind() == null ? "" : query.kind().slug());
        values.put("rubrique", query.section() == null ? "" : query.section());
        values.put("theme", query.theme() == null ? "" : query.theme());
        values.put(
                "territoire", query.territory() == null ? "" : query.territory().toString());
        values.put("public", query.audience() == null ? "" : query.audience().slug());
        values.put("en-ligne", query.online() ? "oui" : "");
        values.put("gratuit", query.free() ? "oui" : "");
        values.put("niveau", query.beginners() ? Level.BEGINNER.slug() : "");
        values.put("rayon", query.radius() == 0 ? "" : Integer.toString(query.radius()));
        values.put(
                "pres",
                place.isEmpty()
                        ? query.nearness()
                                .map(AgendaQuery.Near::point)
                                .map(AgendaParameters::text)
                                .orElse("")
                        : place);
        String text = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }

    private static String text(LatLon point) {
        return String.format(java.util.Locale.ROOT, "%.4f,%.4f", point.latitude(), point.longitude());
    }
}
