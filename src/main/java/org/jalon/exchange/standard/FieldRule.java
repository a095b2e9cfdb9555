package org.jalon.exchange.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the schema asks of one column. */
public final class FieldRule {

    private final Type type;
    private final boolean required;
    private final @Nullable Pattern pattern;
    private final int longest;

    FieldRule(Type type, boolean required, @Nullable String pattern, int longest) {
        this.type = type;
        this.required = required;
        this.pattern = pattern == null ? null : Pattern.compile(pattern);
        this.longest = longest;
    }

    /** The types of Table Schema that the standard uses. */
    enum Type {
        STRING,
        NUMBER,
        DATE;

        static Type of(String name) {
            return switch (name) {
                case "string" -> STRING;
                case "number" -> NUMBER;
                case "date" -> DATE;
                default -> throw new IllegalStateException("unknown type: " + name);
            };
        }

        boolean takes(String cell) {
            try {
                return switch (this) {
                    case STRING -> true;
                    case NUMBER -> Double.isFinite(new BigDecimal(cell).doubleValue());
                    case DATE -> cell.equals(LocalDate.parse(cell).toString());
                };
            } catch (NumberFormatException | DateTimeParseException e) {
                return false;
            }
        }
    }

    public boolean isRequired() {
        return required;
    }

    /** The longest text, in characters; 0 when there is no bound. */
    public int longest() {
        return longest;
    }

    /** The first rule that a cell breaks; an empty cell breaks only that which requires it. */
    public Optional<Rule> broken(String cell) {
        if (cell.isEmpty()) {
            return required ? Optional.of(Rule.REQUIRED) : Optional.empty();
        }
        if (!type.takes(cell)) {
            return Optional.of(Rule.TYPE);
        }
        if (pattern != null && !pattern.matcher(cell).matches()) {
            return Optional.of(Rule.PATTERN);
        }
        return longest > 0 && cell.length() > longest ? Optional.of(Rule.LENGTH) : Optional.empty();
    }
}
