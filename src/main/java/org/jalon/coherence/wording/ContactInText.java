package org.jalon.coherence.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/**
 * A link, mail or telephone in a text, that is not in its own field: filters and buttons do not see it there, and it is
 * forgotten when it changes. Links are also what advertisers leave behind.
 */
public final class ContactInText implements Check {

    private static final List<Field> FIELDS =
            List.of(Field.NAME, Field.ADDRESS, Field.ADDRESS_DETAIL, Field.SUMMARY, Field.DESCRIPTION);

    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"']{3,300}");
    private static final Pattern MAIL =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+33 ?|0)[1-9](?:[ .-]?\\d{2}){4}(?!\\d)");
    private static final int PHONE_DIGITS = 9;
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");
    private static final Pattern BEFORE_HOST = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?");

    @Override
    public List<Finding> check(Statement statement) {
        List<Finding> found = new ArrayList<>(0);
        for (Field field : FIELDS) {
            String text = statement.text(field);
            if (mayHoldOne(text)) {
                note(found, Code.TEXT_WITH_LINK, field, text, LINK, link -> isOwnSite(link, statement));
                note(found, Code.TEXT_WITH_EMAIL, field, text, MAIL, mail -> isOwnMail(mail, statement));
                note(found, Code.TEXT_WITH_PHONE, field, text, PHONE, phone -> mayStay(phone, field, statement));
            }
        }
        return found;
    }

    /** Nearly all texts hold none, and are told by their signs faster than by patterns. */
    private static boolean mayHoldOne(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            if (c == '@' || c == '/' || c == 'w' || c == 'W' || digits >= PHONE_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static void note(
            List<Finding> found, Code code, Field field, String text, Pattern pattern, Predicate<String> isOwn) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!isOwn.test(matcher.group())) {
                found.add(Finding.of(code, field, text, matcher.group()));
                return;
            }
        }
    }

    private static boolean isOwnSite(String link, Statement statement) {
        String host = host(link);
        return statement.all(Field.WEBSITES).stream()
                        .anyMatch(site -> host(site).equals(host))
                || host(statement.text(Field.BOOKING_URL)).equals(host);
    }

    private static String host(String address) {
        String rest = BEFORE_HOST.matcher(address).replaceFirst("");
        int slash = rest.indexOf('/');
        return (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
    }

    private static boolean isOwnMail(String mail, Statement statement) {
        return statement.all(Field.EMAILS).stream().anyMatch(mail::equalsIgnoreCase);
    }

    /** There is one telephone a sheet: a presentation may name another, of a branch or an adviser. */
    private static boolean mayStay(String phone, Field field, Statement statement) {
        boolean presentation = field == Field.SUMMARY || field == Field.DESCRIPTION;
        return presentation && statement.says(Field.PHONE) || isOwnPhone(phone, statement);
    }

    private static boolean isOwnPhone(String phone, Statement statement) {
        String digits = NOT_DIGITS.matcher(phone).replaceAll("");
        return statement.text(Field.PHONE).endsWith(digits.substring(digits.length() - PHONE_DIGITS));
    }
}
