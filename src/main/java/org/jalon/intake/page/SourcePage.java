package org.jalon.intake.page;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * One source.
 *
 * @param head of the document
 * @param key of its forms
 * @param path of this page, and of its forms
 * @param alerts what needs somebody
 * @param message what was just done, empty for nothing
 * @param facts what was settled
 * @param fetched whether Jalon can fetch its files by itself
 * @param runs newest first
 * @param quality of the runs that were published, newest first
 */
public record SourcePage(
        Page head,
        FormKey key,
        String path,
        List<String> alerts,
        String message,
        List<Fact> facts,
        boolean fetched,
        List<RunLine> runs,
        List<Quality> quality) {

    /** Something that was settled. */
    public record Fact(String label, String text) {}

    /**
     * A run.
     *
     * @param path of its page
     * @param when it ended, or was ordered
     * @param outcome in words
     * @param trouble whether it did not do what it was to do
     * @param what it did, in words
     */
    public record RunLine(String path, String when, String outcome, boolean trouble, String what) {}

    /**
     * How good a file was.
     *
     * @param when it was published
     * @param rows in it
     * @param rejected rows
     * @param issues that were found
     * @param most the kind that was found most, in words; empty for none
     */
    public record Quality(String when, int rows, int rejected, int issues, String most) {}
}
