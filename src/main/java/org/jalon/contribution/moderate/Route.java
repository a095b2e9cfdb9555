package org.jalon.contribution.moderate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.contribution.ProposalId;
import org.jalon.contribution.Queue;
import org.jalon.contribution.QueueFilter;
import org.jalon.directory.PlaceId;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** The addresses of moderation in a language, each of which remembers the queue that somebody works through. */
record Route(Words words, QueueFilter filter) {

    static final String ROOT = "/moderation";
    /** Of an address: the proposal of which the page says what became of it. */
    static final String AFTER = "apres";
    /** Of an address: where the page of the queue begins. */
    static final String CURSOR = "curseur";

    private static final String PLACES = "/lieux/";

    static Route read(Words words, Map<String, String> parameters) {
        return new Route(words, FilterParameters.read(parameters));
    }

    /** The queue. */
    String queue() {
        return address(path(""), Map.of());
    }

    String queue(QueueFilter other) {
        return new Route(words, other).queue();
    }

    /** The queue from a position on. */
    String queue(Queue.Position after) {
        return address(path(""), Map.of(CURSOR, after.toString()));
    }

    /** A proposal. */
    String proposal(ProposalId id) {
        return address(path("/" + id), Map.of());
    }

    /** Where a form about a proposal is sent. */
    String act(ProposalId id, String act) {
        return address(path("/" + id + "/" + act), Map.of());
    }

    /** The proposal beside a place it may be the same as. */
    String compare(ProposalId id, PlaceId place) {
        return address(path("/" + id + "/comparer"), Map.of("avec", place.text()));
    }

    /** The next proposal, or the queue when there is none, with a line of what became of the one before. */
    String after(ProposalId decided, @Nullable ProposalId next) {
        return address(path(next == null ? "" : "/" + next), Map.of(AFTER, decided.text()));
    }

    /** The sheet of a place. */
    String sheet(PlaceId place) {
        return words.language().path(PLACES + place);
    }

    /** Where anybody says what should change on a sheet; what moderators say there is published at once. */
    String correct(PlaceId place) {
        return words.language().path(PLACES + place + "/corriger");
    }

    /** The history of a place. */
    String history(PlaceId place) {
        return words.language().path(PLACES + place + "/historique");
    }

    private String path(String rest) {
        return words.language().path(ROOT + rest);
    }

    private String address(String path, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(FilterParameters.of(filter));
        parameters.putAll(more);
        return FilterParameters.address(path, parameters);
    }
}
