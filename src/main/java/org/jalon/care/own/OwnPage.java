package org.jalon.care.own;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.care.quality.QualityWords;
import org.jalon.site.Page;

/**
 * The places of a manager.
 *
 * @param head of the document
 * @param key of its forms
 * @param cards a place each
 * @param rhythms of reminders to choose from
 * @param done what was just done, in words; empty when nothing was
 */
public record OwnPage(Page head, FormKey key, List<Card> cards, List<Choice> rhythms, String done) {

    /**
     * A place.
     *
     * @param id of its element
     * @param name of it
     * @param town where it is
     * @param sheet address of its sheet
     * @param review address where its manager verifies and corrects it
     * @param people address where its managers are
     * @param sending random key of the button, so that it counts once
     * @param seen revision that is shown
     * @param dates when it changed and was repeated, in words
     * @param quality how good the sheet is
     * @param proposals what people proposed lately, in words
     */
    public record Card(
            String id,
            String name,
            String town,
            String sheet,
            String review,
            String people,
            String sending,
            long seen,
            List<String> dates,
            QualityWords quality,
            List<String> proposals) {}

    /**
     * A rhythm of reminders.
     *
     * @param value of the field
     * @param label beside it
     * @param chosen whether it is the present one
     */
    public record Choice(String value, String label, boolean chosen) {}

    public OwnPage {
        cards = List.copyOf(cards);
        rhythms = List.copyOf(rhythms);
    }
}
