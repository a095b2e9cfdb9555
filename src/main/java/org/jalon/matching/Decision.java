package org.jalon.matching;

import java.util.Locale;

/** What is made of two records. */
public enum Decision {
    /** One place, sure enough to act upon. */
    SAME,
    /** A person should say. */
    REVIEW,
    /** Two places. */
    DIFFERENT;

    /** Its name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
