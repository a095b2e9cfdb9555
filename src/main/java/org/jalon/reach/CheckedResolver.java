package org.jalon.reach;

import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Gives a connection the addresses it may be made to. A name is asked once and its answer checked here, so what is connected to is
 * what was checked: a name that changes its answer in between gains nothing. A name with one bad address is bad. Of one fetch.
 */
final class CheckedResolver implements DnsResolver {

    /** The name leads where it must not. */
    static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Forbidden(String host) {
            super(host);
        }
    }

    private final Resolver names;
    private final Predicate<InetAddress> allowed;
    private final boolean trusted;
    private @Nullable Boolean insideAllowed;

    /** @param trusted whether the first name asked, and by that all others, may lead inside */
    CheckedResolver(Resolver names, Predicate<InetAddress> allowed, boolean trusted) {
        this.names = names;
        this.allowed = allowed;
        this.trusted = trusted;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(IDN.toASCII(host)); // the client turns names into their own script
        boolean outside = Arrays.stream(addresses).allMatch(allowed);
        if (insideAllowed == null) {
            insideAllowed = trusted && !outside;
        }
        if (addresses.length == 0 || !outside && !insideAllowed) {
            throw new Forbidden(host);
        }
        return addresses;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return Arrays.stream(resolve(host))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
