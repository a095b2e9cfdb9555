package org.jalon.site.error;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/** Sends what goes wrong on pages to {@link ErrorPages}, before problem details, meant for programs, are made of it. */
@Component
@ConditionalOnWebApplication
final class PageErrors extends DefaultHandlerExceptionResolver {

    PageErrors() {
        setOrder(Ordered.HIGHEST_PRECEDENCE);
        // What visitors mistype is not the operator’s trouble.
        setWarnLogCategory("");
    }

    @Override
    protected boolean shouldApplyTo(HttpServletRequest request, @Nullable Object handler) {
        return !ErrorPages.isForPrograms(request.getRequestURI());
    }
}
