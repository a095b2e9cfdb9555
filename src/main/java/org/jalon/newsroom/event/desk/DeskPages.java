package org.jalon.newsroom.event.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.newsroom.event.register.Registration;
import org.jalon.site.Page;

/** What the pages of the desk show. */
public final class DeskPages {

    private DeskPages() {}

    /**
     * All events of an editor.
     *
     * @param head of the document
     * @param groups drafts, coming and past ones, without those that are empty
     */
    public record Overview(Page head, List<Group> groups) {}

    /**
     * Some events under a title.
     *
     * @param id of the element
     * @param title of the group
     * @param lines in the order they are read
     */
    public record Group(String id, String title, List<Line> lines) {}

    /**
     * An event in a list.
     *
     * @param path of its page
     * @param title of it
     * @param when in words
     * @param state in words, empty when it is the usual one
     * @param seats how many registered, in words; empty without registration
     */
    public record Line(String path, String title, String when, String state, String seats) {}

    /**
     * A choice.
     *
     * @param value of the field
     * @param label as people read it
     * @param chosen whether it is the present one
     */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * The form.
     *
     * @param head of the document
     * @param key of the form
     * @param back path of the page before
     * @param fields as they were filled in
     * @param sessions numbers of the rows of sessions
     * @param filled how many of them say something, at least one
     * @param choices of the lists
     * @param picked place, image and documents
     * @param slips what must be mended
     * @param notice what happened to the form, empty when nothing
     * @param isNew whether the event does not exist yet
     * @param inSeries whether others follow it in its series
     * @param registered how many people will be told of a change
     */
    public record Form(
            Page head,
            FormKey key,
            String back,
            Typed fields,
            List<Integer> sessions,
            int filled,
            Choices choices,
            Picked picked,
            List<Slips.Slip> slips,
            String notice,
            boolean isNew,
            boolean inSeries,
            int registered) {

        /** What is wrong with a field, empty when nothing. */
        public String slip(String field) {
            return slips.stream()
                    .filter(slip -> slip.field().equals(field))
                    .map(Slips.Slip::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /** The lists of the form. */
    public record Choices(
            List<Option> kinds,
            List<Option> sections,
            List<Option> themes,
            List<Option> territories,
            List<Option> audiences,
            List<Option> levels,
            List<Option> ways,
            List<Option> rhythms) {}

    /**
     * One event and what can be done with it.
     *
     * @param head of the document
     * @param key of its forms
     * @param path of this page
     * @param shown path of its public page, or of its preview
     * @param poster path of its poster
     * @param when in words
     * @param where in words
     * @param state in words
     * @param seats in words, empty without registration
     * @param told how many people will be told when it is cancelled, in words
     * @param acts that are possible now, as forms name them
     * @param others of its series: their dates and pages
     * @param message what was just done, empty when nothing
     */
    public record Follow(
            Page head,
            FormKey key,
            String path,
            String shown,
            String poster,
            String when,
            String where,
            String state,
            String seats,
            String told,
            List<String> acts,
            List<Line> others,
            String message) {

        public boolean can(String act) {
            return acts.contains(act);
        }
    }

    /**
     * Who comes.
     *
     * @param head of the document
     * @param key of the form
     * @param path of the page of the event
     * @param when in words
     * @param where in words
     * @param seats in words
     * @param seated in the order of their names
     * @param waiting the next first
     * @param message what was just done, empty when nothing
     */
    public record Attendance(
            Page head,
            FormKey key,
            String path,
            String when,
            String where,
            String seats,
            List<Registration> seated,
            List<Registration> waiting,
            String message) {}
}
