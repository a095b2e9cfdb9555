package org.jalon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon.search.SearchRequest.UnknownValue;
import org.jalon.search.index.Index;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Knows the values that only the data tells: which territories exist, and which sources have published. */
record KnownValues(Gazetteer gazetteer, Index index) {

    /** The same request, with the well-formed values that nothing answers to among the unknown ones. */
    SearchRequest check(SearchRequest request) {
        List<UnknownValue> unknown = new ArrayList<>(request.unknown());
        for (Territory territory : request.query().territories()) {
            if (!territory.equals(ParameterReader.NOWHERE)
                    && gazetteer.nameOf(territory).isEmpty()) {
                unknown.add(new UnknownValue("territoire", territory.toString(), List.of()));
            }
        }
        List<String> sources = index.filters().values(Filter.SOURCE);
        for (String source : request.query().filters().getOrDefault(Filter.SOURCE, Set.of())) {
            if (!sources.contains(source)) {
                unknown.add(new UnknownValue(Filter.SOURCE.parameter(), source, sources));
            }
        }
        return new SearchRequest(request.query(), List.copyOf(unknown));
    }
}
