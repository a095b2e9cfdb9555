package org.jalon.account.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.account.Actor;
import org.jalon.account.Guard;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Decides, from the guards of all modules, who may open which page; the first guard that names a path decides. */
final class Guards implements AuthorizationManager<HttpServletRequest> {

    private record Watched(PathPattern pattern, Guard guard) {}

    private final List<Watched> watched;
    private final Sessions sessions;

    Guards(List<Guard> guards, Sessions sessions) {
        this.watched = guards.stream()
                .flatMap(guard -> guard.allPatterns().stream()
                        .map(pattern -> new Watched(PathPatternParser.defaultInstance.parse(pattern), guard)))
                .sorted((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.pattern(), other.pattern()))
                .toList();
        this.sessions = sessions;
    }

    Optional<Guard> find(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return watched.stream()
                .filter(one -> one.pattern().matches(path))
                .map(Watched::guard)
                .findFirst();
    }

    /** Whether it is a page that is the same for all: it needs none of the filters. */
    boolean isForAll(HttpServletRequest request) {
        return OwnForms.isReading(request) && find(request).isEmpty();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, HttpServletRequest request) {
        return new AuthorizationDecision(find(request)
                .map(guard -> isAllowed(guard, authentication, request))
                .orElse(true));
    }

    private boolean isAllowed(
            Guard guard, Supplier<? extends @Nullable Authentication> authentication, HttpServletRequest request) {
        return switch (guard.need()) {
            case NOTHING -> true;
            case ACCOUNT -> actor(authentication.get()).isPresent();
            case ROLE ->
                actor(authentication.get()).filter(actor -> holds(actor, guard)).isPresent();
            case FRESH_ACCOUNT, FRESH_ROLE ->
                actor(authentication.get())
                        .filter(actor -> holds(actor, guard))
                        .filter(actor -> isFresh(actor, request))
                        .isPresent();
        };
    }

    /** A form that was opened in time may be sent a little later. */
    private boolean isFresh(Actor actor, HttpServletRequest request) {
        return sessions.isFresh(actor, OwnForms.isReading(request) ? 1 : 2);
    }

    private static boolean holds(Actor actor, Guard guard) {
        return guard.roles().isEmpty() || guard.roles().stream().anyMatch(actor::has);
    }

    private static Optional<Actor> actor(@Nullable Authentication authentication) {
        return authentication instanceof ActorAuthentication known ? Optional.of(known.actor()) : Optional.empty();
    }

    /** Says no to somebody who is signed in: for good, or until they prove again who they are. */
    void refuse(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        Optional<Guard> guard = find(request)
                .filter(one -> one.need() == Guard.Need.FRESH_ROLE || one.need() == Guard.Need.FRESH_ACCOUNT);
        boolean onlyStale = actor(authentication)
                .filter(actor -> guard.filter(one -> holds(actor, one)).isPresent())
                .isPresent();
        if (onlyStale) {
            sendToEntry(request, response, true);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** Leads to the page where one signs in, and from there back here. */
    static void sendToEntry(HttpServletRequest request, HttpServletResponse response, boolean again) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, ReturnPath.ofRequest(request).entry(again));
    }
}
