package org.jalon.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.search.SearchRequest.UnknownValue;
import org.jalon.site.ProblemAnswers;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request has values that its parameters do not take. */
public final class UnknownValues extends RuntimeException {

    private final transient List<UnknownValue> values;

    private UnknownValues(List<UnknownValue> values) {
        super(null, null, false, false);
        this.values = values;
    }

    /** Refuses a request of which something was not understood, rather than answering another question. */
    public static void refuse(SearchRequest request) {
        if (!request.unknown().isEmpty()) {
            throw new UnknownValues(request.unknown());
        }
    }

    /** One value that a parameter does not take. */
    public static UnknownValues of(String parameter, String value, List<String> accepted) {
        return new UnknownValues(List.of(new UnknownValue(parameter, value, accepted)));
    }

    /** What a program is told: the first value in a sentence, all of them with what is accepted as {@code inconnus}. */
    public ProblemDetail problem(Words words) {
        UnknownValue first = values.getFirst();
        ProblemDetail problem = ProblemAnswers.of(
                HttpStatus.BAD_REQUEST, words, "search.problem.value", first.value(), first.parameter());
        problem.setProperty(
                "inconnus", values.stream().map(UnknownValues::describe).toList());
        return problem;
    }

    private static Map<String, Object> describe(UnknownValue unknown) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("parametre", unknown.parameter());
        described.put("valeur", unknown.value());
        described.put("acceptees", List.copyOf(unknown.accepted()));
        return described;
    }
}
