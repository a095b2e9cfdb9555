package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jalon.site.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The address of the site in answers: where the operator says that it is published, or else as the visitor wrote it. */
@Component
@ConditionalOnWebApplication
class SiteAddress {

    private final Site site;

    SiteAddress(Site site) {
        this.site = site;
    }

    /** {@code https://lieux.example.org}, without a slash at its end. */
    String seenBy(HttpServletRequest request) {
        if (!site.baseUrl().isEmpty()) {
            return site.baseUrl();
        }
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
