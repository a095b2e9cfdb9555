package org.jalon.care.quality;

import java.util.List;
import org.jalon.care.Days;
import org.jalon.directory.Completeness;
import org.jalon.directory.NeededFact;
import org.jalon.directory.Place;
import org.jalon.site.Words;

/**
 * The quality of a sheet as its manager reads it: three sentences that are not added up, and the step that would help most.
 *
 * @param completeness how many of the facts that people need are known
 * @param missing those that are not, in words
 * @param freshness until when the sheet can be trusted
 * @param toVerify whether it is time to verify it
 * @param verification who last did, and when
 * @param next the best step, in a sentence; empty when nothing presses
 * @param nextPath where that step is taken, empty when nothing presses or the page itself is where
 */
public record QualityWords(
        String completeness,
        List<String> missing,
        String freshness,
        boolean toVerify,
        String verification,
        String next,
        String nextPath) {

    public QualityWords {
        missing = List.copyOf(missing);
    }

    /** Says the quality of a place. */
    public static QualityWords of(Quality quality, Place place, Words words) {
        Completeness completeness = quality.completeness();
        return new QualityWords(
                words.say("care.quality.completeness", completeness.known().size(), completeness.asked()),
                completeness.missing().stream()
                        .map(need -> words.say("care.need." + need.slug()))
                        .toList(),
                words.say(
                        quality.toVerify() ? "care.quality.old" : "care.quality.fresh",
                        Days.say(quality.freshness().until(), words)),
                quality.toVerify(),
                verification(quality.verification(), words),
                quality.next().map(step -> sentence(step, words)).orElse(""),
                quality.next().map(step -> path(step, place, words)).orElse(""));
    }

    private static String verification(Verification verification, Words words) {
        return verification
                .when()
                .map(at ->
                        words.say("care.quality.verified." + verification.by().slug(), Days.say(at, words)))
                .orElseGet(() -> words.say("care.quality.verified.never"));
    }

    private static String sentence(Quality.NextStep step, Words words) {
        return switch (step) {
            case Quality.NextStep.Verify() -> words.say("care.next.verify");
            case Quality.NextStep.Add(NeededFact need) -> words.say("care.next." + need.slug());
        };
    }

    private static String path(Quality.NextStep step, Place place, Words words) {
        return switch (step) {
            case Quality.NextStep.Verify() -> "";
            case Quality.NextStep.Add(NeededFact need) ->
                words.language().path("/lieux/" + place.id() + "/corriger?quoi=" + form(need));
        };
    }

    /** The form in which a need is said, as addresses write it. */
    private static String form(NeededFact need) {
        return switch (need) {
            case HOURS -> "horaires";
            case CONTACT, PHONE, MAIL, BOOKING -> "contact";
            case SERVICES, FEES, ACCESS, SUPPORT, SPECIFIC_SUPPORT -> "services";
            case ADDRESS -> "adresse";
            case SUMMARY -> "presentation";
            case ACCESSIBILITY -> "tout";
        };
    }
}
