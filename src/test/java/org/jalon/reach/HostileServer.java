package org.jalon.reach;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server that does what it likes, on the wire itself. */
final class HostileServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    HostileServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The requests that came, each with its headers, lines joined by {@code |}. */
    List<String> requests() {
        return requests;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (SocketException e) {
                return; // closed
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            StringBuilder request = new StringBuilder();
            for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                request.append(line).append('|');
            }
            requests.add(request.toString());
            String[] first = request.toString().split("[ |]");
            answer(first[0], first[1], client.getOutputStream());
        } catch (IOException | InterruptedException e) {
            assert client.isClosed() : "the other side had enough";
        }
    }

    private static void answer(String method, String path, OutputStream out) throws IOException, InterruptedException {
        boolean head = method.equals("HEAD");
        switch (path.replaceAll("\\?.*", "")) {
            case "/page" -> say(out, "200 OK", "Content-Length: 2\r\nSet-Cookie: a=b", head ? "" : "ok");
            case "/no-head" -> say(out, head ? "405 No" : "200 OK", "Content-Length: 0", "");
            case "/hangs-up-on-head" -> say(out, head ? "" : "200 OK", "Content-Length: 0", "");
            case "/forbidden" -> say(out, "403 No", "Content-Length: 0", "");
            case "/missing" -> say(out, "404 No", "Content-Length: 0", "");
            case "/gone" -> say(out, "410 No", "Content-Length: 0", "");
            case "/ill" -> say(out, "503 Ill", "Content-Length: 0", "");
            case "/moved" -> say(out, "301 Moved", "Location: /page", "");
            case "/moved-to-gone" -> say(out, "302 Moved", "Location: /gone", "");
            case "/moved-for-nothing" -> say(out, "302 Moved", "Content-Length: 0", "");
            case "/round" -> say(out, "302 Moved", "Location: " + path + "?again", "");
            case "/to-metadata" -> say(out, "302 Moved", "Location: http://169.254.169.254/latest/meta-data/", "");
            case "/to-inside" -> say(out, "307 Moved", "Location: //inside.example/", "");
            case "/to-file" -> say(out, "302 Moved", "Location: file:///etc/hostname", "");
            case "/to-nonsense" -> say(out, "302 Moved", "Location: http://[::bad/", "");
            case "/short" -> say(out, "200 OK", "Content-Length: 10", "short");
            case "/endless" ->
                forever(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "4\r\nspam\r\n", 0);
            case "/endless-headers" -> forever(out, "HTTP/1.1 200 OK\r\n", "X-Spam: spam\r\n", 0);
            case "/endless-line" -> forever(out, "HTTP/1.1 200 OK\r\nX-Spam: ", "spam", 0);
            case "/drips" -> forever(out, "HTTP/1.1 200 OK\r\nX-Spam: ", "s", 20);
            case "/drips-content" -> forever(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", "s", 20);
            case "/no-http" -> say(out, "", "", "220 mail.example ESMTP\r\n");
            default -> Thread.sleep(60_000);
        }
    }

    private static void say(OutputStream out, String status, String headers, String body) throws IOException {
        String head = status.isEmpty() ? "" : "HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n";
        out.write((head + body).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void forever(OutputStream out, String head, String piece, int pause)
            throws IOException, InterruptedException {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        while (true) {
            out.write(piece.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(pause);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
