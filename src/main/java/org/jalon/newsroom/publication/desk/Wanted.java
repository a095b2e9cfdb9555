package org.jalon.newsroom.publication.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jalon.newsroom.article.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The articles that an editor looks for, as the fields of the form.
 *
 * @param q words of the title
 * @param rubrique id of a section, empty for all
 * @param annee year, empty for all
 */
public record Wanted(
        @Nullable String q,
        @Nullable String rubrique,
        @Nullable String annee) {

    private static final int LONGEST = 100;

    public Wanted {
        q = cut(q);
        rubrique = cut(rubrique);
        annee = cut(annee);
    }

    @Override
    public String q() {
        return Optional.ofNullable(q).orElse("");
    }

    @Override
    public String rubrique() {
        return Optional.ofNullable(rubrique).orElse("");
    }

    @Override
    public String annee() {
        return Optional.ofNullable(annee).orElse("");
    }

    Selection selection() {
        return new Selection(
                rubrique().isEmpty() ? null : rubrique(),
                null,
                null,
                annee().matches("\\d{4}") ? Integer.valueOf(annee()) : null);
    }

    /** Whether a title has the words, whatever their accents and capitals. */
    boolean fits(String title) {
        return fold(title).contains(fold(q()));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String cut(@Nullable String text) {
        String line = text == null ? "" : text.strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
