package org.jalon.exchange.standard;

import java.util.regex.Pattern;
import org.jalon.directory.Field;

/**
 * What the reader that the national cartography publishes takes ({@code @gouvfr-anct/lieux-de-mediation-numerique} 2.3.0), where
 * it is stricter than the schema. It refuses a whole file for one value, so what it refuses does not leave in these files.
 */
final class NationalReader {

    private static final String LETTERS = "A-Za-zÀ-ÖØ-öø-ÿŒœ";

    /** What it does not take in an address, and in the name of a commune. */
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^0-9" + LETTERS + "\\-,()°.&:+–|;'’/\\s]+");

    private static final Pattern NOT_IN_COMMUNE = Pattern.compile("[^0-9" + LETTERS + "\\-'’\\s]+");

    private static final Pattern PIVOT = Pattern.compile("[a-zA-Z0-9]{14}|W[a-zA-Z0-9]{9}");

    private static final Pattern PHONE =
            Pattern.compile("\\+(?:33|262|269|508|590|594|596|681|687|689)(?:[1-9]\\d{8}|\\d{6})");

    private static final Pattern MAIL = Pattern.compile("\\w[\\w.!#$%&'*+\\\\=?^`{|}~-]{1,64}"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
            + "(?:\\.[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])+");

    private static final Pattern WEB = Pattern.compile(
            "[A-Za-z]{3,9}://[A-Za-z0-9.-]+" + "(?:/[+~,%@/.\\w-]*+)?\\??[-+=&;%@.\\w]*+(?:#[.!/\\\\\\w]*+)?");

    private NationalReader() {}

    /** Whether it takes one value of a field. */
    static boolean takes(Field field, String value) {
        return switch (field) {
            case PIVOT -> PIVOT.matcher(value).matches();
            case ADDRESS -> !NOT_IN_ADDRESS.matcher(value).find();
            case COMMUNE -> !NOT_IN_COMMUNE.matcher(value).find();
            case PHONE -> PHONE.matcher(value).matches();
            case EMAILS -> MAIL.matcher(value).matches();
            case WEBSITES, ACCESSIBILITY_URL, BOOKING_URL -> WEB.matcher(value).matches();
            default -> true;
        };
    }

    /** A value that it takes and that says the same, or as much as can be said of it; as it is when there is none. */
    static String mended(Field field, String value) {
        return switch (field) {
            case ADDRESS -> spaced(NOT_IN_ADDRESS, value);
            case COMMUNE -> spaced(NOT_IN_COMMUNE, value);
            case WEBSITES, ACCESSIBILITY_URL, BOOKING_URL -> PlainAddress.of(value);
            default -> value;
        };
    }

    private static String spaced(Pattern unwanted, String value) {
        return unwanted.matcher(value).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
