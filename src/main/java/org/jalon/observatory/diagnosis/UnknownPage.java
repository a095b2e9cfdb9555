package org.jalon.observatory.diagnosis;

import org.jalon.observatory.TerritoryWords;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/**
 * What is said of a code that no territory has.
 *
 * @param head of the document
 * @param advice where to look
 */
public record UnknownPage(Page head, String advice) {

    private static final int LONGEST = 20;

    static UnknownPage of(Territory asked, Words words) {
        String code = asked.code().substring(0, Math.min(asked.code().length(), LONGEST));
        String kind = TerritoryWords.slug(asked.kind());
        return new UnknownPage(
                new Page(words, words.say("diagnosis.unknown.title"), "", "/observatoire", Page.Section.NONE, false),
                words.say("diagnosis.unknown.advice." + kind, code));
    }
}
