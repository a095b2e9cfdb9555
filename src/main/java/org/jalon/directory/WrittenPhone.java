package org.jalon.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Telephone numbers as people write them, in every French form, to E.164. */
public final class WrittenPhone {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** The numbering plan of a département overseas; ISO 3166 codes. */
    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("971", "GP"),
            Map.entry("972", "MQ"),
            Map.entry("973", "GF"),
            Map.entry("974", "RE"),
            Map.entry("975", "PM"),
            Map.entry("976", "YT"),
            Map.entry("977", "BL"),
            Map.entry("978", "MF"),
            Map.entry("986", "WF"),
            Map.entry("987", "PF"),
            Map.entry("988", "NC"));

    /** The plans that a number with ten digits may belong to, whatever the département. */
    private static final List<String> TEN_DIGITS = List.of("FR", "GP", "MQ", "GF", "RE", "YT");

    private static final Pattern NATIONAL = Pattern.compile("(?:0|0033|\\+33)([1-9]\\d{8})");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^\\d]");

    private WrittenPhone() {}

    /**
     * The French number that a text is, in E.164; empty when it is none, such as a short number.
     *
     * @param departement of the commune, to know the plan of a number without country code; may be empty
     */
    public static Optional<String> read(String written, String departement) {
        String text = written.strip().replaceFirst("\\.0$", "").replace("(0)", "");
        String digits = NOT_DIGITS.matcher(text).replaceAll("");
        if (digits.length() < 6 || digits.length() > 15 || text.chars().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String dialled = mended(text, digits);
        return parseIn(dialled, plan(departement))
                .or(() -> TEN_DIGITS.stream()
                        .flatMap(other -> parseIn(dialled, other).stream())
                        .findFirst())
                .or(() -> plausible(dialled));
    }

    /** The first French number within words, in E.164: "tél. 03 20 …, poste 12". */
    public static Optional<String> find(String words, String departement) {
        return StreamSupport.stream(
                        NUMBERS.findNumbers(words, plan(departement)).spliterator(), false)
                .filter(match -> isFrench(match.number()))
                .map(match -> NUMBERS.format(match.number(), PhoneNumberUtil.PhoneNumberFormat.E164))
                .findFirst();
    }

    private static String plan(String departement) {
        return OVERSEAS.getOrDefault(departement, "FR");
    }

    /** A number of the national plan in a range that is kept for fiction, or was opened since the plan was bundled. */
    private static Optional<String> plausible(String dialled) {
        Matcher number = NATIONAL.matcher(dialled);
        return number.matches() ? Optional.of("+33" + number.group(1)) : Optional.empty();
    }

    /** A spreadsheet that took the number for an integer lost its zero or its plus sign. */
    private static String mended(String text, String digits) {
        if (text.startsWith("+") || text.startsWith("(+")) {
            return "+" + digits;
        }
        if (digits.length() == 9 && digits.charAt(0) != '0') {
            return "0" + digits;
        }
        return digits.startsWith("33") && digits.length() == 11 ? "+" + digits : digits;
    }

    private static Optional<String> parseIn(String text, String plan) {
        try {
            PhoneNumber number = NUMBERS.parse(text, plan);
            return NUMBERS.isValidNumber(number) && isFrench(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isFrench(PhoneNumber number) {
        return switch (number.getCountryCode()) {
            case 33, 262, 508, 590, 594, 596, 681, 687, 689 -> true;
            default -> false;
        };
    }
}
