package org.jalon.account.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.MenuEntry;
import org.jalon.site.Language;
import org.jalon.site.PersonMenu;
import org.jalon.site.PersonMenus;
import org.jalon.site.Words;

/** Makes the menu of who is signed in from the entries of all modules. */
final class Menus implements PersonMenus {

    private final List<MenuEntry> entries;

    Menus(List<MenuEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::path))
                .toList();
    }

    @Override
    public Optional<PersonMenu> find(HttpServletRequest request) {
        return SecurityConfiguration.current().map(actor -> menu(actor, request));
    }

    private PersonMenu menu(Actor actor, HttpServletRequest request) {
        Language language = Language.ofPath(request.getRequestURI());
        Words words = Words.in(language);
        return new PersonMenu(
                actor.account().shownName(),
                entries.stream()
                        .filter(entry -> entry.isFor(actor))
                        .map(entry -> new PersonMenu.Link(
                                label(entry, actor, words),
                                language.path(entry.path()),
                                language.path(entry.path()).equals(request.getRequestURI())))
                        .toList(),
                language.path("/deconnexion"),
                FormKey.PARAMETER,
                FormKeyOfRequest.of(request).value());
    }

    private static String label(MenuEntry entry, Actor actor, Words words) {
        int waiting = entry.waiting().applyAsInt(actor);
        String label = words.say(entry.key());
        return waiting == 0 ? label : words.say("account.menu.waiting", label, waiting);
    }
}
