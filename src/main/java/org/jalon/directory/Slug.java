package org.jalon.directory;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as they stand in addresses: lower case, without accents, words joined by hyphens. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The letters of European languages, folded once: pages and filters make hundreds of slugs a request. */
    private static final String[] FOLDED = folded(0x180);

    private Slug() {}

    /** {@code "Aide aux démarches"} gives {@code "aide-aux-demarches"}; a text without a Latin letter gives "". */
    public static String of(String text) {
        StringBuilder slug = new StringBuilder(text.length() + 4);
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean apart = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            String letters = c < FOLDED.length ? FOLDED[c] : "";
            if (letters.isEmpty()) {
                apart = true;
            } else {
                if (apart && !slug.isEmpty()) {
                    slug.append('-');
                }
                apart = false;
                slug.append(letters);
            }
        }
        return slug.toString();
    }

    private static String[] folded(int size) {
        String[] table = new String[size];
        for (char c = 0; c < size; c++) {
            String plain = switch (c) {
                case 'œ', 'Œ' -> "oe";
                case 'æ', 'Æ' -> "ae";
                case 'ß' -> "ss";
                default ->
                    MARKS.matcher(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD))
                            .replaceAll("");
            };
            char first = plain.isEmpty() ? ' ' : Character.toLowerCase(plain.charAt(0));
            boolean latin = first >= 'a' && first <= 'z' || first >= '0' && first <= '9';
            table[c] = !latin ? "" : plain.length() > 1 ? plain : String.valueOf(first);
        }
        return table;
    }
}
