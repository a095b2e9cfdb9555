package org.jalon.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may open pages. Modules offer theirs as beans. A page that no guard names is open to all, is the same for all, and knows
 * of nobody who is signed in.
 *
 * @param patterns of French paths, such as {@code /moderation/**}, which include {@code /moderation}; the English ones follow
 * @param need what it takes
 * @param roles of which one must be held somewhere, for {@link Need#ROLE} and {@link Need#FRESH_ROLE}
 */
public record Guard(List<String> patterns, Need need, Set<Role> roles) {

    /** What it takes to open a page. */
    public enum Need {
        /** Nothing: it is open to all, but it may differ for those who are signed in. */
        NOTHING,
        /** To be signed in. */
        ACCOUNT,
        /** To have proved who one is a short while ago. */
        FRESH_ACCOUNT,
        /** A role. */
        ROLE,
        /** A role, by somebody who proved who they are a short while ago. */
        FRESH_ROLE
    }

    public Guard {
        patterns = List.copyOf(patterns);
        roles = Set.copyOf(roles);
        if (roles.isEmpty() != (need == Need.NOTHING || need == Need.ACCOUNT || need == Need.FRESH_ACCOUNT)) {
            throw new IllegalArgumentException("a role is named if and only if it is needed");
        }
    }

    /** Pages for all that may differ for those who are signed in. */
    public static Guard open(String... patterns) {
        return new Guard(List.of(patterns), Need.NOTHING, Set.of());
    }

    /** Pages for those who are signed in. */
    public static Guard signedIn(String... patterns) {
        return new Guard(List.of(patterns), Need.ACCOUNT, Set.of());
    }

    /** Pages for what must not be done by whoever finds a device open: those signed in prove again who they are. */
    public static Guard fresh(String... patterns) {
        return new Guard(List.of(patterns), Need.FRESH_ACCOUNT, Set.of());
    }

    /** Pages for those who hold a role somewhere. */
    public static Guard role(Role role, String... patterns) {
        return new Guard(List.of(patterns), Need.ROLE, Set.of(role));
    }

    /** Pages for those who hold one of several roles somewhere. */
    public static Guard anyRole(Set<Role> roles, String... patterns) {
        return new Guard(List.of(patterns), Need.ROLE, roles);
    }

    /** Pages for privileged acts: those who hold the role prove again who they are when they last did so long ago. */
    public static Guard freshRole(Role role, String... patterns) {
        return new Guard(List.of(patterns), Need.FRESH_ROLE, Set.of(role));
    }

    /** The patterns in both languages. */
    public List<String> allPatterns() {
        return patterns.stream()
                .flatMap(pattern -> Stream.of(pattern, "/en" + pattern))
                .toList();
    }
}
