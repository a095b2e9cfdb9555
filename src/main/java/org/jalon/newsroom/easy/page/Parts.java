package org.jalon.newsroom.easy.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.directory.Slug;
import org.jalon.newsroom.easy.page.EasyPage.Part;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;

/**
 * Cuts a text at its headings, so that pictures stand beside what they are about. A part whose heading asks one of the questions that
 * most texts answer gets a pictogram.
 */
final class Parts {

    /** A picture alone on a line. */
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");

    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t].*");

    /** The words of headings that say what a part is about. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("clock", "quand|horaires?|jours?|ouvert|heures?|date"),
            new Sign("phone", "telephone|telephoner|appeler|contact|contacter|joindre|rendez"),
            new Sign("coin", "prix|payer|coute|gratuit|argent|tarif|tarifs"),
            new Sign("place", "ou|adresse|lieu|endroit|trouver"),
            new Sign("person", "qui|personnes|handicap|handicapees|accessible|accessibilite|fauteuil"),
            new Sign("screen", "internet|ordinateur|ordinateurs|numerique|ecran"),
            new Sign("hand", "quoi|faire|aide|aides|services?|apprendre|comment"));

    private record Sign(String name, Pattern words) {

        Sign(String name, String words) {
            this(name, Pattern.compile("(?:.*-)?(?:" + words + ")(?:-.*)?"));
        }
    }

    private Parts() {}

    static List<Part> of(String body, Markdown markdown) {
        List<Part> parts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : body.lines().toList()) {
            if (HEADING.matcher(line.strip()).matches() && !lines.isEmpty()) {
                parts.add(part(lines, markdown));
                lines.clear();
            }
            lines.add(line);
        }
        if (!lines.isEmpty()) {
            parts.add(part(lines, markdown));
        }
        return parts;
    }

    private static Part part(List<String> lines, Markdown markdown) {
        List<String> pictures = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (PICTURE.matcher(line.strip()).matches()) {
                pictures.add(markdown.render(line.strip(), Language.FRENCH).html());
            } else {
                text.append(line).append('\n');
            }
        }
        String sign = pictures.isEmpty() ? sign(lines.getFirst()).orElse("") : "";
        return new Part(
                sign,
                List.copyOf(pictures),
                markdown.render(text.toString(), Language.FRENCH).html());
    }

    private static Optional<String> sign(String heading) {
        String words = Slug.of(heading);
        return HEADING.matcher(heading.strip()).matches()
                ? SIGNS.stream()
                        .filter(sign -> sign.words().matcher(words).matches())
                        .map(Sign::name)
                        .findFirst()
                : Optional.empty();
    }
}
