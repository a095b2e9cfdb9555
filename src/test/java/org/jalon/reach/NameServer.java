package org.jalon.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A name server (RFC 1035) that knows a few names. Values: "A 192.0.2.1", "MX mail.example.", "MX ." or "" for a name alone. */
final class NameServer implements AutoCloseable {

    private static final int A = 1;
    private static final int MX = 15;
    private static final int NO_SUCH_NAME = 3;

    private final DatagramSocket socket;
    private final Map<String, String> names;

    NameServer(Map<String, String> names) {
        this.names = names;
        try {
            socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        byte[] bytes = new byte[512];
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(bytes, bytes.length);
                socket.receive(packet);
                byte[] answer = answer(ByteBuffer.wrap(bytes, 0, packet.getLength()));
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            }
        } catch (IOException e) {
            assert socket.isClosed();
        }
    }

    private byte[] answer(ByteBuffer question) {
        short id = question.getShort();
        question.position(12);
        StringBuilder name = new StringBuilder();
        for (int length = question.get(); length > 0; length = question.get()) {
            byte[] label = new byte[length];
            question.get(label);
            name.append(name.isEmpty() ? "" : ".").append(new String(label, StandardCharsets.US_ASCII));
        }
        int kind = question.getShort();
        String known = names.get(name.toString());
        String[] record = known == null ? new String[0] : known.split(" ");
        boolean found = record.length == 2 && kind == (record[0].equals("MX") ? MX : A);
        ByteBuffer answer = ByteBuffer.allocate(512).putShort(id);
        answer.putShort((short) (0x8580 | (known == null ? NO_SUCH_NAME : 0)));
        answer.putShort((short) 1).putShort((short) (found ? 1 : 0)).putInt(0);
        answer.put(encode(name.toString())).putShort((short) kind).putShort((short) 1);
        if (found) {
            byte[] value = kind == A ? InetAddress.ofLiteral(record[1]).getAddress() : exchange(record[1]);
            answer.putShort((short) 0xc00c)
                    .putShort((short) kind)
                    .putShort((short) 1)
                    .putInt(60);
            answer.putShort((short) value.length).put(value);
        }
        byte[] sent = new byte[answer.position()];
        answer.flip().get(sent);
        return sent;
    }

    private static byte[] exchange(String host) {
        byte[] name = encode(host);
        return ByteBuffer.allocate(2 + name.length)
                .putShort((short) 10)
                .put(name)
                .array();
    }

    private static byte[] encode(String host) {
        ByteBuffer name = ByteBuffer.allocate(host.length() + 2);
        for (String label : host.split("\\.")) {
            name.put((byte) label.length()).put(label.getBytes(StandardCharsets.US_ASCII));
        }
        name.put((byte) 0);
        byte[] sent = new byte[name.position()];
        name.flip().get(sent);
        return sent;
    }

    @Override
    public void close() {
        socket.close();
    }
}
