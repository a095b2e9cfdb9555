package org.jalon.about;

import org.jalon.site.Site;

/**
 * Who answers for the site, as well as it is known: from the legal notice, else from the settings.
 *
 * @param notice what administrators wrote
 * @param site as configured
 * @param declared name in the settings, may be empty
 */
public record Publisher(LegalNotice notice, Site site, String declared) {

    /** The name of who publishes the site; empty when nobody said it. */
    public String name() {
        String written = notice.facts().get(LegalField.PUBLISHER);
        return written.isEmpty() ? declared : written;
    }

    /** The address to write to; empty when nobody said it. */
    public String mail() {
        String written = notice.facts().get(LegalField.MAIL);
        return written.isEmpty() ? site.contact() : written;
    }
}
