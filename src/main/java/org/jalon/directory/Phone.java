package org.jalon.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone that can be called from a page.
 *
 * @param label as people of its country write it, without breaks
 * @param href that calls it
 */
public record Phone(String label, String href) {

    private static final Pattern E164 = Pattern.compile("\\+[0-9]{4,15}");

    /** The telephone of a number in E.164; empty for any other text. */
    public static Optional<Phone> find(String e164) {
        return E164.matcher(e164).matches() ? Optional.of(new Phone(spoken(e164), "tel:" + e164)) : Optional.empty();
    }

    private static String spoken(String e164) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(e164, null);
            PhoneNumberFormat format =
                    number.getCountryCode() == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            // A number that breaks in two at the end of a line is read as two numbers.
            return numbers.format(number, format).replace(' ', '\u00a0');
        } catch (NumberParseException e) {
            return e164;
        }
    }
}
