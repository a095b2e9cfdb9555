package org.jalon.account.session;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.account.Actor;
import org.jalon.account.Guard;
import org.jalon.account.LongForms;
import org.jalon.account.MenuEntry;
import org.jalon.account.SignedIn;
import org.jalon.site.PersonMenus;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The filters of Spring Security, put together by hand so that all of them can be seen. Pages that are the same for all pass
 * none of them: no cookie is read or set there. Everything else passes all: pages that a guard names, and every form.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration implements WebMvcConfigurer {

    /** What the scripts of passkeys send. */
    private static final Set<String> SCRIPTED =
            Set.of("/connexion/cle/question", "/connexion/cle", "/compte/cles/question", "/compte/cles/nouvelle");

    /** Mail programs send these forms themselves; the token in the address is the secret. */
    private static final Pattern ONE_CLICK = Pattern.compile("(/en)?/(mails/refus|lettre/desabonnement)/");

    @Bean
    Guards guards(List<Guard> guards, Sessions sessions) {
        return new Guards(guards, sessions);
    }

    @Bean
    SignedIn signedIn() {
        return SecurityConfiguration::current;
    }

    @Bean
    PersonMenus menus(List<MenuEntry> entries) {
        return new Menus(entries);
    }

    @Bean
    FilterRegistrationBean<FilterChainProxy> securityFilters(
            Guards guards, Sessions sessions, List<LongForms> longForms, MultipartConfigElement files) {
        CsrfFilter formKeys = new CsrfFilter(new FormKeys());
        formKeys.setRequireCsrfProtectionMatcher(
                request -> !OwnForms.isReading(request) && !isScripted(request) && FormKeys.areNeeded(request));
        formKeys.setAccessDeniedHandler(new StaleForms(longForms));
        List<Filter> guarded = List.of(
                new OwnForms(),
                new SecurityContextHolderFilter(new SessionContext(sessions)),
                new FileForms(guards, files.getMaxRequestSize()),
                formKeys,
                new AnonymousAuthenticationFilter("anonymous"),
                translation(guards),
                new AuthorizationFilter(guards));
        FilterRegistrationBean<FilterChainProxy> registration =
                new FilterRegistrationBean<>(new FilterChainProxy(List.of(
                        new DefaultSecurityFilterChain(guards::isForAll),
                        // Programs sign nothing and bring no cookies; an interface that takes data from them has its
                        // own keys.
                        new DefaultSecurityFilterChain(SecurityConfiguration::isForPrograms),
                        new DefaultSecurityFilterChain(request -> true, guarded))));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }

    /** Pages of other sites cannot send JSON: browsers would ask us first whether they may. */
    private static boolean isScripted(HttpServletRequest request) {
        return SCRIPTED.contains(request.getRequestURI())
                && MediaType.APPLICATION_JSON_VALUE.equals(request.getContentType());
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || ONE_CLICK.matcher(path).lookingAt();
    }

    private static ExceptionTranslationFilter translation(Guards guards) {
        ExceptionTranslationFilter translation = new ExceptionTranslationFilter(
                (request, response, trouble) -> Guards.sendToEntry(request, response, false), new NullRequestCache());
        translation.setAccessDeniedHandler((request, response, denied) -> guards.refuse(
                request, response, SecurityContextHolder.getContext().getAuthentication()));
        return translation;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorOfRequest());
        resolvers.add(new FormKeyOfRequest());
    }

    /** Who is signed in, for pages of other packages that may be open to those who are not. */
    static java.util.Optional<Actor> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? java.util.Optional.of(known.actor())
                : java.util.Optional.empty();
    }
}
