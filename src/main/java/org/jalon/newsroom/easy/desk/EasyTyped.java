package org.jalon.newsroom.easy.desk;

import java.time.LocalDate;
import org.jalon.newsroom.easy.EasyText;
import org.jalon.newsroom.easy.EasyWork;
import org.jalon.newsroom.easy.Original;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What is in the form.
 *
 * @param title of the text
 * @param body in Markdown, with plain ends of lines, so that places in it are those of the browser
 * @param author who wrote it
 * @param reread the persons concerned who read it again
 * @param compared whether they held it against the original of today
 * @param seen number of the text that they began from, 0 for none
 * @param act what they pressed
 */
public record EasyTyped(
        String title, String body, String author, String reread, boolean compared, int seen, String act) {

    static EasyTyped of(MultiValueMap<String, String> fields) {
        String seen = get(fields, "vu");
        return new EasyTyped(
                get(fields, "titre"),
                get(fields, "texte").replace("\r\n", "\n"),
                get(fields, "auteurs"),
                get(fields, "relu"),
                fields.containsKey("juste"),
                seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0,
                get(fields, "faire"));
    }

    static EasyTyped of(@Nullable EasyWork work, String title) {
        if (work == null) {
            return new EasyTyped(title, "", "", "", true, 0, "");
        }
        EasyText text = work.text();
        return new EasyTyped(text.title(), text.body(), text.author(), text.rereadBy(), false, work.number(), "");
    }

    EasyTyped withBody(String proposed) {
        return new EasyTyped(title, proposed, author, reread, compared, seen, act);
    }

    EasyTyped withSeen(int number) {
        return new EasyTyped(title, body, author, reread, compared, number, act);
    }

    /** What it says; it is right as of today where that was ticked, and else as of when it was before. */
    EasyText text(Original original, @Nullable EasyWork before, LocalDate today) {
        EasyText kept = before == null || compared ? null : before.text();
        return new EasyText(
                title,
                body,
                author,
                reread,
                kept == null ? original.fingerprint() : kept.original(),
                kept == null ? today : kept.rightOn());
    }

    private static String get(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
