package org.jalon.newsroom.event.desk;

import java.util.ArrayList;
import java.util.List;
import org.jalon.site.Words;

/** What must be mended in a form before it is saved, in the order of the form. */
public final class Slips {

    private final Words words;
    private final List<Slip> slips = new ArrayList<>();

    Slips(Words words) {
        this.words = words;
    }

    /** Notes a mistake in a field, under the message of this key. */
    void add(String field, String key, Object... arguments) {
        slips.add(new Slip(field, words.say("agendadesk.slip." + key, arguments)));
    }

    void add(Slip slip) {
        slips.add(slip);
    }

    List<Slip> list() {
        return List.copyOf(slips);
    }

    /**
     * Something to mend.
     *
     * @param field id of the field
     * @param text that says what is wrong and what to do
     */
    public record Slip(String field, String text) {}
}
