package org.jalon.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers a command as it is told to, {@code HANGUP} meaning not at all, and takes what it takes. */
public final class SmtpServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    public SmtpServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** From now on answers this command so; the end of a mail is the command {@code .}. */
    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    /** The mails whose end was received, whatever was answered then. */
    public List<String> taken() {
        return taken;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                assert socket.isClosed() : e;
            }
        }
    }

    /** A client that was killed says no goodbye. */
    private void serve(Socket client) {
        try (client) {
            converse(client);
        } catch (IOException e) {
            assert client.isClosed() : e;
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 here\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            String answer = answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 ok");
            if (answer.startsWith("354")) {
                out.print("354 go on\r\n");
                out.flush();
                readMail(in);
                answer = answers.getOrDefault(".", "250 taken");
            }
            if (answer.equals("HANGUP")) {
                return;
            }
            out.print(answer + "\r\n");
            out.flush();
        }
    }

    private void readMail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                taken.add(mail.toString());
                return;
            }
            mail.append(line).append('\n');
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
