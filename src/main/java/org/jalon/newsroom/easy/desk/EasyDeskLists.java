package org.jalon.newsroom.easy.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.newsroom.easy.EasyDesk;
import org.jalon.newsroom.easy.EasyWork;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.Originals;
import org.jalon.newsroom.easy.Subject;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** What the desk lists: what must be looked at again, what is begun, what is published, and what has no version yet. */
final class EasyDeskLists {

    private static final int FOUND = 8;
    private static final int MISSING = 5;

    private final EasyDesk desk;
    private final Originals originals;

    EasyDeskLists(EasyDesk desk, Originals originals) {
        this.desk = desk;
        this.originals = originals;
    }

    EasyDeskPage page(String asked, Words words) {
        Map<Subject, EasyWork> works = new HashMap<>();
        List<EasyDeskPage.Line> review = new ArrayList<>();
        List<EasyDeskPage.Line> begun = new ArrayList<>();
        List<EasyDeskPage.Line> published = new ArrayList<>();
        for (EasyWork work : desk.list()) {
            works.put(work.subject(), work);
            Optional<Original> original = originals.find(work.subject());
            boolean changed = original.filter(
                            now -> !now.fingerprint().equals(work.text().original()))
                    .isPresent();
            EasyDeskPage.Line line = line(work, original, words);
            if (changed && work.state() != EasyWork.State.WITHDRAWN) {
                review.add(line);
            } else if (work.state() == EasyWork.State.PUBLISHED && !work.hasUnpublishedChanges()) {
                published.add(line);
            } else {
                begun.add(line);
            }
        }
        List<EasyDeskPage.Line> found = asked.isEmpty()
                ? List.of()
                : originals.named(asked, FOUND).stream()
                        .map(original -> line(original, Optional.ofNullable(works.get(original.subject())), words))
                        .toList();
        List<EasyDeskPage.Line> missing = originals.named("", MISSING).stream()
                .filter(original -> !works.containsKey(original.subject()))
                .map(original -> line(original, Optional.empty(), words))
                .toList();
        return new EasyDeskPage(
                new Page(words, words.say("easydesk.title"), "", EasyDeskController.PATH, Page.Section.NONE, false),
                asked,
                found,
                List.of(
                        group("review", review, words),
                        group("begun", begun, words),
                        group("published", published, words),
                        group("missing", missing, words)));
    }

    private static EasyDeskPage.Group group(String id, List<EasyDeskPage.Line> lines, Words words) {
        return new EasyDeskPage.Group(
                id, words.say("easydesk.group." + id, lines.size()), words.say("easydesk.none." + id), lines);
    }

    private static EasyDeskPage.Line line(EasyWork work, Optional<Original> original, Words words) {
        String state = original.isPresent()
                ? words.say(EasyEditPresenter.state(Optional.of(work)))
                : words.say("easydesk.state.gone");
        return new EasyDeskPage.Line(
                original.isPresent() ? words.language().path(work.subject().deskPath()) : "",
                work.text().title(),
                words.say("easy.kind." + work.subject().kind().slug()),
                state);
    }

    private static EasyDeskPage.Line line(Original original, Optional<EasyWork> work, Words words) {
        return new EasyDeskPage.Line(
                words.language().path(original.subject().deskPath()),
                original.title(),
                words.say("easy.kind." + original.subject().kind().slug()),
                words.say(EasyEditPresenter.state(work)));
    }
}
