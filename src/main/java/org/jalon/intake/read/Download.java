package org.jalon.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLConnection;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a file over http or https. {@link HttpURLConnection} is used because its read time limit also ends an answer
 * that stops half-way, which that of the newer client does not.
 */
public final class Download {

    private static final int REDIRECTS = 5;

    private final DownloadLimits limits;

    public Download(DownloadLimits limits) {
        this.limits = limits;
    }

    /** Whether a text is an address rather than the name of a file. */
    public static boolean isAddress(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9+.-]+://.*");
    }

    /**
     * Writes what is at an address into a file.
     *
     * @param progress told the share that has come, from 0 to 1, when the size is known
     * @throws UserError when the address is not allowed, does not answer in time, or answers with an error
     * @throws IOException when the file cannot be written
     */
    public void fetch(String address, Path target, DoubleConsumer progress) throws IOException {
        long deadline = System.nanoTime() + limits.total().toNanos();
        URI uri = parse(address);
        boolean privateAllowed = isPrivate(uri);
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            if (!privateAllowed && isPrivate(uri)) {
                throw new UserError("intake.error.url-redirect-private", address);
            }
            URI next = fetch(uri, target, deadline, progress);
            if (next == null) {
                return;
            }
            uri = next;
        }
        throw new UserError("intake.error.url-redirects", address);
    }

    /** @return where the answer redirects to, null when it was the file */
    private @Nullable URI fetch(URI uri, Path target, long deadline, DoubleConsumer progress) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        try {
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout((int) limits.connect().toMillis());
            connection.setReadTimeout((int) limits.silence().toMillis());
            connection.setRequestProperty("User-Agent", "Jalon");
            connection.setRequestProperty("Accept", "application/geo+json, application/json, text/csv, */*;q=0.5");
            int status = answer(connection, uri);
            String location = connection.getHeaderField("Location");
            if (status >= 300 && status < 400 && location != null) {
                return parse(uri.resolve(location.replace(" ", "%20")).toString());
            }
            if (status != HttpURLConnection.HTTP_OK) {
                throw new UserError("intake.error.url-status", uri.toString(), Integer.toString(status));
            }
            save(connection, uri, target, deadline, progress);
            return null;
        } finally {
            connection.disconnect();
        }
    }

    private static int answer(URLConnection connection, URI uri) {
        try {
            return ((HttpURLConnection) connection).getResponseCode();
        } catch (SocketTimeoutException e) {
            throw new UserError("intake.error.url-timeout", uri.toString());
        } catch (IOException e) {
            throw new UserError("intake.error.url-unreachable", uri.toString(), String.valueOf(e.getMessage()));
        }
    }

    private void save(URLConnection connection, URI uri, Path target, long deadline, DoubleConsumer progress)
            throws IOException {
        long announced = connection.getContentLengthLong();
        long total = 0;
        byte[] buffer = new byte[65_536];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = 0; read >= 0; read = read(connection, uri, buffer)) {
                out.write(buffer, 0, read);
                total += read;
                progress.accept(announced > 0 ? Math.min(1, (double) total / announced) : 0);
                if (total > limits.bytes()) {
                    throw new UserError("intake.error.url-too-large", uri.toString(), limits.bytes() / 1_000_000);
                }
                if (System.nanoTime() > deadline) {
                    throw new UserError("intake.error.url-timeout", uri.toString());
                }
            }
        }
        if (announced >= 0 && total < announced) {
            throw new UserError("intake.error.url-cut", uri.toString());
        }
    }

    private static int read(URLConnection connection, URI uri, byte[] buffer) {
        try {
            InputStream in = connection.getInputStream();
            return in.read(buffer);
        } catch (SocketTimeoutException e) {
            throw new UserError("intake.error.url-timeout", uri.toString());
        } catch (IOException e) {
            throw new UserError("intake.error.url-cut", uri.toString());
        }
    }

    private static URI parse(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new UserError("intake.error.url-scheme", address);
            }
            if (uri.getHost() == null) {
                throw new UserError("intake.error.url-malformed", address);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new UserError("intake.error.url-malformed", address);
        }
    }

    /** Whether an address leads inside an operator's own network, where a redirect from outside must not lead. */
    private static boolean isPrivate(URI uri) {
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
                if (uniqueLocal
                        || address.isLoopbackAddress()
                        || address.isSiteLocalAddress()
                        || address.isLinkLocalAddress()
                        || address.isAnyLocalAddress()) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            throw new UserError("intake.error.url-unreachable", uri.toString(), "unknown host");
        }
    }

    /** A limit long enough for a large file on a slow line. */
    public static DownloadLimits usualLimits() {
        return new DownloadLimits(
                Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(10), 2_000_000_000);
    }
}
