package org.jalon.contribution.moderate;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.contribution.moderate.QueuePage.Choice.Option;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a moderator decides on it.
 *
 * @param head of the document
 * @param key of its forms
 * @param status what became of the proposal before, null when there was none
 * @param trouble why the wish of the moderator was not done and what to do now, empty when there is none
 * @param subject what it is about
 * @param keeper the place that the contributor says it is the same as, null when they say nothing of the kind
 * @param lines what it changes
 * @param remarks what is odd in it
 * @param sender who sent it, in sentences
 * @param hand the other proposals from the same hand, null when there are none
 * @param message in the words of the contributor, may be empty
 * @param steps so far, the oldest first
 * @param candidates places it may be the same as
 * @param search the form that looks for more of them
 * @param acts what can be done
 * @param way through the queue
 */
public record CasePage(
        Page head,
        FormKey key,
        @Nullable Status status,
        String trouble,
        Subject subject,
        @Nullable Candidate keeper,
        List<DiffLine> lines,
        List<Remark> remarks,
        List<String> sender,
        @Nullable Link hand,
        String message,
        List<Step> steps,
        List<Candidate> candidates,
        CandidateSearch search,
        Acts acts,
        Way way) {

    public CasePage {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
        sender = List.copyOf(sender);
        steps = List.copyOf(steps);
        candidates = List.copyOf(candidates);
    }

    /** Another page. */
    public record Link(String label, String path) {}

    /**
     * What a proposal is about.
     *
     * @param name of the place
     * @param where it is
     * @param what is proposed
     * @param urgency in words
     * @param state in words, with who decided and what was said
     * @param presence what became of the place, empty when it is published or is to be added
     * @param twin where it is compared with the place it is said to be the same as
     * @param links to its sheet, its history, and what else waits for it
     */
    public record Subject(
            String name,
            String where,
            String what,
            String urgency,
            List<String> state,
            String presence,
            @Nullable Link twin,
            List<Link> links) {

        public Subject {
            state = List.copyOf(state);
            links = List.copyOf(links);
        }
    }

    /**
     * Something odd.
     *
     * @param severity in words
     * @param slug of the severity
     */
    public record Remark(String severity, String slug, String text, String fields) {}

    /** A step in the life of a proposal. */
    public record Step(String when, String what, String who, String words) {}

    /** A place it may be the same as. */
    public record Candidate(String name, String where, String path) {}

    /**
     * The form that looks for places.
     *
     * @param hidden values that go with it
     */
    public record CandidateSearch(String action, List<Option> hidden, String text, boolean open) {

        public CandidateSearch {
            hidden = List.copyOf(hidden);
        }
    }

    /**
     * What can be done.
     *
     * @param open whether it can be decided
     * @param version of the proposal that the page shows
     * @param revision of the place that the page shows
     * @param accept where to send what is accepted
     * @param whole what the button says that accepts all
     * @param refuse where to send a refusal
     * @param reasons to choose from
     * @param ask where to send a question, empty when there is nobody to answer
     * @param take where to take it on or lay it down
     * @param takeLabel what that button says
     * @param undo where to take the decision back, empty when there is none
     * @param typed words that were typed before, by act
     */
    public record Acts(
            boolean open,
            int version,
            long revision,
            String accept,
            String whole,
            String refuse,
            List<Option> reasons,
            String ask,
            String take,
            String takeLabel,
            String undo,
            java.util.Map<String, String> typed) {

        public Acts {
            reasons = List.copyOf(reasons);
            typed = java.util.Map.copyOf(typed);
        }

        /** Words that were typed for an act. */
        public String words(String act) {
            return typed.getOrDefault(act, "");
        }
    }

    /** Where to go from here; empty where there is nothing. */
    public record Way(String queue, String previous, String next) {}
}
