package org.jalon.newsroom.easy.original;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jalon.directory.Slug;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.OriginalSource;
import org.jalon.newsroom.easy.Subject;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** Issues of publications, with the texts of their own. */
final class IssueOriginals implements OriginalSource {

    private static final Pattern PATH = Pattern.compile("/publications/([^/]+)/([0-9]{1,6})");

    private final IssueTable table;
    private final Issues issues;
    private final Markdown markdown;
    private final Clock clock;

    IssueOriginals(IssueTable table, Issues issues, Markdown markdown, Clock clock) {
        this.table = table;
        this.issues = issues;
        this.markdown = markdown;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.ISSUE;
    }

    @Override
    public Optional<String> idAt(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? table.find(matcher.group(1), Integer.parseInt(matcher.group(2)), clock.instant())
                        .map(Issue::id)
                : Optional.empty();
    }

    @Override
    public Optional<Original> find(String id) {
        return table.find(id).filter(issue -> issue.isPublic(clock.instant())).map(this::original);
    }

    @Override
    public boolean isPublic(String id) {
        return table.find(id).filter(issue -> issue.isPublic(clock.instant())).isPresent();
    }

    @Override
    public List<Original> named(String words, int limit) {
        String asked = Slug.of(words);
        return table.listPublic(clock.instant()).stream()
                .filter(issue -> Slug.of(title(issue)).contains(asked))
                .limit(limit)
                .map(this::original)
                .toList();
    }

    private String title(Issue issue) {
        return issues.title(issue, Words.in(Language.FRENCH)) + " "
                + issue.content().title();
    }

    private Original original(Issue issue) {
        String own = issue.content().parts().stream()
                .filter(part -> part.kind() != Issue.Kind.ARTICLE)
                .map(Issue.Part::text)
                .collect(Collectors.joining("\n\n"));
        String text = AtPath.paragraphs(
                issue.content().title(),
                markdown.render(issue.content().editorial() + "\n\n" + own, Language.FRENCH)
                        .plain());
        return Original.of(
                new Subject(kind(), issue.id()),
                issues.title(issue, Words.in(Language.FRENCH)),
                text,
                issue.path(),
                Set.of());
    }
}
