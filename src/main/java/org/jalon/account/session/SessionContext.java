package org.jalon.account.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.util.function.SingletonSupplier;

/** Finds who is signed in by the cookie of their session; asked of the database only when somebody wants to know. */
@SuppressWarnings("deprecation") // one method of the interface is, and has to be there
final class SessionContext implements SecurityContextRepository {

    private final Sessions sessions;

    SessionContext(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        Supplier<SecurityContext> once = SingletonSupplier.of(() -> load(request));
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return once.get();
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContextImpl context = new SecurityContextImpl();
        SafeCookie.SESSION
                .find(request)
                .flatMap(sessions::find)
                .ifPresent(actor -> context.setAuthentication(new ActorAuthentication(actor)));
        return context;
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sessions are begun and ended by name, not as a side effect of a request.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SafeCookie.SESSION.find(request).isPresent();
    }
}
