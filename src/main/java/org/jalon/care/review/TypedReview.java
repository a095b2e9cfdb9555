package org.jalon.care.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jalon.account.Secrets;

/**
 * What was typed on a page of review, right or wrong.
 *
 * @param act which button was pressed
 * @param sending random key of the form: sent twice, it counts once
 * @param seen revision of the place that the page showed
 * @param closedFrom first day of a closure
 * @param closedTo last day of a closure
 * @param reason of the closure
 * @param phone number
 * @param mail address
 * @param website address
 * @param hours in French
 * @param message in own words
 */
public record TypedReview(
        Act act,
        String sending,
        long seen,
        String closedFrom,
        String closedTo,
        String reason,
        String phone,
        String mail,
        String website,
        String hours,
        String message) {

    private static final int LONGEST = 2_000;

    /** The buttons. */
    public enum Act {
        /** Everything is right. */
        EXACT,
        /** It will be closed for a while. */
        FERMETURE,
        /** Something is not right. */
        CORRIGER;

        /** As forms write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Act> parse(String slug) {
            return java.util.Arrays.stream(values())
                    .filter(act -> act.slug().equals(slug))
                    .findFirst();
        }
    }

    /** The fields of a form; empty when no button of ours was pressed. */
    public static Optional<TypedReview> of(HttpServletRequest request) {
        return Act.parse(text(request, "faire"))
                .map(act -> new TypedReview(
                        act,
                        sending(request),
                        number(text(request, "vu")),
                        text(request, "du"),
                        text(request, "au"),
                        text(request, "raison"),
                        text(request, "telephone"),
                        text(request, "courriel"),
                        text(request, "site"),
                        text(request, "horaires"),
                        text(request, "mots")));
    }

    /** A form that begins with what is published. */
    static TypedReview begin(String phone, String mail, String website, long seen) {
        return new TypedReview(Act.EXACT, Secrets.make(), seen, "", "", "", phone, mail, website, "", "");
    }

    private static String sending(HttpServletRequest request) {
        String key = text(request, "envoi");
        return key.length() >= 16 && key.length() <= 64 ? key : Secrets.make();
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        String text = value == null ? "" : value.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
