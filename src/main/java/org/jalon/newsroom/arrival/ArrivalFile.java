package org.jalon.newsroom.arrival;

import java.util.Locale;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.jalon.newsroom.arrival.read.PageFacts;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A file that arrived, and what became of it.
 *
 * @param arrivalId of what it arrived with
 * @param number among those that arrived with it, from 1
 * @param path as it was called where it comes from
 * @param size in bytes
 * @param fingerprint of its bytes, in hexadecimal
 * @param format that it turned out to be, as bundles write it; empty before it was read
 * @param state how far it is
 * @param trouble why it was refused, null otherwise
 * @param facts what a page says of itself
 * @param proposal how a page would be cut, null where there is nothing to cut
 * @param version of the proposal
 */
public record ArrivalFile(
        String arrivalId,
        int number,
        String path,
        long size,
        String fingerprint,
        String format,
        State state,
        @Nullable Trouble trouble,
        PageFacts facts,
        @Nullable Proposal proposal,
        int version) {

    /** How far a file is. */
    public enum State {
        /** It was not read yet. */
        WAITING,
        /** It waits for a person to confirm where its articles begin. */
        OPEN,
        /** A person made drafts of it. */
        DONE,
        /** Its articles were certain and are drafts, or more. */
        DRAFTED,
        /** It arrived before, just the same. */
        KNOWN,
        /** It arrived before, and says something else now. */
        CHANGED,
        /** A picture or document, kept where an article shows it. */
        RESOURCE,
        REFUSED;

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why something could not be done, in both languages. */
    public record Trouble(String french, String english) {

        /** What is said of an error. */
        public static Trouble of(UserError error) {
            return new Trouble(error.say(Words.in(Language.FRENCH)), error.say(Words.in(Language.ENGLISH)));
        }

        /** In the language of a person. */
        public String say(Words words) {
            return words.language() == Language.ENGLISH ? english : french;
        }
    }
}
