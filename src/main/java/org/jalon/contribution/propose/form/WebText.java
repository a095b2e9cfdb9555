package org.jalon.contribution.propose.form;

import java.util.Locale;
import java.util.regex.Pattern;

/** Web addresses as people write them. */
final class WebText {

    /** {@code www.ville.fr/page}: no scheme, a dot, no spaces. */
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([/?#]\\S*)?");

    private WebText() {}

    /** With the scheme that browsers would add; anything else stays as it was typed, for the checks to explain. */
    static String canon(String typed) {
        if (BARE.matcher(typed).matches()) {
            return "https://" + typed;
        }
        int end = typed.indexOf(':');
        return end > 0 ? typed.substring(0, end).toLowerCase(Locale.ROOT) + typed.substring(end) : typed;
    }
}
