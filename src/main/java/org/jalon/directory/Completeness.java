package org.jalon.directory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which of the facts that people need a sheet has. Only what applies is asked: a place that receives nobody has no door to
 * find, and a telephone is missing twice where people are told to call.
 *
 * @param known that the sheet says, the weightiest first
 * @param missing that it does not, the weightiest first
 */
public record Completeness(List<NeededFact> known, List<NeededFact> missing) {

    private static final Comparator<NeededFact> WEIGHTIEST =
            Comparator.comparingInt(NeededFact::weight).reversed();

    private static final String CALL = "Téléphoner";
    private static final String WRITE = "Contacter par mail";
    private static final String BOOK = "Prendre un RDV en ligne";
    private static final String NO_PUBLIC = "Ce lieu n'accueille pas de public";

    public Completeness {
        known = known.stream().sorted(WEIGHTIEST).toList();
        missing = missing.stream().sorted(WEIGHTIEST).toList();
    }

    /** What these facts say and lack. */
    public static Completeness of(Facts facts) {
        List<NeededFact> asked = Arrays.stream(NeededFact.values())
                .filter(need -> applies(need, facts))
                .toList();
        return new Completeness(
                asked.stream().filter(need -> isSaid(need, facts)).toList(),
                asked.stream().filter(need -> !isSaid(need, facts)).toList());
    }

    /** How many facts are known of those that people need. */
    public int asked() {
        return known.size() + missing.size();
    }

    private static boolean applies(NeededFact need, Facts facts) {
        Set<String> access = Set.copyOf(facts.all(Field.ACCESS_MODES));
        return switch (need) {
            case PHONE -> access.contains(CALL);
            case MAIL -> access.contains(WRITE);
            case BOOKING -> access.contains(BOOK);
            case ADDRESS, ACCESSIBILITY -> !access.contains(NO_PUBLIC);
            case HOURS, CONTACT, SERVICES, FEES, ACCESS, SUPPORT, SUMMARY, SPECIFIC_SUPPORT -> true;
        };
    }

    private static boolean isSaid(NeededFact need, Facts facts) {
        return switch (need) {
            case HOURS -> says(facts, Field.HOURS);
            case CONTACT ->
                says(facts, Field.PHONE)
                        || says(facts, Field.EMAILS)
                        || says(facts, Field.WEBSITES)
                        || says(facts, Field.BOOKING_URL);
            case SERVICES -> says(facts, Field.SERVICES);
            case ADDRESS -> says(facts, Field.ADDRESS);
            case FEES -> says(facts, Field.FEES);
            case ACCESS -> says(facts, Field.ACCESS_MODES);
            case PHONE -> says(facts, Field.PHONE);
            case MAIL -> says(facts, Field.EMAILS);
            case BOOKING -> says(facts, Field.BOOKING_URL);
            case SUPPORT -> says(facts, Field.SUPPORT_MODES);
            case SUMMARY -> says(facts, Field.SUMMARY) || says(facts, Field.DESCRIPTION);
            case SPECIFIC_SUPPORT -> says(facts, Field.SPECIFIC_SUPPORT);
            case ACCESSIBILITY -> says(facts, Field.ACCESSIBILITY_URL);
        };
    }

    private static boolean says(Facts facts, Field field) {
        return !facts.all(field).isEmpty();
    }
}
