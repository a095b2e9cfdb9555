package org.jalon.newsroom.moved;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Leads visitors of old addresses on. It is asked after all pages and before the files, so that no page can be taken away by it. */
final class OldAddressMapping extends AbstractHandlerMapping {

    private static final String ASSETS = "/assets/";

    private final OldAddresses addresses;

    OldAddressMapping(OldAddresses addresses) {
        this.addresses = addresses;
        setOrder(Ordered.LOWEST_PRECEDENCE - 100);
    }

    @Override
    protected @Nullable HttpRequestHandler getHandlerInternal(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith(ASSETS)
                || !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return null;
        }
        String query = request.getQueryString();
        Optional<String> target = query == null
                ? addresses.find(path)
                : addresses.find(path + "?" + query).or(() -> addresses.find(path));
        return target.map(OldAddressMapping::leadingTo).orElse(null);
    }

    private static HttpRequestHandler leadingTo(String target) {
        return (HttpServletRequest request, HttpServletResponse response) -> {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader(HttpHeaders.LOCATION, target);
        };
    }
}
