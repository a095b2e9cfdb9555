package org.jalon.exchange.embed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leads the addresses of the national map to the same places here: in a frame to the page that may be framed, elsewhere to the
 * map or the list of this site.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NationalMapRoutes {

    private static final String DESTINATION = "Sec-Fetch-Dest";
    private static final List<String> FRAMES = List.of("iframe", "frame", "embed", "object");

    @Bean
    RouterFunction<ServerResponse> nationalMap(NationalMapLinks links) {
        return RouterFunctions.route(
                request -> target(links, request).isPresent(),
                request -> ServerResponse.status(HttpStatus.FOUND)
                        .location(URI.create(target(links, request).orElseThrow()))
                        .header("Vary", DESTINATION)
                        .build());
    }

    private static Optional<String> target(NationalMapLinks links, ServerRequest request) {
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (!reads) {
            return Optional.empty();
        }
        // Browsers that do not say where they show a page get the one that may be shown anywhere.
        String shown = request.headers().firstHeader(DESTINATION);
        return links.find(request.path(), request.params(), shown == null || FRAMES.contains(shown));
    }
}
