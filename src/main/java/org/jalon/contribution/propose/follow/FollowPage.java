package org.jalon.contribution.propose.follow;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * What somebody sees who follows a proposal.
 *
 * @param head of the document
 * @param key of its forms
 * @param path of this page, where its forms begin
 * @param title that says what it is about
 * @param done what was just done, may be empty
 * @param state how far it is
 * @param advice what comes next
 * @param place link of the sheet, empty when there is none
 * @param name of the place
 * @param lines field by field
 * @param message in own words, may be empty
 * @param words of who decided, may be empty
 * @param question that waits for an answer, may be empty
 * @param steps so far, the oldest first
 * @param open whether it can still be changed
 * @param revisable whether it has fields to be said otherwise
 * @param answer that was typed and not taken yet, mostly empty
 * @param slip what is wrong with it, empty when nothing is
 * @param confirming the address that is to be confirmed, empty when there is none
 */
public record FollowPage(
        Page head,
        FormKey key,
        String path,
        String title,
        String done,
        String state,
        String advice,
        String place,
        String name,
        List<Line> lines,
        String message,
        String words,
        String question,
        List<Step> steps,
        boolean open,
        boolean revisable,
        String answer,
        String slip,
        String confirming) {

    /**
     * A field.
     *
     * @param label of it
     * @param before what was published, each value in a line
     * @param said what is proposed
     * @param published what was published instead, when that is something else
     */
    public record Line(String label, List<String> before, List<String> said, List<String> published) {}

    /**
     * Something that happened.
     *
     * @param when in words
     * @param what in words
     * @param words that were said with it, may be empty
     */
    public record Step(String when, String what, String words) {}
}
