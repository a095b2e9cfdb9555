package org.jalon.coherence.sheet;

import java.util.List;
import java.util.Optional;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** A text names a price, and the fees say nothing or only "free": who filters by fees is misled. */
public final class PriceWithoutFees implements Check {

    private static final List<String> FREE_ONLY = List.of("Gratuit");

    @Override
    public List<Finding> check(Statement statement) {
        List<String> fees = statement.all(Field.FEES);
        if (!fees.isEmpty() && !fees.equals(FREE_ONLY)) {
            return List.of();
        }
        for (Field field : List.of(Field.SUMMARY, Field.DESCRIPTION)) {
            Optional<String> price = Price.find(statement.text(field));
            if (price.isPresent()) {
                return List.of(new Finding(
                        Code.PRICE_WITHOUT_FEES, List.of(Field.FEES, field), price.get(), String.join(", ", fees)));
            }
        }
        return List.of();
    }
}
