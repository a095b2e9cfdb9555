package org.jalon.exchange.api;

import java.util.List;
import org.jalon.search.SearchRequest;
import org.jalon.search.SearchRequest.UnknownValue;

/** A request has values that its parameters do not take. */
final class UnknownValues extends RuntimeException {

    private final transient List<UnknownValue> values;

    private UnknownValues(List<UnknownValue> values) {
        super(null, null, false, false);
        this.values = values;
    }

    /** Refuses a request of which something was not understood, rather than answering another question. */
    static void refuse(SearchRequest request) {
        if (!request.unknown().isEmpty()) {
            throw new UnknownValues(request.unknown());
        }
    }

    static UnknownValues of(String parameter, String value, List<String> accepted) {
        return new UnknownValues(List.of(new UnknownValue(parameter, value, accepted)));
    }

    List<UnknownValue> values() {
        return values;
    }
}
