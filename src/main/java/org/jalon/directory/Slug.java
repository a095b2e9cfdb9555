package org.jalon.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they stand in addresses: lower case, without accents, words joined by hyphens. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** {@code "Aide aux démarches"} gives {@code "aide-aux-demarches"}; a text without a Latin letter gives "". */
    public static String of(String text) {
        String folded = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        String plain =
                MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
        return EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
    }
}
