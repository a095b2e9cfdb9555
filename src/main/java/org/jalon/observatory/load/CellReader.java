package org.jalon.observatory.load;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Indicator.Column;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.figure.Cell;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/** Reads cells as their definition says. What is neither a figure nor a mark that it knows is refused: nothing is guessed. */
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(?:[.,]\\d{1,20})?(?:[eE][-+]?\\d{1,2})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]");

    private final Dataset dataset;

    CellReader(Dataset dataset) {
        this.dataset = dataset;
    }

    Figure read(FigureRow row, Indicator indicator, Column column) {
        String text = row.text(column.name());
        if (indicator.kind() == Kind.CLASS) {
            Cell cell = marked(text, indicator) instanceof Cell marked ? marked : Cell.ABSENT;
            String label = marked(text, indicator) == null ? text : "";
            return new Figure(cell, label, OptionalDouble.empty(), OptionalDouble.empty(), row.partial(), row.own());
        }
        Cell marked = marked(text, indicator);
        Cell cell = marked == null ? new Cell.Known(number(row, column.name(), text)) : marked;
        if (indicator.kind() == Kind.SHARE
                && indicator.unit().equals("percent")
                && cell instanceof Cell.Known(double share)
                && (share < 0 || share > 100)) {
            throw new UserError("observatory.file.not-a-share", row.line(), column.name(), text);
        }
        String out = indicator.denominator() == null ? indicator.weight() : indicator.denominator();
        return new Figure(cell, "", part(row, indicator.numerator()), part(row, out), row.partial(), row.own());
    }

    /** Null when the text is a figure, or should be one. */
    private @Nullable Cell marked(String text, Indicator indicator) {
        if (text.isEmpty() || dataset.absent().contains(text)) {
            return Cell.ABSENT;
        }
        if (dataset.secret().contains(text)) {
            return Cell.SECRET;
        }
        Double limit = indicator.below().get(text);
        return limit == null ? null : new Cell.Below(limit);
    }

    private OptionalDouble part(FigureRow row, @Nullable String column) {
        String text = row.text(column);
        boolean told = !text.isEmpty()
                && !dataset.absent().contains(text)
                && !dataset.secret().contains(text);
        return column != null && told ? OptionalDouble.of(number(row, column, text)) : OptionalDouble.empty();
    }

    private static double number(FigureRow row, String column, String text) {
        String plain = SPACES.matcher(text).replaceAll("");
        if (!NUMBER.matcher(plain).matches()) {
            throw new UserError("observatory.file.not-a-figure", row.line(), column, text);
        }
        return Double.parseDouble(plain.replace(',', '.'));
    }
}
