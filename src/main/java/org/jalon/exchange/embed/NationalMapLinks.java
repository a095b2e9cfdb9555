package org.jalon.exchange.embed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Slug;
import org.jalon.site.Framing;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads the addresses of the national map, so that a page that shows or links to it changes to this site by its host alone:
 * {@code /hauts-de-france}, {@code /hauts-de-france/nord}, {@code /hauts-de-france/nord/lieux} and {@code /}, with parameters.
 */
@Component
final class NationalMapLinks {

    /** Filters that have the same name here; several values are joined by commas there. */
    private static final List<String> SAME = List.of(
            "services",
            "publics_specifiquement_adresses",
            "prise_en_charge_specifique",
            "frais_a_charge",
            "dispositif_programmes_nationaux",
            "source");

    private static final List<String> CAMERA = List.of("latitude", "longitude", "zoom");
    private static final Set<String> MARKS = Set.of("territoire_type", "territoires", "zoom");

    private final Map<String, Territory> regions = new HashMap<>();
    private final Map<String, Territory> departements = new HashMap<>();
    private final Map<Territory, String> regionOf = new HashMap<>();

    NationalMapLinks(Gazetteer gazetteer) {
        for (Territory region : gazetteer.listAreas(Kind.REGION)) {
            regions.put(letters(gazetteer.nameOf(region).orElseThrow()), region);
        }
        for (Territory departement : gazetteer.listAreas(Kind.DEPARTEMENT)) {
            departements.put(letters(gazetteer.nameOf(departement).orElseThrow()), departement);
        }
        for (Commune commune : gazetteer.listCommunes()) {
            regionOf.putIfAbsent(new Territory(Kind.DEPARTEMENT, commune.departementCode()), commune.regionCode());
        }
    }

    /**
     * Where an address of the national map leads here; empty when it is none.
     *
     * @param framed whether the page is shown inside another
     */
    Optional<String> find(String path, MultiValueMap<String, String> parameters, boolean framed) {
        if (path.equals("/")) {
            boolean meant = MARKS.stream().anyMatch(parameters::containsKey);
            return meant ? Optional.of(address(List.of(), false, parameters, framed)) : Optional.empty();
        }
        // The path begins with a slash, so the first segment is empty.
        String[] segments = path.split("/", -1);
        Territory region = segments.length < 2 || segments.length > 4 ? null : regions.get(letters(segments[1]));
        if (region == null) {
            return Optional.empty();
        }
        if (segments.length == 2) {
            return Optional.of(address(List.of(region), false, parameters, framed));
        }
        boolean list = segments.length == 4;
        Territory departement = departements.get(letters(segments[2]));
        boolean known = departement != null && region.code().equals(regionOf.get(departement));
        return known && (!list || segments[3].equals("lieux"))
                ? Optional.of(address(List.of(departement), list, parameters, framed))
                : Optional.empty();
    }

    private static String address(
            List<Territory> territory, boolean list, MultiValueMap<String, String> parameters, boolean framed) {
        List<String> parts = new ArrayList<>();
        String path = list ? "/lieux" : "/carte";
        if (framed) {
            path = Framing.PATH;
            parts.add(list ? "vue=liste" : "vue=carte");
        }
        if (first(parameters, "territoires").isEmpty()) {
            territory.forEach(each -> parts.add("territoire=" + each));
        } else {
            add(parts, "territoire_type", first(parameters, "territoire_type"));
            add(parts, "territoires", first(parameters, "territoires"));
        }
        SAME.forEach(name -> values(parameters, name).forEach(value -> add(parts, name, value)));
        values(parameters, "autres_formations_labels").forEach(value -> add(parts, "formations_labels", value));
        if (!first(parameters, "prise_rdv").isEmpty()) {
            parts.add("prise_rdv=oui");
        }
        String now = first(parameters, "ouvert_actuellement");
        if (!now.isEmpty() && !now.equals("false")) {
            parts.add("ouvert=maintenant");
        } else if (first(parameters, "ouvert_le_week_end").equals("true")) {
            parts.add("ouvert=week-end");
        }
        if (!list) {
            CAMERA.forEach(name -> add(parts, name, first(parameters, name)));
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static List<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return Objects.requireNonNullElse(parameters.getFirst(name), "").strip();
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** The letters of a slug: the national map writes "cote-dazur" as well as "cote-d-or". */
    private static String letters(String text) {
        return Slug.of(text).replace("-", "");
    }
}
