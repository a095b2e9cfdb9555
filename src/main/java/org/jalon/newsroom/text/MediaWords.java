package org.jalon.newsroom.text;

import java.util.Locale;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.site.Words;

/** Files and languages as links say them. */
public final class MediaWords {

    private static final long KILO = 1_000;

    private MediaWords() {}

    /** The type and size of a file: {@code PDF, 1,2 Mo}. */
    public static String label(MediaFile file, Words words) {
        return words.say("newsroom.text.file", file.type().label(), size(file.size(), words));
    }

    /** A size in bytes as people say it. */
    public static String size(long bytes, Words words) {
        if (bytes < KILO * KILO) {
            return words.say("newsroom.text.kilobytes", Math.max(1, Math.round((double) bytes / KILO)));
        }
        return words.say("newsroom.text.megabytes", Math.round(bytes / 100_000.0) / 10.0);
    }

    /** The language that a link leads to, by its tag: {@code en anglais}. */
    public static String language(String tag, Words words) {
        return words.say(
                "newsroom.text.language",
                Locale.of(tag).getDisplayLanguage(words.language().locale()));
    }
}
