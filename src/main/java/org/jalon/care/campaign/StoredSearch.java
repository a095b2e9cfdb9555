package org.jalon.care.campaign;

import java.util.List;
import java.util.Map;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads again the search that a campaign keeps as the query of an address. */
final class StoredSearch {

    private final Search search;

    StoredSearch(Search search) {
        this.search = search;
    }

    SearchQuery read(String query) {
        MultiValueMap<String, String> raw =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        Map<String, List<String>> parameters = new java.util.LinkedHashMap<>();
        raw.forEach((name, values) ->
                parameters.put(name, values.stream().map(StoredSearch::decode).toList()));
        return search.read(parameters).query();
    }

    private static String decode(String value) {
        return value == null ? "" : UriUtils.decode(value.replace("+", "%20"), java.nio.charset.StandardCharsets.UTF_8);
    }
}
