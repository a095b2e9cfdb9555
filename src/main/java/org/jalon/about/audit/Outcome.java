package org.jalon.about.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an auditor says of a criterion on a page. */
public enum Outcome {
    CONFORM("C", "conforme"),
    NOT_CONFORM("NC", "non conforme"),
    NOT_APPLICABLE("NA", "non applicable"),
    /** Not conform, and excused: to mend it would be a disproportionate burden. */
    EXCUSED("D", "dérogation");

    private final String code;
    private final String name;

    Outcome(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** Reads {@code NC} or {@code non conforme}, in any case. */
    public static Optional<Outcome> parse(String text) {
        String written = text.strip().toLowerCase(Locale.FRENCH);
        return Arrays.stream(values())
                .filter(one -> one.code.toLowerCase(Locale.ROOT).equals(written) || one.name.equals(written))
                .findFirst();
    }

    public String code() {
        return code;
    }

    /** Whether the criterion counts at all. */
    public boolean applies() {
        return this != NOT_APPLICABLE;
    }

    /** Of a criterion on all pages together: what is wrong on one page is wrong; what applies to none does not apply. */
    static Outcome ofAll(Collection<Outcome> pages) {
        return List.of(NOT_CONFORM, EXCUSED, CONFORM).stream()
                .filter(pages::contains)
                .findFirst()
                .orElse(NOT_APPLICABLE);
    }
}
