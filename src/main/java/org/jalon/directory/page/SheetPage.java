package org.jalon.directory.page;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.directory.OpenLine;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a place.
 *
 * @param head of the document
 * @param name of the place
 * @param kind of structure, in words; empty when the name says it
 * @param open state in words
 * @param verify since when nobody looked after what is said here, empty while that is not long ago
 * @param back to where the person comes from
 * @param phone to call, absent when unknown
 * @param questions the eight, with their answers
 * @param origins which sources say so
 * @param byOrigin what each of several origins says; empty when there is one
 * @param dates when it was modified, seen and verified
 * @param structured the same facts for search engines, as JSON that is safe inside a page
 * @param printed where and when a printed sheet comes from
 * @param take how to take it along
 */
public record SheetPage(
        Page head,
        String name,
        String kind,
        OpenLine open,
        String verify,
        Answer.Link back,
        Answer.@Nullable Link phone,
        List<Question> questions,
        String origins,
        List<String> byOrigin,
        List<String> dates,
        String structured,
        String printed,
        TakeAway take) {

    /**
     * One of the eight questions.
     *
     * @param title as people ask it
     * @param answers of which there is at least one
     */
    public record Question(String title, List<Answer> answers) {}

    /** The same with one question more, the last. */
    SheetPage with(Question question) {
        List<Question> more =
                Stream.concat(questions.stream(), Stream.of(question)).toList();
        return new SheetPage(
                head, name, kind, open, verify, back, phone, more, origins, byOrigin, dates, structured, printed, take);
    }
}
