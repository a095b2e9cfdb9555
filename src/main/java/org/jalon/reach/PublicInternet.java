package org.jalon.reach;

import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are on the public Internet: those that the IANA registries of special-purpose addresses (IPv4, IPv6) do not
 * set apart. Of IPv6 only what is given out (2000::/3) counts, without what wraps IPv4 addresses; an IPv4 address in the form
 * {@code ::ffff:10.0.0.1} is an IPv4 address to the JDK.
 */
final class PublicInternet {

    private record Block(byte[] prefix, int bits) {

        static Block of(String text) {
            String[] parts = text.split("/");
            return new Block(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if (((address[bit >> 3] ^ prefix[bit >> 3]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Block GIVEN_OUT = Block.of("2000::/3");

    private static final List<Block> SET_APART = List.of(
            Block.of("0.0.0.0/8"), // this network
            Block.of("10.0.0.0/8"), // private
            Block.of("100.64.0.0/10"), // carriers' NAT
            Block.of("127.0.0.0/8"), // loopback
            Block.of("169.254.0.0/16"), // link-local, where clouds keep their secrets
            Block.of("172.16.0.0/12"), // private
            Block.of("192.0.0.0/24"), // protocols
            Block.of("192.0.2.0/24"), // examples
            Block.of("192.88.99.0/24"), // 6to4 relays
            Block.of("192.168.0.0/16"), // private
            Block.of("198.18.0.0/15"), // measurements
            Block.of("198.51.100.0/24"), // examples
            Block.of("203.0.113.0/24"), // examples
            Block.of("224.0.0.0/4"), // multicast
            Block.of("240.0.0.0/4"), // reserved, broadcast
            Block.of("2001::/23"), // protocols, Teredo
            Block.of("2001:db8::/32"), // examples
            Block.of("2002::/16"), // 6to4
            Block.of("3fff::/20")); // examples

    private PublicInternet() {}

    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        return SET_APART.stream().noneMatch(block -> block.holds(bytes))
                && (bytes.length == 4 || GIVEN_OUT.holds(bytes));
    }
}
