package org.jalon.site.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
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
    protected @Nullable ModelAndView doResolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof InvalidParameterException)) {
            return super.doResolveException(request, response, handler, failure);
        }
        try {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected boolean shouldApplyTo(HttpServletRequest request, @Nullable Object handler) {
        return !ErrorPages.isForPrograms(request.getRequestURI());
    }
}
