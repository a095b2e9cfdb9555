package org.jalon.intake.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.site.UserError;

/**
 * Where the page after a page is: in the header Link (RFC 8288), in an address that the page gives as its next, or by counting up
 * {@code page} or {@code offset} in the address, when somebody wrote one there or the page says how many there are.
 */
final class NextPage {

    private static final Pattern NEXT_LINK =
            Pattern.compile("<([^>]*)>\\s*;(?:[^,<]*;)?\\s*rel\\s*=\\s*\"?next\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE =
            Pattern.compile("([?&](?:page|p|numpage)=)(\\d{1,6})(?=&|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET =
            Pattern.compile("([?&](?:offset|start|skip|from|\\$skip)=)(\\d{1,9})(?=&|$)", Pattern.CASE_INSENSITIVE);

    private NextPage() {}

    /**
     * The address of the page after this one, empty when it is the last.
     *
     * @throws UserError when it is on another server
     */
    static Optional<URI> after(Page page, Path file) throws IOException {
        URI here = page.address();
        Matcher link = NEXT_LINK.matcher(page.link());
        if (link.find()) {
            return Optional.of(resolved(here, link.group(1)));
        }
        if (!isJson(file)) {
            return Optional.empty();
        }
        PageNotes notes = PageNotes.read(file);
        if (notes.rows() == 0) {
            return Optional.empty();
        }
        if (!notes.next().isEmpty()) {
            return Optional.of(resolved(here, notes.next()));
        }
        if (notes.hasNext()) {
            return Optional.empty();
        }
        return counted(here.toString(), notes).map(URI::create);
    }

    private static Optional<String> counted(String address, PageNotes notes) {
        boolean more = notes.pages() == 0 || notes.page() < notes.pages();
        Matcher page = PAGE.matcher(address);
        if (page.find()) {
            return more ? Optional.of(up(page, 1)) : Optional.empty();
        }
        Matcher offset = OFFSET.matcher(address);
        if (offset.find()) {
            return Optional.of(up(offset, notes.rows()));
        }
        return notes.pages() > notes.page() && notes.page() > 0
                ? Optional.of(address + (address.contains("?") ? "&" : "?") + "page=" + (notes.page() + 1))
                : Optional.empty();
    }

    private static String up(Matcher number, long by) {
        long next = Long.parseLong(number.group(2)) + by;
        return number.replaceFirst(Matcher.quoteReplacement(number.group(1) + next));
    }

    /** The word of a server counts for itself only: it must not send us, and our secret, to another. */
    private static URI resolved(URI here, String written) {
        URI next;
        try {
            String encoded = written.strip().replace(" ", "%20");
            // Of a query alone, URI drops the path that it belongs to.
            next = here.resolve(encoded.startsWith("?") ? here.getRawPath() + encoded : encoded);
        } catch (IllegalArgumentException e) {
            throw new UserError("intake.error.url-malformed", written);
        }
        boolean sameServer = String.valueOf(here.getAuthority()).equalsIgnoreCase(next.getAuthority());
        if (!sameServer || !("http".equals(next.getScheme()) || "https".equals(next.getScheme()))) {
            throw new UserError("intake.error.url-page-elsewhere", here.toString(), next.toString());
        }
        return next.getScheme().equals(here.getScheme())
                ? next
                : URI.create(here.getScheme()
                        + next.toString().substring(next.getScheme().length()));
    }

    static boolean isJson(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int first = in.read();
            while (first >= 0 && (Character.isWhitespace(first) || first >= 0xbb)) { // blanks, a byte order mark
                first = in.read();
            }
            return first == '{' || first == '[';
        }
    }
}
