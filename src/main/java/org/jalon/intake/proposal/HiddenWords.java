package org.jalon.intake.proposal;

import java.util.Set;
import org.jalon.directory.Slug;

/** Words by which files say that a row is not to be shown. */
final class HiddenWords {

    private static final Set<String> WORDS = Set.of(
            "inactif",
            "inactive",
            "ferme",
            "fermee",
            "archive",
            "archivee",
            "supprime",
            "supprimee",
            "masque",
            "masquee",
            "brouillon",
            "draft",
            "closed",
            "inactif-ve",
            "depublie",
            "non-publie",
            "prive",
            "private",
            "defunct",
            "cache");

    private HiddenWords() {}

    static boolean isHidden(String value) {
        return WORDS.contains(Slug.of(value));
    }
}
