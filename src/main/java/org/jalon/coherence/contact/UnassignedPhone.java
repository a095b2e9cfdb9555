package org.jalon.coherence.contact;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** A telephone of the right length in a range that no operator has, as far as the bundled numbering plan knows. */
public final class UnassignedPhone implements Check {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** Metropolitan numbers; the ranges overseas change more often than the plan. */
    private static final Pattern METROPOLITAN = Pattern.compile("\\+33[1-9]\\d{8}");

    private static final int COUNTRY = 33;

    @Override
    public List<Finding> check(Statement statement) {
        String phone = statement.text(Field.PHONE);
        return METROPOLITAN.matcher(phone).matches() && isUnassigned(Long.parseLong(phone.substring(3)))
                ? List.of(Finding.of(Code.PHONE_UNASSIGNED, Field.PHONE, phone))
                : List.of();
    }

    private static boolean isUnassigned(long national) {
        return !NUMBERS.isValidNumber(new PhoneNumber().setCountryCode(COUNTRY).setNationalNumber(national));
    }
}
