package org.jalon.newsroom.resource.check;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** Where numbered issues lead by their own texts; their articles speak for themselves. */
final class IssueLinks implements LinkSource {

    private final IssueTable issues;
    private final Issues titles;
    private final Clock clock;

    IssueLinks(IssueTable issues, Issues titles, Clock clock) {
        this.issues = issues;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public List<LinkUse> uses() {
        Instant now = clock.instant();
        return issues.list().stream()
                .filter(issue -> issue.isPublic(now))
                .flatMap(this::uses)
                .toList();
    }

    private Stream<LinkUse> uses(Issue issue) {
        Set<String> addresses = new HashSet<>(WrittenLinks.in(issue.content().editorial()));
        issue.content().parts().stream()
                .filter(part -> part.kind() == Issue.Kind.TEXT)
                .forEach(part -> addresses.addAll(WrittenLinks.in(part.text())));
        return addresses.stream()
                .map(address -> new LinkUse(
                        address,
                        "publication",
                        issue.id(),
                        titles.title(issue, Words.in(Language.FRENCH)),
                        "/redaction/publications/" + issue.id(),
                        List.of()));
    }
}
