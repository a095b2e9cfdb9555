package org.jalon.newsroom.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.letter.Choices;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.item.ItemKey;
import org.jalon.newsroom.letter.send.Dispatch;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.Issue.Part;
import org.jalon.newsroom.publication.IssueTable;

/** Publishes an issue of invented articles, and sends the letter that tells of it, to nobody: it is in the archive. */
final class SamplePublications {

    private static final String SERIES = "la-lettre";
    private static final int HEADED = 3;
    private static final String EDITORIAL =
            "Ce mois-ci, des portes mesurées, une permanence entre deux rayons et un bus qui connaît les prénoms. "
                    + "Bonne lecture, et [venez voir](/agenda) ce qui se passe près de chez vous.";

    private final IssueTable issues;
    private final LetterTable letters;
    private final Dispatch dispatch;

    SamplePublications(IssueTable issues, LetterTable letters, Dispatch dispatch) {
        this.issues = issues;
        this.letters = letters;
        this.dispatch = dispatch;
    }

    /** @param articles ids, the newest first */
    void write(List<String> articles, String base, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Europe/Paris"));
        String month = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH).format(today);
        issue(articles, month, now);
        letter(articles, month, base, now);
    }

    private void issue(List<String> articles, String month, Instant now) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Issue.Kind.HEADING, "Près de chez vous"));
        articles.stream().limit(HEADED).forEach(id -> parts.add(new Part(Issue.Kind.ARTICLE, id)));
        parts.add(new Part(Issue.Kind.HEADING, "Apprendre et transmettre"));
        articles.stream().skip(HEADED).limit(HEADED).forEach(id -> parts.add(new Part(Issue.Kind.ARTICLE, id)));
        Issue draft = Issue.draft(ItemId.next(), SERIES, 1, month);
        Issue issue =
                draft.with(1, new Issue.Content(month, "Des lieux, des voisins", EDITORIAL, "", "", "", null, parts));
        if (issues.insert(issue, now)) {
            issues.publish(issue.id(), now, now);
        }
    }

    private void letter(List<String> articles, String month, String base, Instant now) {
        List<ItemKey> told = articles.stream()
                .limit(2L * HEADED)
                .map(id -> new ItemKey(Findable.Kind.ARTICLE, id))
                .toList();
        NewsLetter letter = NewsLetter.draft(ItemId.next(), SERIES, "La lettre de " + month)
                .with(
                        new NewsLetter.Text("La lettre de " + month, "Des lieux, des voisins", EDITORIAL),
                        new NewsLetter.Contents(NewsLetter.Rule.CHOSEN, told),
                        Choices.all(Set.of(SERIES)));
        letters.insert(letter, null, now);
        dispatch.begin(letters.find(letter.id()).orElseThrow(), base);
    }
}
