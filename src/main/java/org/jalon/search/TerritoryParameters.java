package org.jalon.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.territory.Territory;

/** Reads the territories of an address, those of the national map's links included. */
final class TerritoryParameters {

    private static final Pattern TERRITORY_CODE = Pattern.compile("[0-9AB]{1,9}");

    /** Kinds of territory in the links of the national map. */
    private static final Map<String, Territory.Kind> MAP_KINDS = Map.of(
            "regions", Territory.Kind.REGION,
            "departements", Territory.Kind.DEPARTEMENT,
            "communes", Territory.Kind.COMMUNE);

    private final Parameters parameters;
    private final Set<Territory> territories = new LinkedHashSet<>();

    private TerritoryParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    static Set<Territory> read(Parameters parameters) {
        TerritoryParameters reader = new TerritoryParameters(parameters);
        reader.readTerritories();
        reader.readMapTerritories();
        return reader.territories;
    }

    private void readTerritories() {
        for (String value : parameters.all("territoire")) {
            Optional<Territory> read = Territory.parse(value)
                    .filter(territory ->
                            TERRITORY_CODE.matcher(territory.code()).matches());
            if (read.isPresent()) {
                territories.add(read.get());
            } else {
                parameters.refuse("territoire", value, List.of("commune:", "epci:", "departement:", "region:"));
            }
        }
    }

    private void readMapTerritories() {
        Optional<String> kindName = parameters.first("territoire_type");
        List<String> codes = parameters.all("territoires");
        if (codes.isEmpty()) {
            return;
        }
        Territory.Kind kind = MAP_KINDS.get(kindName.orElse(""));
        if (kind == null) {
            parameters.refuse(
                    "territoire_type",
                    kindName.orElse(""),
                    MAP_KINDS.keySet().stream().sorted().toList());
            return;
        }
        for (String code : String.join(",", codes).split(",", Parameters.MAX_VALUES)) {
            String clean = code.strip().toUpperCase(Locale.ROOT);
            if (TERRITORY_CODE.matcher(clean).matches()) {
                territories.add(new Territory(kind, clean));
            } else {
                parameters.refuse("territoires", code, List.of());
            }
        }
    }
}
