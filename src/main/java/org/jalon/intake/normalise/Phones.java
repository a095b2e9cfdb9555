package org.jalon.intake.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.WrittenPhone;

/** Telephone numbers in every French form, to E.164. A short number such as 3631 is not one and stays in the raw row. */
final class Phones {

    private static final int LONGEST_CELL = 500;

    private static final Pattern SEPARATOR = Pattern.compile(
            "[|;\\n/,]|\\s+(?:ou|et|puis|-|–)\\s+(?=[+(0]?\\d)|(?<=\\d{10})\\s+(?=0\\d)", Pattern.CASE_INSENSITIVE);

    /** Numbers of four digits that public services have: 3939, 36 31, 39 49 (a call at ordinary rates). */
    private static final Pattern SHORT =
            Pattern.compile("\\s*(?:3\\s?\\d\\s?\\d\\s?\\d|1\\s?0\\s?\\d\\s?\\d|11\\s?\\d)(?:\\.0)?\\s*");

    private Phones() {}

    /** @param departement of the commune, to know the plan of a number without country code; may be empty */
    static Reading read(String raw, String departement) {
        Set<String> found = new LinkedHashSet<>();
        List<RecordIssue> issues = new ArrayList<>();
        String cell = raw.length() > LONGEST_CELL ? raw.substring(0, LONGEST_CELL) : raw;
        Optional<String> whole = WrittenPhone.read(cell, departement);
        if (whole.isPresent()) {
            return Reading.of(whole.get());
        }
        for (String part : SEPARATOR.split(cell)) {
            if (!part.isBlank()) {
                WrittenPhone.read(part, departement)
                        .or(() -> WrittenPhone.find(part, departement))
                        .ifPresentOrElse(
                                found::add,
                                () -> issues.add(new RecordIssue(
                                        SHORT.matcher(part).matches() ? Code.PHONE_SHORT : Code.PHONE_INVALID,
                                        Field.PHONE,
                                        part.strip(),
                                        "")));
            }
        }
        if (found.size() > 1) {
            issues.add(new RecordIssue(Code.PHONE_SEVERAL, Field.PHONE, raw, String.join(" ", found)));
        }
        return new Reading(found.stream().limit(1).toList(), issues);
    }
}
