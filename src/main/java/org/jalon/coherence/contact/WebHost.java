package org.jalon.coherence.contact;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The host of a web address.
 *
 * @param name in lower case
 */
record WebHost(String name) {

    private static final int LONGEST = 2_000;
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://([^/?#:@\\s]{1,253})(?::\\d{1,5})?(?:[/?#]\\S*)?");
    private static final Pattern NUMERIC = Pattern.compile("[\\d.]+");
    private static final Pattern LABELS =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /** Names kept for private networks, trials and examples (RFC 2606, 6761, 6762). */
    private static final Set<String> PRIVATE_ENDINGS =
            Set.of("local", "localhost", "lan", "home", "internal", "intranet", "test", "invalid");

    private static final Set<String> EXAMPLES = Set.of(
            "example.com", "example.org", "example.net", "exemple.com", "exemple.fr", "monsite.fr", "votresite.fr");

    /** Empty when it is no web address, or one with a user name in it. */
    static Optional<WebHost> of(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches() ? ascii(matcher.group(1)).map(WebHost::new) : Optional.empty();
    }

    /** Whether it may be that of a site for everybody. */
    boolean isPublic() {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String plain = name.startsWith("www.") ? name.substring(4) : name;
        return name.contains(".")
                && !NUMERIC.matcher(name).matches()
                && !PRIVATE_ENDINGS.contains(ending)
                && !EXAMPLES.contains(plain);
    }

    private static Optional<String> ascii(String host) {
        try {
            String name = IDN.toASCII(host).toLowerCase(Locale.ROOT);
            return LABELS.matcher(name).matches() ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
