package org.jalon.coherence.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;

/** An amount in the texts of a sheet: "2 €", "12,50 euros". */
final class Price {

    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d,.])\\d{1,4}(?:[,.]\\d{1,2})? ?(?:€|(?i:euros?)\\b)|(?<![\\d,.])\\d{1,4}€\\d{2}");

    private Price() {}

    static Optional<String> find(String text) {
        if (text.indexOf('€') < 0 && text.toLowerCase(Locale.ROOT).indexOf("euro") < 0) {
            return Optional.empty();
        }
        Matcher amount = AMOUNT.matcher(text);
        return amount.find() ? Optional.of(amount.group()) : Optional.empty();
    }

    static boolean isIn(Statement statement) {
        return find(statement.text(Field.DESCRIPTION)).isPresent()
                || find(statement.text(Field.SUMMARY)).isPresent();
    }
}
