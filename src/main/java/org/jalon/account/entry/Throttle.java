package org.jalon.account.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

/** How often a network may try to sign in: a room full of people may, a program that tries addresses may not. */
public final class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_NETWORKS = 100_000;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Cache<String, AtomicInteger> tries = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterWrite(WINDOW)
            .build();

    private final int most;

    /** @param most tries of a network within ten minutes */
    public Throttle(int most) {
        this.most = most;
    }

    /** Counts a try; false when there were too many within ten minutes. */
    public boolean allows(HttpServletRequest request) {
        return tries.get(network(request.getRemoteAddr()), network -> new AtomicInteger())
                        .incrementAndGet()
                <= most;
    }

    /** Somebody with IPv6 has a whole network of addresses to try from. */
    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
