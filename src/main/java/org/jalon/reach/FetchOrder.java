package org.jalon.reach;

/**
 * Something to fetch.
 *
 * @param address as it was written
 * @param method HEAD asks for no content
 * @param trust whose word the address is
 * @param accept types of content that are wanted
 * @param limits how long it may take
 */
public record FetchOrder(String address, Method method, Trust trust, String accept, FetchLimits limits) {

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
