package org.jalon.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One HTTP/1.1 connection kept open, so thin that what it measures is the server and not the client beside it. */
final class HttpConnection implements Closeable {

    private static final int TIMEOUT_MILLIS = 10_000;
    private static final int MAX_LINE = 16_384;
    private static final Pattern DURATION = Pattern.compile("\\bdur=([0-9]+(?:\\.[0-9]+)?)");

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private HttpConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.out = socket.getOutputStream();
    }

    /**
     * An answer, its body read and forgotten.
     *
     * @param status of HTTP
     * @param serverNanos the sum of the steps in the {@code Server-Timing} header, -1 without it
     * @param isLast whether the server closes the connection after it
     */
    record Answer(int status, long serverNanos, boolean isLast) {}

    static HttpConnection open(URI server) throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        int port = server.getPort() < 0 ? 80 : server.getPort();
        socket.connect(new InetSocketAddress(server.getHost(), port), TIMEOUT_MILLIS);
        return new HttpConnection(socket);
    }

    Answer ask(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        String first = line();
        if (!first.matches("HTTP/1\\.1 [0-9]{3}.*")) {
            throw new IOException("not an HTTP answer: " + first);
        }
        long length = -1;
        boolean isChunked = false;
        boolean isLast = false;
        long serverNanos = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = Math.max(header.indexOf(':'), 0);
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> isChunked = value.equalsIgnoreCase("chunked");
                case "connection" -> isLast = value.equalsIgnoreCase("close");
                case "server-timing" -> serverNanos = nanos(value);
                default -> {}
            }
        }
        if (isChunked) {
            skipChunks();
        } else if (length >= 0) {
            in.skipNBytes(length);
        } else {
            throw new IOException("an answer without length");
        }
        return new Answer(Integer.parseInt(first.substring(9, 12)), serverNanos, isLast);
    }

    private static long nanos(String serverTiming) {
        double millis = 0;
        for (Matcher step = DURATION.matcher(serverTiming); step.find(); ) {
            millis += Double.parseDouble(step.group(1));
        }
        return Math.round(millis * 1e6);
    }

    private void skipChunks() throws IOException {
        for (int length = chunk(); length > 0; length = chunk()) {
            in.skipNBytes(length + 2L);
        }
        while (!line().isEmpty()) {
            // Trailers, of no use here.
        }
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > MAX_LINE) {
                throw new EOFException("the answer ends in its headers");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
