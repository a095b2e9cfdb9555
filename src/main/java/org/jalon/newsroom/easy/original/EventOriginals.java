package org.jalon.newsroom.easy.original;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.directory.Slug;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.OriginalSource;
import org.jalon.newsroom.easy.Subject;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.newsroom.event.find.Reach;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** Events of the agenda, with when and where they take place. */
final class EventOriginals implements OriginalSource {

    private static final Pattern PATH = Pattern.compile("/agenda/([0-9a-z]{10})(?:/.*)?");

    private final Agenda agenda;
    private final Markdown markdown;
    private final Clock clock;

    EventOriginals(Agenda agenda, Markdown markdown, Clock clock) {
        this.agenda = agenda;
        this.markdown = markdown;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.EVENT;
    }

    @Override
    public Optional<String> idAt(String path) {
        return AtPath.id(PATH, path);
    }

    @Override
    public Optional<Original> find(String id) {
        return EventId.parse(id).flatMap(agenda::find).map(this::original);
    }

    @Override
    public boolean isPublic(String id) {
        return EventId.parse(id).flatMap(agenda::find).isPresent();
    }

    @Override
    public List<Original> named(String words, int limit) {
        String asked = Slug.of(words);
        return agenda.all().stream()
                .filter(listed -> !listed.event().isOver(clock.instant()))
                .filter(listed -> Slug.of(listed.event().content().title()).contains(asked))
                .limit(limit)
                .map(this::original)
                .toList();
    }

    private Original original(Listed listed) {
        Event event = listed.event();
        Content content = event.content();
        String text = AtPath.paragraphs(
                content.summary(),
                new EventWords(Words.in(Language.FRENCH)).when(event.when()),
                listed.venue().line(),
                event.notice(),
                markdown.render(content.description(), Language.FRENCH).plain(),
                content.price(),
                content.accessibility());
        return Original.of(
                new Subject(kind(), event.id().text()),
                content.title(),
                text,
                event.path(),
                Reach.territoryOf(listed).map(Set::of).orElse(Set.of()));
    }
}
