package org.jalon.territory.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.territory.Commune;

/** Communes and municipal arrondissements by INSEE code, of today or former, and by postal code. */
public final class CodeIndex {

    /** Arrondissements before their city, then the most populated, so that a postal code leads to the most precise. */
    private static final Comparator<Commune> MOST_PRECISE = Comparator.comparing(
                    (Commune commune) -> commune.parentCode() == null)
            .thenComparing(Commune::population, Comparator.reverseOrder())
            .thenComparing(Commune::code);

    private final Map<String, Commune> byCode = new HashMap<>();
    private final NavigableMap<String, List<Commune>> byPostalCode = new TreeMap<>();

    /** @param successors former code → code of today */
    public CodeIndex(List<Commune> communes, Map<String, String> successors) {
        for (Commune commune : communes) {
            byCode.put(commune.code(), commune);
            for (String postalCode : commune.postalCodes()) {
                byPostalCode
                        .computeIfAbsent(postalCode, code -> new ArrayList<>(2))
                        .add(commune);
            }
        }
        successors.forEach((former, today) -> {
            Commune commune = byCode.get(today);
            if (commune != null) {
                byCode.putIfAbsent(former, commune);
            }
        });
        byPostalCode.values().forEach(list -> list.sort(MOST_PRECISE));
    }

    public Optional<Commune> find(String inseeCode) {
        return Optional.ofNullable(byCode.get(inseeCode));
    }

    public boolean isPostalCode(String code) {
        return byPostalCode.containsKey(code);
    }

    /** Those of this postal code, arrondissements first, then by population. */
    public List<Commune> ofPostalCode(String code) {
        return byPostalCode.getOrDefault(code, List.of());
    }

    /** Those with a postal code that begins with these digits, most populated first. */
    List<Commune> ofPostalPrefix(String digits, int limit) {
        Set<Commune> found = new LinkedHashSet<>();
        byPostalCode.subMap(digits, digits + 'a').values().forEach(found::addAll);
        return found.stream()
                .filter(commune -> commune.parentCode() == null)
                .sorted(MOST_PRECISE)
                .limit(limit)
                .toList();
    }
}
