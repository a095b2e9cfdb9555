package org.jalon.care.campaign;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/** What the pages of campaigns show. */
public final class CampaignPages {

    private CampaignPages() {}

    /**
     * All campaigns of a coordinator.
     *
     * @param head of the document
     * @param lines newest first
     * @param territories whose quality can be taken away as a file
     */
    public record Overview(Page head, List<Line> lines, List<Option> territories) {}

    /**
     * A campaign in a list.
     *
     * @param path of its page
     * @param subject of its mail
     * @param state in words
     * @param date when it was written
     */
    public record Line(String path, String subject, String state, String date) {}

    /**
     * A choice.
     *
     * @param value of the field
     * @param label as people read it
     * @param chosen whether it is the present one
     */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * The choice of places, then the mail.
     *
     * @param head of the document
     * @param key of its forms
     * @param fields as they were filled in
     * @param territories to choose from
     * @param families of structures to choose from
     * @param lacking what places may lack
     * @param count what was chosen, in words; empty before anything was
     * @param error what was wrong, empty when nothing
     */
    public record Form(
            Page head,
            FormKey key,
            TypedCampaign fields,
            List<Option> territories,
            List<Option> families,
            List<Option> lacking,
            List<String> count,
            String error) {}

    /**
     * A campaign and how far it is.
     *
     * @param head of the document
     * @param key of its forms
     * @param action address of its forms
     * @param phones address of the list of those to phone
     * @param subject of its mail
     * @param words of its mail
     * @param state in words
     * @param acts that are possible now, as forms name them
     * @param places what became of the places
     * @param mails what became of the mails
     * @param message what was just done, or what went wrong
     * @param wrong whether it went wrong
     */
    public record Follow(
            Page head,
            FormKey key,
            String action,
            String phones,
            String subject,
            String words,
            String state,
            List<String> acts,
            List<Figure> places,
            List<Figure> mails,
            String message,
            boolean wrong) {}

    /**
     * A number and what it counts.
     *
     * @param number of them
     * @param label that says of what
     */
    public record Figure(int number, String label) {}
}
