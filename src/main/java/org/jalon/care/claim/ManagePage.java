package org.jalon.care.claim;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.care.quality.QualityWords;
import org.jalon.directory.Place;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The page where somebody asks to manage a place, or sees who manages it with them.
 *
 * @param head of the document
 * @param key of its forms
 * @param place that it is about
 * @param message what was just done, or what went wrong
 * @param ways to become a manager, for who is none
 * @param quality of the sheet, for those who manage it; null for others
 * @param managers of the place, for those who manage or moderate it
 * @param manages whether who reads it manages the place
 * @param moderates whether who reads it may end the managing of others
 */
public record ManagePage(
        Page head,
        FormKey key,
        PlaceLine place,
        Message message,
        Ways ways,
        @Nullable QualityWords quality,
        List<Person> managers,
        boolean manages,
        boolean moderates) {

    /**
     * The place.
     *
     * @param name of it
     * @param town where it is
     * @param sheet address of its sheet
     * @param action address of the forms
     */
    public record PlaceLine(String name, String town, String sheet, String action) {}

    /**
     * What the page says first.
     *
     * @param done empty when nothing was done
     * @param error empty when nothing went wrong
     */
    public record Message(String done, String error) {

        static final Message NONE = new Message("", "");
    }

    /**
     * How somebody may become a manager.
     *
     * @param host who invited them, empty when nobody did
     * @param own whether the address they sign in with is published
     * @param addresses that a code can be sent to, just enough of each to know it
     * @param sentTo where a code was sent that can be typed now, empty when none was
     * @param claim what became of what they wrote to the moderators, in words; empty when they did not
     * @param waiting whether moderators have not answered yet
     * @param answer of the moderators, may be empty
     */
    public record Ways(
            String host,
            boolean own,
            List<String> addresses,
            String sentTo,
            String claim,
            boolean waiting,
            String answer) {

        static final Ways NONE = new Ways("", false, List.of(), "", "", false, "");

        public Ways {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * A manager.
     *
     * @param id of their account
     * @param name as others of the place see it
     * @param self whether it is who reads this
     */
    public record Person(String id, String name, boolean self) {}

    public ManagePage {
        managers = List.copyOf(managers);
    }

    /** The French path of the page of a place. */
    static String path(Place place) {
        return "/lieux/" + place.id() + "/gerer";
    }
}
