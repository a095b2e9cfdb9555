package org.jalon.newsroom.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** Issues as the search and letters find them. */
public final class Issues implements FindableSource {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final IssueTable issues;
    private final SeriesTable series;
    private final Markdown markdown;
    private final MediaStore media;

    public Issues(IssueTable issues, SeriesTable series, Markdown markdown, MediaStore media) {
        this.issues = issues;
        this.series = series;
        this.markdown = markdown;
        this.media = media;
    }

    @Override
    public Findable.Kind kind() {
        return Findable.Kind.PUBLICATION;
    }

    @Override
    public Map<String, Long> versions(Instant now) {
        return issues.versions(now);
    }

    @Override
    public List<Findable> load(Collection<String> ids) {
        return issues.find(ids).stream().map(this::findable).toList();
    }

    /** The name of an issue: {@code La lettre, numéro 24, octobre 2024}. */
    public String title(Issue issue, Words words) {
        String name = series.find(issue.series()).map(Series::title).orElse(issue.series());
        return issue.content().label().isEmpty()
                ? words.say("publication.number", name, Integer.toString(issue.number()))
                : words.say(
                        "publication.number.of",
                        name,
                        Integer.toString(issue.number()),
                        issue.content().label());
    }

    /** Its name within the series: {@code Numéro 24, octobre 2024}. */
    public String number(Issue issue, Words words) {
        String number = Integer.toString(issue.number());
        return issue.content().label().isEmpty()
                ? words.say("publication.within", number)
                : words.say("publication.within.of", number, issue.content().label());
    }

    private Findable findable(Issue issue) {
        String text = issue.content().parts().stream()
                .filter(part -> part.kind() != Issue.Kind.ARTICLE)
                .map(Issue.Part::text)
                .collect(Collectors.joining("\n"));
        Instant at = issue.publishAt();
        LocalDate day = issue.content().day();
        return new Findable(
                Findable.Kind.PUBLICATION,
                issue.id(),
                title(issue, Words.in(Language.FRENCH)),
                issue.content().title(),
                markdown.render(issue.content().editorial() + "\n\n" + text, Language.FRENCH)
                                .plain()
                        + "\n" + media.words(issue.content().file()),
                issue.path(),
                day != null ? day.atStartOfDay(PARIS).toInstant() : at == null ? Instant.EPOCH : at,
                Set.of(),
                Set.of(),
                Set.of());
    }
}
