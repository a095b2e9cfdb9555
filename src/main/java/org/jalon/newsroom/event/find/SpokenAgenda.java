package org.jalon.newsroom.event.find;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.newsroom.event.Kind;
import org.jalon.territory.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of the agenda who types into a search box: "atelier cette semaine à Lens", "workshops near me".
 *
 * @param kind of event, null for any
 * @param span of days, null when they did not say
 * @param nearby whether it should be where they are
 */
public record SpokenAgenda(@Nullable Kind kind, @Nullable Span span, boolean nearby) {

    private static final Pattern EVENT =
            Pattern.compile("\\b(agenda|evenements?|rendez vous|sorties?|events?|calendar|what s on)\\b");
    private static final Pattern SOON = Pattern.compile(
            "\\b(cette semaine|semaine prochaine|aujourd hui|demain|ce soir|ce week end|prochains jours|this week|next week|today|tomorrow)\\b");
    private static final Pattern THIS_MONTH = Pattern.compile("\\b(ce mois|ce mois ci|this month)\\b");
    private static final Pattern NEARBY = Pattern.compile(
            "\\b(pres de chez moi|pres d ici|autour de moi|autour de chez moi|a proximite|dans le coin|near me|nearby|around me)\\b");

    private static final Map<Kind, Pattern> KINDS = new EnumMap<>(Map.of(
            Kind.WORKSHOP, Pattern.compile("\\b(ateliers?|initiations?|workshops?)\\b"),
            Kind.TRAINING, Pattern.compile("\\b(formations?|stages?|trainings?)\\b"),
            Kind.WEBINAR, Pattern.compile("\\b(webinaires?|visioconferences?|webinars?)\\b"),
            Kind.DAY, Pattern.compile("\\b(journees?|rencontres?|portes ouvertes)\\b")));

    /** What the words say; empty when they are not about events. */
    public static Optional<SpokenAgenda> parse(String typed, LocalDate today) {
        String text = NameFold.fold(typed);
        Kind kind = KINDS.entrySet().stream()
                .filter(one -> one.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        Span span = span(text, today);
        boolean about = kind != null || span != null || EVENT.matcher(text).find();
        return about
                ? Optional.of(new SpokenAgenda(kind, span, NEARBY.matcher(text).find()))
                : Optional.empty();
    }

    private static @Nullable Span span(String text, LocalDate today) {
        String days =
                SOON.matcher(text).find() ? "semaine" : THIS_MONTH.matcher(text).find() ? "mois" : "";
        return days.isEmpty() ? null : Span.parse(days, today).orElseThrow();
    }
}
