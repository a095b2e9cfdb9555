package org.jalon.newsroom.event.find;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.Resource;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.Rendered;
import org.jalon.site.Language;

/** Offers events to the search over all of the newsroom, with the words of what is attached to them: of a series only the next one. */
public final class EventFindables implements FindableSource {

    private final Agenda agenda;
    private final Markdown markdown;
    private final UnaryOperator<String> fileWords;

    /** @param fileWords gives the words of an uploaded file by its id, empty when it has none */
    public EventFindables(Agenda agenda, Markdown markdown, UnaryOperator<String> fileWords) {
        this.agenda = agenda;
        this.markdown = markdown;
        this.fileWords = fileWords;
    }

    @Override
    public Findable.Kind kind() {
        return Findable.Kind.EVENT;
    }

    @Override
    public Map<String, Long> versions(Instant now) {
        Map<String, Event> shown = new HashMap<>();
        for (Listed one : agenda.all()) {
            Event event = one.event();
            String group =
                    event.inSeries().map(Event.Turn::series).orElse(event.id().text());
            // The first that is not over yet, or else the last.
            shown.merge(group, event, (earlier, later) -> earlier.isOver(now) ? later : earlier);
        }
        return shown.values().stream()
                .collect(Collectors.toMap(event -> event.id().text(), event -> (long) event.sequence()));
    }

    @Override
    public List<Findable> load(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> EventId.parse(id).flatMap(agenda::find).stream())
                .map(this::findable)
                .toList();
    }

    private Findable findable(Listed listed) {
        Event event = listed.event();
        Content content = event.content();
        Rendered description = markdown.render(content.description(), Language.FRENCH);
        Stream<String> said = Stream.of(
                description.plain(), content.organiser().name(), listed.venue().line());
        Stream<Resource> documents = Stream.concat(content.documents().stream(), content.after().stream());
        Stream<String> attached = Stream.concat(
                        documents.flatMap(document -> document.file().stream()), description.files().stream())
                .distinct()
                .map(fileWords);
        String words =
                Stream.concat(said, attached).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        return new Findable(
                Findable.Kind.EVENT,
                event.id().text(),
                content.title(),
                content.summary(),
                words,
                event.path(),
                event.when().start(),
                content.section().isEmpty() ? Set.of() : Set.of(content.section()),
                Set.copyOf(content.themes()),
                Reach.territoryOf(listed).map(Set::of).orElse(Set.of()));
    }
}
