package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

/** The address of the site as the visitor wrote it. */
final class SiteAddress {

    private SiteAddress() {}

    /** {@code https://lieux.example.org}, without a slash at its end. */
    static String of(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
