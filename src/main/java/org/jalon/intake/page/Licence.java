package org.jalon.intake.page;

import java.util.List;
import java.util.Optional;

/**
 * A licence that many publish under.
 *
 * @param slug as forms write it
 * @param name as people know it
 * @param url where it is to be read
 */
record Licence(String slug, String name, String url) {

    static final List<Licence> USUAL = List.of(
            new Licence(
                    "lov2",
                    "Licence Ouverte 2.0",
                    "https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf"),
            new Licence("odbl", "ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
            new Licence("cc-by", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
            new Licence("cc-by-sa", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
            new Licence("cc0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"));

    /** The slug of any other. */
    static final String OTHER = "autre";

    static Optional<Licence> find(String slug) {
        return USUAL.stream().filter(licence -> licence.slug().equals(slug)).findFirst();
    }

    /** The slug of a licence that a source has; empty when nobody said which. */
    static String slugOf(String name) {
        return name.isEmpty()
                ? ""
                : USUAL.stream()
                        .filter(licence -> licence.name().equals(name))
                        .map(Licence::slug)
                        .findFirst()
                        .orElse(OTHER);
    }
}
