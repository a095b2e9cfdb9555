package org.jalon.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Lets a controller ask for the {@link Site} at the address that its request came to.
 *
 * @param site as configured
 */
record SiteOfRequest(Site site) implements HandlerMethodArgumentResolver {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

    Site of(HttpServletRequest request) {
        return site.reachedAt(origin(request));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Site.class;
    }

    @Override
    public Site resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of((HttpServletRequest) request.getNativeRequest());
    }

    /** The scheme and host that the person asked for, as forwarded headers may have corrected them. */
    private static String origin(HttpServletRequest request) {
        String host = request.getServerName();
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        String origin = request.getScheme() + "://" + host + (usual ? "" : ":" + request.getServerPort());
        return HOST.matcher(host).matches() ? origin : "";
    }
}
