package org.jalon.observatory.definition;

import java.util.regex.Pattern;

/** What the rows of a file are about, from the smallest. */
public enum Level {
    IRIS("\\d[\\dAB]\\d{7}"),
    COMMUNE("\\d[\\dAB]\\d{3}"),
    EPCI("\\d{9}"),
    BASSIN_DE_VIE("\\d[\\dAB]\\d{3}"),
    ZONE_D_EMPLOI("\\d{4}"),
    DEPARTEMENT("\\d[\\dAB]|97\\d|98\\d"),
    REGION("\\d{2}");

    private final Pattern code;

    Level(String code) {
        this.code = Pattern.compile(code);
    }

    /** Whether the text has the form of a code of this level; such a territory need not exist. */
    public boolean isCode(String text) {
        return code.matcher(text).matches();
    }
}
