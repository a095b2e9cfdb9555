package org.jalon.account.session;

import java.util.Optional;
import org.jalon.account.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller ask for the {@link Actor}, on pages for those who are signed in, or for an Optional of it on others. */
final class ActorOfRequest implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Actor> actor = SecurityConfiguration.current();
        return parameter.isOptional()
                ? actor
                : actor.orElseThrow(() -> new IllegalStateException("no guard keeps this page for those signed in"));
    }
}
