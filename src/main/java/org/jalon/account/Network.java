package org.jalon.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as limits go: an address of IPv4, or the half of one of IPv6 that its owner does not
 * choose, because somebody with IPv6 has a whole network of addresses to try from.
 *
 * @param text the same for the same network
 */
public record Network(String text) {

    private static final int IPV6_NETWORK_BYTES = 8;

    /** The network of the address that a connection comes from; of what is no address, that text itself. */
    public static Network of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return new Network(
                    parsed instanceof Inet6Address
                            ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                            : address);
        } catch (IllegalArgumentException e) {
            return new Network(address);
        }
    }
}
