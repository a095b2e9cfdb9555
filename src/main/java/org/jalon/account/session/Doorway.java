package org.jalon.account.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jalon.account.Account;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.storage.Database;

/** Lets somebody who proved who they are in, and out again. */
public final class Doorway {

    private final Sessions sessions;
    private final AuditTrail audit;
    private final Database database;
    private final Duration longest;

    public Doorway(Sessions sessions, AuditTrail audit, Database database, SessionLimits limits) {
        this.sessions = sessions;
        this.audit = audit;
        this.database = database;
        this.longest = limits.longest();
    }

    /**
     * Begins a session under a new secret; one that this browser had ends.
     *
     * @return the id of the session
     */
    public String letIn(Account account, Session.Way way, HttpServletRequest request, HttpServletResponse response) {
        String device = Device.of(request.getHeader("User-Agent"));
        String token = Objects.requireNonNull(database.transaction().execute(status -> {
            SafeCookie.SESSION
                    .find(request)
                    .flatMap(sessions::find)
                    .ifPresent(old -> sessions.end(old.account().id(), old.sessionId()));
            audit.note(account.id(), "account.act.signed-in", account.id(), Map.of("way", way.name()));
            return sessions.begin(account, way, device);
        }));
        SafeCookie.SESSION.set(request, response, token, longest);
        SafeCookie.ENTRY.clear(request, response);
        return sessions.find(token).orElseThrow().sessionId();
    }

    /** Ends the session of this browser. */
    public void letOut(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(actor.account().id(), actor.sessionId());
        SafeCookie.SESSION.clear(request, response);
    }
}
