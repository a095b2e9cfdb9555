package org.jalon.observatory.partner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.account.SignedIn;
import org.jalon.observatory.Disclosures;
import org.jalon.observatory.Viewer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets a controller ask for the {@link Viewer}: partners and coordinators of a territory read what is for partners there,
 * everybody else what is public. Administrators give roles; they read nothing by that. What partners are shown is put down
 * before they see it, and no shared cache keeps it.
 */
final class ViewerOfRequest implements HandlerMethodArgumentResolver, HandlerInterceptor {

    private static final String ATTRIBUTE = ViewerOfRequest.class.getName();
    private static final List<Role> READERS = List.of(Role.PARTNER, Role.COORDINATOR);

    private final SignedIn signedIn;
    private final AuditTrail trail;

    ViewerOfRequest(SignedIn signedIn, AuditTrail trail) {
        this.signedIn = signedIn;
        this.trail = trail;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = (HttpServletRequest) request.getNativeRequest();
        HttpServletResponse answer =
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class), "no answer");
        Optional<Actor> actor = signedIn.find();
        // Caches ask again each time, and keep what a person was shown for that person.
        answer.setHeader(HttpHeaders.CACHE_CONTROL, actor.isPresent() ? "private, no-cache" : "no-cache");
        answer.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return actor.filter(one -> READERS.stream().anyMatch(one::has))
                .map(one -> viewer(one, asked))
                .orElse(Viewer.PUBLIC);
    }

    private Viewer viewer(Actor actor, HttpServletRequest request) {
        Set<Territory> territories = new HashSet<>();
        READERS.forEach(role -> territories.addAll(actor.territories(role)));
        ReadFigures read = new ReadFigures(trail, actor, request.getRequestURI());
        request.setAttribute(ATTRIBUTE, read);
        return new Viewer(READERS.stream().anyMatch(actor::hasEverywhere), territories, read);
    }

    /** All of a page is decided by now, and nothing of it was printed. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        putDown(request);
    }

    /** What was read when something went wrong on the way. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        putDown(request);
    }

    private static void putDown(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Disclosures read) {
            read.putDown();
        }
    }
}
