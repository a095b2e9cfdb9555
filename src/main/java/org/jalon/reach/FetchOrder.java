package org.jalon.reach;

import java.util.Map;

/**
 * Something to fetch.
 *
 * @param address as it was written
 * @param method HEAD asks for no content
 * @param trust whose word the address is
 * @param accept types of content that are wanted
 * @param headers more to say by name; they may be secret, and are not said to another server that a redirect leads to
 * @param limits how long it may take
 */
public record FetchOrder(
        String address, Method method, Trust trust, String accept, Map<String, String> headers, FetchLimits limits) {

    public FetchOrder {
        headers = Map.copyOf(headers);
    }

    /** An order without headers of its own. */
    public FetchOrder(String address, Method method, Trust trust, String accept, FetchLimits limits) {
        this(address, method, trust, accept, Map.of(), limits);
    }

    /** How to ask. */
    public enum Method {
        HEAD,
        GET
    }

    /** Whose word an address is. */
    public enum Trust {
        /** Of anybody: it must be on the public Internet, and so must all that it redirects to. */
        STRANGER,
        /** Of whoever runs Jalon: it may lead inside their network, but no redirect leads there from outside. */
        OPERATOR
    }
}
