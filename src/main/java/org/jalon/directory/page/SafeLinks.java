package org.jalon.directory.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.directory.Phone;

/** Links made of what sources wrote: only to the web, to telephones and to mail addresses, whatever the text is. */
final class SafeLinks {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private SafeLinks() {}

    /** A site, shown by its host; empty for anything but http and https. */
    static Optional<Answer.Link> web(String text) {
        return address(text).map(uri -> new Answer.Link(host(uri), uri.toString()));
    }

    /** A web address under a label of ours; empty for anything but http and https. */
    static Optional<Answer.Link> web(String label, String text) {
        return address(text).map(uri -> new Answer.Link(label, uri.toString()));
    }

    static Optional<Answer.Link> mail(String text) {
        return MAIL.matcher(text).matches() ? Optional.of(new Answer.Link(text, "mailto:" + text)) : Optional.empty();
    }

    /** A telephone, written as people of its country do. */
    static Optional<Answer.Link> phone(String e164) {
        return Phone.find(e164).map(phone -> new Answer.Link(phone.label(), phone.href()));
    }

    private static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web =
                    uri.getScheme() != null && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String host(URI uri) {
        return uri.getHost().replaceFirst("^www\\.", "");
    }
}
