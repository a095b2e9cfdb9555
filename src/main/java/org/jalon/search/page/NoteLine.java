package org.jalon.search.page;

import java.util.ArrayList;
import java.util.List;
import org.jalon.search.Filter;
import org.jalon.search.SearchRequest;
import org.jalon.search.SearchRequest.UnknownValue;
import org.jalon.search.SearchResult;
import org.jalon.search.SearchResult.Note;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something the person must know of how their question was understood.
 *
 * @param text in a sentence
 * @param trouble whether part of the question could not be understood
 * @param href of the search without that part, absent when there is no such thing
 */
public record NoteLine(
        String text, boolean trouble, @Nullable String href) {

    static List<NoteLine> of(SearchRequest request, SearchResult result, Links links, Words words) {
        List<NoteLine> lines = new ArrayList<>();
        request.unknown().forEach(unknown -> lines.add(of(unknown, request, links, words)));
        result.notes().forEach(note -> lines.add(new NoteLine(say(note, words), false, null)));
        return lines;
    }

    private static NoteLine of(UnknownValue unknown, SearchRequest request, Links links, Words words) {
        String href = Filter.find(unknown.parameter())
                .map(filter -> links.to(QueryEdit.without(request.query(), filter)))
                .orElse(links.to(request.query()));
        String parameter = Filter.find(unknown.parameter())
                .map(filter -> words.say("search.filter." + filter.parameter()))
                .orElse(unknown.parameter());
        return new NoteLine(words.say("search.note.unknown", unknown.value(), parameter), true, href);
    }

    private static String say(Note note, Words words) {
        return switch (note) {
            case Note.PositionOfCommune of -> words.say("search.note.commune", of.label());
            case Note.Widened widened ->
                words.say(
                        "search.note.widened",
                        Distance.say(widened.fromKm() * 1000, words),
                        Distance.say(widened.toKm() * 1000, words));
            case Note.NoneInCommune none -> words.say("search.note.none", none.asked(), none.commune());
            case Note.NothingFits nothing -> words.say("search.note.nothing", nothing.text());
            case Note.PlaceNotFound unknown -> words.say("search.note.place", unknown.text());
        };
    }
}
