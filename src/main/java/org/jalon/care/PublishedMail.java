package org.jalon.care;

import java.util.List;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;

/** The mail addresses that a place publishes: whoever reads one of them is of that place. */
public final class PublishedMail {

    private PublishedMail() {}

    /** Those that can be written to, in the order of the sheet, each once. */
    public static List<MailAddress> of(Place place) {
        return place.facts().all(Field.EMAILS).stream()
                .map(MailAddress::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
