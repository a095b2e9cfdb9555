package org.jalon.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.matching.Feature;
import org.jalon.matching.Reason;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How reasons are stored; a feature that is no longer looked at is left out when they are read. */
final class ReasonsJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 10;

    private record Stored(String feature, double value, double weight) {}

    private ReasonsJson() {}

    static String of(List<Reason> reasons) {
        return JSON.writeValueAsString(reasons.stream()
                .limit(MOST)
                .map(reason -> new Stored(reason.feature().code(), reason.value(), reason.weight()))
                .toList());
    }

    static List<Reason> read(String json) {
        List<Reason> reasons = new ArrayList<>();
        for (Stored stored : JSON.readValue(json, new TypeReference<List<Stored>>() {})) {
            Stream.of(Feature.values())
                    .filter(feature -> feature.code().equals(stored.feature()))
                    .forEach(feature -> reasons.add(new Reason(feature, stored.value(), stored.weight())));
        }
        return reasons;
    }
}
