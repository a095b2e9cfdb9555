package org.jalon.intake.normalise;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;

/**
 * Web addresses, one or several in a cell: a missing scheme is added, one with a slip is mended and reported, any other
 * scheme than http and https is refused.
 */
final class WebAddresses implements CellReader {

    private static final int LONGEST = 2_000;
    private static final Pattern SEPARATOR = Pattern.compile("[|\\s]+|[;,]+(?=\\s*(?:https?:|www\\.))|[;,]+(?=\\s|$)");
    private static final Pattern SCHEME = Pattern.compile("(?i)^(h?t?tps?)(:?/*)(?=[^/])");
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:(?!\\d)");
    private static final Pattern HOST =
            Pattern.compile("(?i)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})");

    @Override
    public Reading read(Field field, String raw) {
        Set<String> found = new LinkedHashSet<>();
        List<RecordIssue> issues = new ArrayList<>();
        for (String part : SEPARATOR.split(raw.strip())) {
            if (!part.isBlank()) {
                Optional<String> address = part.length() > LONGEST ? Optional.empty() : parse(part);
                address.ifPresent(found::add);
                if (address.isEmpty() || hasSlip(part)) {
                    issues.add(new RecordIssue(Code.URL_INVALID, field, part, address.orElse("")));
                }
            }
        }
        List<String> values = List.copyOf(found);
        return new Reading(
                field.isMultiple() ? values : values.stream().limit(1).toList(), issues);
    }

    /** Whether it has a scheme that is not written as it must be: {@code http:site.fr}, {@code htp://site.fr}. */
    private static boolean hasSlip(String text) {
        Matcher scheme = SCHEME.matcher(text);
        return scheme.find()
                && !text.matches("(?i)https?://.*")
                && !scheme.group(2).isEmpty();
    }

    private static Optional<String> parse(String text) {
        Matcher scheme = SCHEME.matcher(text);
        boolean schemed = scheme.find() && !scheme.group(2).isEmpty();
        if (!schemed && OTHER_SCHEME.matcher(text).find()) {
            return Optional.empty();
        }
        boolean secure = !schemed || scheme.group(1).toLowerCase(Locale.ROOT).endsWith("s");
        String rest = schemed ? text.substring(scheme.end()) : text.replaceFirst("^/+", "");
        int end = endOfHost(rest);
        String path =
                rest.substring(end).replace("\"", "%22").replace("<", "%3C").replace(">", "%3E");
        return host(rest.substring(0, end))
                .map(host -> (secure ? "https://" : "http://") + host + path)
                .filter(WebAddresses::isReadable);
    }

    private static int endOfHost(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if ("/?#".indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return rest.length();
    }

    private static Optional<String> host(String text) {
        Matcher port = Pattern.compile(":\\d{1,5}$").matcher(text);
        String name = port.replaceAll("");
        try {
            String ascii = IDN.toASCII(name);
            return HOST.matcher(ascii).matches()
                    ? Optional.of(name.toLowerCase(Locale.ROOT) + text.substring(name.length()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Letters that an address may not have are allowed when browsers mend them: accents, brackets, spaces as %20. */
    private static boolean isReadable(String address) {
        try {
            new URI(address.replaceAll("[\\[\\]{}|\\\\^`]", "_").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"));
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
