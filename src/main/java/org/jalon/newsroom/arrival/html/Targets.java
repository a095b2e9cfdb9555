package org.jalon.newsroom.arrival.html;

import java.util.Optional;

/** Says where links and pictures of a text that came from elsewhere lead now. */
public interface Targets {

    /** The address that a link leads to now; empty when it is none that may stand in a page. */
    Optional<String> link(String address);

    /** The path of the uploaded file that shows a picture; empty when there is none. */
    Optional<String> picture(String address);
}
