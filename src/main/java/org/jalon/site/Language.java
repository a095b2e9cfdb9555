package org.jalon.site;

import java.util.Locale;

/** A language that Jalon's pages are written in. French has no prefix in addresses, English lives under {@code /en}. */
public enum Language {
    FRENCH(Locale.FRENCH, ""),
    ENGLISH(Locale.ENGLISH, "/en");

    private final Locale locale;
    private final String prefix;

    Language(Locale locale, String prefix) {
        this.locale = locale;
        this.prefix = prefix;
    }

    /** The language of a request path: English below {@code /en}, French elsewhere. */
    public static Language ofPath(String path) {
        return path.equals("/en") || path.startsWith("/en/") ? ENGLISH : FRENCH;
    }

    /** French for French speakers, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    /** The BCP 47 tag, for {@code lang} attributes. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The address of a page in this language, from its French path: {@code /lieux} or {@code /en/lieux}. */
    public String path(String frenchPath) {
        return this == ENGLISH && frenchPath.equals("/") ? prefix : prefix + frenchPath;
    }
}
