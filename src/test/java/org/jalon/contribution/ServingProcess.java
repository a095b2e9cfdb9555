package org.jalon.contribution;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.jalon.Jalon;

/** The server with a mail server to send to, to be killed. */
final class ServingProcess {

    /** Said when the server takes connections. */
    static final String READY = "ready to be killed";

    private ServingProcess() {}

    /** @param arguments data directory, port, port of the mail server */
    public static void main(String[] arguments) {
        System.setProperty("jalon.mail.host", "127.0.0.1");
        System.setProperty("jalon.mail.port", arguments[2]);
        System.setProperty("jalon.mail.tls", "none");
        System.setProperty("jalon.contribution.limits.network-each-hour", "100000");
        System.setProperty("jalon.contribution.limits.network-each-day", "100000");
        System.setProperty("jalon.contribution.limits.place-waiting", "100000");
        Thread.ofVirtual().start(() -> sayWhenReady(Integer.parseInt(arguments[1])));
        Jalon.main(new String[] {"serve", "--data", arguments[0], "--port", arguments[1]});
    }

    private static void sayWhenReady(int port) {
        while (!answers(port)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        System.out.println(READY);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
