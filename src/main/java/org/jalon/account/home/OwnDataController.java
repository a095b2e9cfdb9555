package org.jalon.account.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.FormKey;
import org.jalon.account.Grant;
import org.jalon.account.PersonalData;
import org.jalon.account.Role;
import org.jalon.account.session.Doorway;
import org.jalon.account.session.Sessions;
import org.jalon.site.Words;
import org.jalon.storage.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes all that is known of oneself away, as a file, or for good. */
@Controller
class OwnDataController {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Doorway doorway;
    private final AuditTrail audit;
    private final Database database;
    private final List<PersonalData> parts;

    OwnDataController(
            Accounts accounts,
            Sessions sessions,
            Doorway doorway,
            AuditTrail audit,
            Database database,
            ObjectProvider<PersonalData> parts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.doorway = doorway;
        this.audit = audit;
        this.database = database;
        this.parts = parts.orderedStream().toList();
    }

    @GetMapping({"/compte/mes-donnees.json", "/en/compte/mes-donnees.json"})
    ResponseEntity<Map<String, Object>> export(Actor actor) {
        Account account = actor.account();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("courriel", account.address().text());
        all.put("nom", account.name());
        all.put("langue", account.language().tag());
        all.put("cree_le", account.createdAt().toString());
        all.put(
                "roles",
                actor.grants().stream()
                        .map(grant -> Map.of("role", grant.role().slug(), "territoire", grant.scope()))
                        .toList());
        all.put(
                "sessions",
                sessions.list(account.id()).stream()
                        .map(session -> Map.of(
                                "appareil", session.device(),
                                "commencee_le", session.createdAt().toString(),
                                "vue_le", session.seenAt().toString()))
                        .toList());
        all.put(
                "journal",
                audit.ofAccount(account.id()).stream()
                        .map(entry ->
                                Map.of("le", entry.at().toString(), "acte", entry.act(), "details", entry.details()))
                        .toList());
        parts.forEach(part -> all.put(part.name(), part.export(account)));
        audit.note(actor, "account.act.exported", account.id(), Map.of());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mes-donnees.json\"")
                .body(all);
    }

    @GetMapping({"/compte/supprimer", "/en/compte/supprimer"})
    ModelAndView ask(Words words, Actor actor, FormKey key) {
        return new ModelAndView("account/delete", "page", DeletePage.of(words, actor, key, isLast(actor)));
    }

    @PostMapping({"/compte/supprimer", "/en/compte/supprimer"})
    Object delete(HttpServletRequest request, HttpServletResponse response, Words words, Actor actor, FormKey key) {
        if (isLast(actor)) {
            return new ModelAndView(
                    "account/delete", Map.of("page", DeletePage.of(words, actor, key, true)), HttpStatus.CONFLICT);
        }
        Account account = actor.account();
        doorway.letOut(actor, request, response);
        database.transaction().executeWithoutResult(status -> {
            parts.forEach(part -> part.forget(account));
            accounts.delete(account.id());
            audit.note(account.id(), "account.act.deleted", account.id(), Map.of());
        });
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path("/")))
                .build();
    }

    /** Without the last administrator of everything, nobody could give roles any more. */
    private boolean isLast(Actor actor) {
        return actor.grants().contains(Grant.everywhere(Role.ADMINISTRATOR))
                && accounts.countEverywhere(Role.ADMINISTRATOR) == 1;
    }
}
