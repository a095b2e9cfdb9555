package org.jalon.newsroom.easy.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.site.Language;

/** Dates in full, telephone numbers in groups. */
final class DateCheck implements Check {

    private static final String MONTHS_FRENCH =
            "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    private static final String DAYS_FRENCH = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![0-9/.-])(?:0?[1-9]|[12][0-9]|3[01])([/.-])(?:0?[1-9]|1[0-2])\\1(?:20|19)?[0-9]{2}(?![0-9/.-][0-9]|[0-9])"
                    + "|(?<![0-9/.-])(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:[0-3][0-9])(?![0-9-])"
                    + "|(?<![0-9/])(?:0[1-9]|[12][0-9]|3[01])/(?:0[1-9]|1[0-2])(?![0-9/])");
    /** The day of the week is missing; dates of laws, births and what is long past need none. */
    private static final Pattern BARE =
            Pattern.compile("(?iu)(?<day>(?:[12]?[0-9]|3[01])(?:er)? (?:" + MONTHS_FRENCH + "))(?![\\p{L}])");

    private static final Pattern NEEDS_NONE = Pattern.compile("(?iu)(?:(?:" + DAYS_FRENCH
            + "),? (?:le )?|(?:depuis|loi|décret|arrêté|née?|date|jour|avant|jusqu['’]|écrit|dès)"
            + "(?: [\\p{L}]+)?(?: (?:le|du|au))? ?|\\b(?:du|au|le|et|à|ou) (?:[0-9]{1,2}(?:er)? (?:" + MONTHS_FRENCH
            + ")? ?(?:au|et) (?:le )?)|[0-9] (?:au|et) (?:le )?)$");
    private static final Pattern GLUED = Pattern.compile(
            "(?<![0-9+])(?:0[1-9](?:[0-9]{8}|(?:[.-][0-9]{2}){4})|(?:\\+|00)33[ .\\u00a0\\u202f]?[1-9](?:[ .\\u00a0\\u202f-]?[0-9]{2}){4})(?![0-9])");
    private static final int BEFORE = 40;

    @Override
    public void look(Reading reading, Findings findings) {
        Matcher figures = FIGURES.matcher(reading.masked());
        while (figures.find()) {
            findings.add(Rule.DATE, figures.start(), figures.end(), "");
        }
        Matcher phones = GLUED.matcher(reading.masked());
        while (phones.find()) {
            findings.add(Rule.PHONE, phones.start(), phones.end(), grouped(phones.group()));
        }
        if (reading.language() == Language.FRENCH) {
            Matcher bare = BARE.matcher(reading.masked());
            while (bare.find()) {
                String before = reading.masked().substring(Math.max(0, bare.start() - BEFORE), bare.start());
                if (!NEEDS_NONE.matcher(before).find() && !before.matches("(?s).*[0-9]")) {
                    findings.add(Rule.DATE, bare.start(), bare.end(), "");
                }
            }
        }
    }

    /** {@code 03 20 12 34 56}. */
    private static String grouped(String phone) {
        String digits = phone.replaceAll("[^0-9+]", "").replaceFirst("^(?:\\+|00)33", "0");
        return digits.replaceAll("([0-9]{2})(?=[0-9])", "$1 ");
    }
}
