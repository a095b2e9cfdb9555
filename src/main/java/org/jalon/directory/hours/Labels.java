package org.jalon.directory.hours;

import java.util.List;
import org.jalon.site.Words;

/** What each field is called, for those who hear the form and for the list of mistakes. */
record Labels(Words words) {

    private static final List<String> ENDS = List.of("from1", "to1", "from2", "to2");

    String day(Weekday day) {
        return day.label(words.language().locale());
    }

    /** {@code Lundi, ouverture du matin}. */
    String time(String owner, String field) {
        int index = TypedHours.SPAN.indexOf(field.substring(field.lastIndexOf('-')));
        return words.say("directory.editor.in", owner, words.say("directory.editor." + ENDS.get(index)));
    }

    String holidays() {
        return words.say("directory.editor.school");
    }

    String period(String name) {
        return words.say("directory.editor.period", name.substring(1));
    }

    String in(String owner, String key) {
        return words.say("directory.editor.in", owner, words.say("directory.editor." + key));
    }
}
