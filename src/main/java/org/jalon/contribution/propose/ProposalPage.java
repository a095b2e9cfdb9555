package org.jalon.contribution.propose;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.contribution.propose.form.Control;
import org.jalon.contribution.propose.form.Names;
import org.jalon.contribution.propose.form.Section;
import org.jalon.contribution.propose.form.Slip;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A form.
 *
 * @param head of the document
 * @param key of the form
 * @param action where it is sent
 * @param back to where the person comes from
 * @param place it is about, empty for one to be added
 * @param lead what it is for, may be empty
 * @param notice what happened instead of sending, may be empty
 * @param slips to be mended first
 * @param review what to look at before it is sent
 * @param alike links of the places that it resembles
 * @param stepped whether a button within the editor of hours was pressed
 * @param sections of questions
 * @param brief whether the button says it all, so that own words and an address are asked only of who wants to give them
 * @param message in own words
 * @param mail where to answer, absent when that was said before
 * @param hidden fields
 * @param button that sends
 * @param watch where look-alikes are asked for while one types, empty for nowhere
 */
public record ProposalPage(
        Page head,
        FormKey key,
        String action,
        Link back,
        String place,
        String lead,
        String notice,
        List<Slip> slips,
        List<String> review,
        List<AlikeLinks> alike,
        boolean stepped,
        List<Section> sections,
        boolean brief,
        Control.Area message,
        Control.@Nullable Line mail,
        List<Control.Hidden> hidden,
        String button,
        String watch) {

    /** A way out of the page. */
    public record Link(String href, String label) {}

    /**
     * A place that a new one resembles.
     *
     * @param label its name, and how far it is
     * @param sheet of it
     * @param correct form to correct it
     */
    public record AlikeLinks(String label, String sheet, String correct) {}

    /** Whether it asks where a place is. */
    public boolean asksPosition() {
        return sections.stream()
                .flatMap(section -> section.controls().stream())
                .anyMatch(control ->
                        control instanceof Control.Line line && line.name().equals(Names.POSITION));
    }

    /** Whether something is to be looked at before sending. */
    public boolean isReview() {
        return slips.isEmpty() && (!review.isEmpty() || !alike.isEmpty());
    }
}
