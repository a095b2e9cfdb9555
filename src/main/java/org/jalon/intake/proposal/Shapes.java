package org.jalon.intake.proposal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.coherence.MailAddress;
import org.jalon.directory.Slug;
import org.jalon.directory.WrittenPhone;
import org.jalon.geo.Lambert93;
import org.jalon.hours.FrenchHours;
import org.jalon.hours.ReadHours;

/** What a text looks like. */
final class Shapes {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}(?:[.,]\\d{1,30})?");
    private static final Pattern URL =
            Pattern.compile("(?i)^(?:https?:|www\\.)\\S+|^[a-z0-9.-]+\\.(?:fr|com|org|net|eu)(?:/\\S*)?$");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[T ].*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}(?:[T ].*)?");
    private static final Pattern EXCEL_DATE = Pattern.compile("(?:3[2-9]|4\\d|5[0-4])\\d{3}(?:[.,]\\d+)?");
    private static final Pattern EPOCH = Pattern.compile("1[0-9]\\d{8}(?:\\d{3})?");
    private static final Pattern PIVOT = Pattern.compile("\\d{14}|W\\d[0-9A-Z]\\d{7}");
    private static final Pattern STREET = Pattern.compile(
            "(?i)(?:^|[\\s,])(?:rue|r\\.|avenue|av\\.?|boulevard|bd\\.?|place|pl\\.?|chemin|route|rte|impasse|all[ée]es?|quai|cours|square|esplanade|mail|passage|faubourg|fbg|rond[- ]point|lotissement|r[ée]sidence|lieu[- ]dit|zone|za|zi|parvis|ruelle|sentier|voie|mairie|bourg)(?:[\\s,]|$)");
    private static final Pattern HOUSE = Pattern.compile("(?i)^\\d{1,4}\\s*(?:bis|ter|quater|[a-d])?[\\s,].{3,}");
    private static final Pattern STREET_NUMBER =
            Pattern.compile("(?i)\\d{1,4}(?:\\s?(?:bis|ter|quater|[a-f]))?(?:\\s?[-/à]\\s?\\d{1,4})?(?:\\.0)?");
    private static final Pattern PAIR =
            Pattern.compile("[^\\d-]*(-?\\d{1,2}[.]\\d+)\\s*[,; |]\\s*(-?\\d{1,2}[.]\\d+)\\D*");
    private static final Pattern TIMES = Pattern.compile("(?i)\\d{1,2}\\s?[h:]|ferm|matin|apr[èe]s");
    private static final Set<String> YES = Set.of("oui", "o", "x", "vrai", "true", "1", "yes", "y", "ok", "1-0");
    private static final Set<String> NO =
            Set.of("non", "n", "faux", "false", "0", "no", "", "nr", "ne-sait-pas", "0-0");

    private Shapes() {}

    static boolean isMail(String text) {
        return text.contains("@")
                && Pattern.compile("[\\s|;,/]+")
                        .splitAsStream(text)
                        .anyMatch(part -> MailAddress.parse(part).isPresent());
    }

    static boolean isUrl(String text) {
        return URL.matcher(text).find();
    }

    static boolean isPhone(String text) {
        return text.length() <= 60 && !NUMBER.matcher(text).matches()
                ? hasPhone(text)
                : text.matches("\\d{9,10}(?:\\.0)?|\\+?33\\d{9}") && hasPhone(text);
    }

    private static boolean hasPhone(String text) {
        return text.chars().filter(Character::isDigit).count() >= 9
                && (WrittenPhone.read(text, "").isPresent()
                        || WrittenPhone.find(text, "").isPresent());
    }

    static boolean isPivot(String text) {
        return PIVOT.matcher(text.replaceAll("[\\s\\p{Zs}.]", "")).matches();
    }

    static boolean isFiveDigits(String text) {
        return text.matches("(?i)\\d{5}(?:\\.0)?|2[ab]\\d{3}|\\d{4}(?:\\.0)?");
    }

    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    static boolean isExcelDate(String text) {
        return EXCEL_DATE.matcher(text).matches();
    }

    static boolean isEpoch(String text) {
        return EPOCH.matcher(text).matches();
    }

    static boolean isStreet(String text) {
        return text.length() <= 200
                && (STREET.matcher(text).find() || HOUSE.matcher(text).matches());
    }

    static boolean isStreetNumber(String text) {
        return STREET_NUMBER.matcher(text).matches();
    }

    /** Latitude and longitude, or the reverse, in one cell. */
    static boolean isPair(String text) {
        return PAIR.matcher(text).matches();
    }

    /** Whether the first of a pair is the latitude. */
    static boolean isLatitudeFirst(String text) {
        var pair = PAIR.matcher(text);
        return pair.matches() && isLatitude(pair.group(1));
    }

    static Optional<Double> number(String text) {
        String plain = text.replaceAll("[\\s\\p{Zs}°]", "");
        return NUMBER.matcher(plain).matches()
                ? Optional.of(Double.valueOf(plain.replace(',', '.')))
                : Optional.empty();
    }

    static boolean isLatitude(String text) {
        return hasDecimals(text)
                && number(text)
                        .filter(n -> n > 41 && n < 51.5 || n < -12 && n > -23 || n > 14 && n < 19)
                        .isPresent();
    }

    static boolean isLongitude(String text) {
        return hasDecimals(text)
                && number(text)
                        .filter(n -> n > -5.6 && n < 9.8 || n > 44 && n < 56.5 || n < -51 && n > -63)
                        .isPresent();
    }

    static boolean isNorthing(String text) {
        return number(text)
                .filter(n -> n > 6_000_000 && n < 7_200_000 && Lambert93.isInRange(700_000, n))
                .isPresent();
    }

    static boolean isEasting(String text) {
        return number(text)
                .filter(n -> n > 90_000 && n < 1_300_000 && Lambert93.isInRange(n, 6_600_000))
                .isPresent();
    }

    private static boolean hasDecimals(String text) {
        return text.matches("[-+]?\\d{1,3}[.,]\\d{2,}");
    }

    /** Opening hours of days that are named. */
    static boolean isHours(String text) {
        if (text.length() > 600
                || !text.chars().anyMatch(Character::isDigit)
                || !TIMES.matcher(text).find()) {
            return false;
        }
        ReadHours hours = FrenchHours.read(text);
        return hours.isRead() && (hours.daysSaid() || FrenchHours.isOsm(text));
    }

    /** Times of some day. */
    static boolean isDayHours(String text) {
        return text.length() < 80 && TIMES.matcher(text).find();
    }

    static boolean isYes(String text) {
        return YES.contains(Slug.of(text));
    }

    static boolean isNo(String text) {
        return NO.contains(Slug.of(text));
    }
}
