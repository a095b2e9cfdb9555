package org.jalon.account.session;

import jakarta.servlet.http.HttpServletRequest;
import org.jalon.account.FormKey;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller ask for the {@link FormKey} of its forms, masked anew for each page so that compression betrays nothing. */
final class FormKeyOfRequest implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == FormKey.class;
    }

    @Override
    public FormKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of((HttpServletRequest) request.getNativeRequest());
    }

    static FormKey of(HttpServletRequest http) {
        boolean needed = FormKeys.areNeeded(http);
        return needed && http.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormKey(token.getToken(), StaleForms.isStale(http))
                : new FormKey("", false);
    }
}
