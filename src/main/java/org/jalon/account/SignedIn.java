package org.jalon.account;

import java.util.Optional;

/**
 * Who asks for something now, for arguments of controllers that are made of it. Empty for visitors, for commands, and on pages
 * that no {@link Guard} names: those know of nobody.
 */
public interface SignedIn {

    Optional<Actor> find();
}
