package org.jalon.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A mail server that takes everything, and only remembers how often each mailbox got something. */
final class SmtpSink implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    SmtpSink() throws IOException {
        socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many mails each mailbox got. */
    Map<String, Integer> taken() {
        return taken;
    }

    long bytes() {
        return bytes.get();
    }

    private void listen() {
        try {
            while (!socket.isClosed()) {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            assert socket.isClosed() : e;
        }
    }

    private void serve(Socket client) {
        try (client;
                InputStream in = new BufferedInputStream(client.getInputStream(), 65_536);
                OutputStream out = new BufferedOutputStream(client.getOutputStream())) {
            answer(out, "220 sink");
            String recipient = "";
            for (String line = line(in); line != null; line = line(in)) {
                String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
                switch (command) {
                    case "RCPT" -> {
                        recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                        answer(out, "250 ok");
                    }
                    case "DATA" -> {
                        answer(out, "354 go on");
                        skip(in);
                        taken.merge(recipient, 1, Integer::sum);
                        answer(out, "250 taken");
                    }
                    case "QUIT" -> {
                        answer(out, "221 bye");
                        return;
                    }
                    default -> answer(out, "250 ok");
                }
            }
        } catch (IOException e) {
            assert !client.isConnected() || client.isClosed() : e;
        }
    }

    private void skip(InputStream in) throws IOException {
        for (String line = line(in); line != null && !line.equals("."); line = line(in)) {
            bytes.addAndGet(line.length() + 2L);
        }
    }

    private static @Nullable String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return line.toString();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return null;
    }

    private static void answer(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
