package org.jalon.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows who is signed in, on pages where that is asked at all. Offered by whoever signs people in. */
public interface PersonMenus {

    /** The menu of who is signed in; empty on pages that are the same for all. */
    Optional<PersonMenu> find(HttpServletRequest request);
}
