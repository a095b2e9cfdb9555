package org.jalon.account;

import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page in the menu of those who are signed in. Modules offer theirs as beans.
 *
 * @param key of the message that names it
 * @param path in French, such as {@code /moderation}; must be a page that a {@link Guard} names
 * @param roles of which one must be held somewhere to see it, none for everybody who is signed in
 * @param order smaller is higher: 0 one's account, 10 to 79 other modules, 80 and more administration
 * @param waiting how many things wait there for somebody, shown when there are any; asked on each of their pages
 */
public record MenuEntry(String key, String path, Set<Role> roles, int order, ToIntFunction<Actor> waiting) {

    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    /** A page for one role, or for everybody. */
    public MenuEntry(String key, String path, @Nullable Role role, int order, ToIntFunction<Actor> waiting) {
        this(key, path, role == null ? Set.of() : Set.of(role), order, waiting);
    }

    /** A page where nothing waits. */
    public MenuEntry(String key, String path, @Nullable Role role, int order) {
        this(key, path, role, order, actor -> 0);
    }

    /** Whether somebody sees it. */
    public boolean isFor(Actor actor) {
        return roles.isEmpty() || roles.stream().anyMatch(actor::has);
    }
}
