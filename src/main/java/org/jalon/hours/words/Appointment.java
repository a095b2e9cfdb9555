package org.jalon.hours.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises a comment that says, and only says, that one must make an appointment. */
public final class Appointment {

    private static final Pattern ASKED = Pattern.compile(
            "(?:uniquement |seulement )?(?:sur|avec) (?:rendez[ -]?vous|r\\.?d\\.?v\\.?)(?: uniquement| seulement)?"
                    + "|(?:by|on) appointment(?: only)?");

    private Appointment() {}

    public static boolean isAsked(String comment) {
        String plain = Normalizer.normalize(comment, Normalizer.Form.NFKC)
                .replaceAll("[\\s\u00a0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return ASKED.matcher(plain).matches();
    }
}
