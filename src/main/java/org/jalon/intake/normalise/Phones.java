package org.jalon.intake.normalise;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;

/** Telephone numbers in every French form, to E.164. A short number such as 3631 is not one and stays in the raw row. */
final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST_CELL = 500;

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

    private static final Pattern SEPARATOR = Pattern.compile(
            "[|;\\n/,]|\\s+(?:ou|et|puis|-|–)\\s+(?=[+(0]?\\d)|(?<=\\d{10})\\s+(?=0\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NATIONAL = Pattern.compile("(?:0|0033|\\+33)([1-9]\\d{8})");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^\\d]");

    private Phones() {}

    /** @param departement of the commune, to know the plan of a number without country code; may be empty */
    static Reading read(String raw, String departement) {
        Set<String> found = new LinkedHashSet<>();
        List<RecordIssue> issues = new ArrayList<>();
        String cell = raw.length() > LONGEST_CELL ? raw.substring(0, LONGEST_CELL) : raw;
        String plan = OVERSEAS.getOrDefault(departement, "FR");
        Optional<String> whole = parse(cell, plan);
        if (whole.isPresent()) {
            return Reading.of(whole.get());
        }
        for (String part : SEPARATOR.split(cell)) {
            if (!part.isBlank()) {
                Optional<String> number = parse(part, plan);
                number.ifPresent(found::add);
                if (number.isEmpty()) {
                    inText(part, plan)
                            .ifPresentOrElse(
                                    found::add,
                                    () -> issues.add(
                                            new RecordIssue(Code.PHONE_INVALID, Field.PHONE, part.strip(), "")));
                }
            }
        }
        if (found.size() > 1) {
            issues.add(new RecordIssue(Code.PHONE_SEVERAL, Field.PHONE, raw, String.join(" ", found)));
        }
        return new Reading(found.stream().limit(1).toList(), issues);
    }

    /** A number within words: "tél. 03 20 …, poste 12". */
    private static Optional<String> inText(String text, String plan) {
        for (var match : NUMBERS.findNumbers(text, plan)) {
            if (isFrench(match.number())) {
                return Optional.of(NUMBERS.format(match.number(), PhoneNumberUtil.PhoneNumberFormat.E164));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> parse(String written, String plan) {
        String text = written.strip().replaceFirst("\\.0$", "").replace("(0)", "");
        String digits = NOT_DIGITS.matcher(text).replaceAll("");
        if (digits.length() < 6 || digits.length() > 15 || text.chars().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String dialled = mended(text, digits);
        Optional<String> local = parseIn(dialled, plan);
        return local.or(() -> TEN_DIGITS.stream()
                        .flatMap(other -> parseIn(dialled, other).stream())
                        .findFirst())
                .or(() -> plausible(dialled));
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
