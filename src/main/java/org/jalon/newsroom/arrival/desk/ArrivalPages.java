package org.jalon.newsroom.arrival.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.newsroom.heading.Heading;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/** The pages of what arrived: everything decided, to be printed by their templates. */
public final class ArrivalPages {

    private ArrivalPages() {}

    /**
     * What arrived, and the form to bring more.
     *
     * @param said what was done, or went wrong; empty otherwise
     * @param wrong whether it went wrong
     */
    public record Overview(Page head, FormKey key, String said, boolean wrong, List<Line> lines) {}

    /** Something in a list: where it leads, its name, and what there is to say. */
    public record Line(String path, String name, List<String> about) {}

    /**
     * One arrival.
     *
     * @param path of this page
     * @param about when, by whom, and how far
     * @param reading how far the reading is, empty when it is done
     * @param interrupted whether nobody reads though not all is read
     * @param files of it
     * @param drafts how many there are
     * @param draftsSaid the same in words
     */
    public record One(
            Page head,
            FormKey key,
            String path,
            String said,
            boolean wrong,
            List<String> about,
            String reading,
            boolean interrupted,
            List<FileLine> files,
            int drafts,
            String draftsSaid) {}

    /**
     * A file of an arrival.
     *
     * @param confirm path of the page on which it is confirmed, null where there is nothing to confirm
     * @param original path of the file as it came, null when it is not kept
     * @param waits whether a person should confirm it
     */
    public record FileLine(
            String name,
            List<String> about,
            @Nullable String confirm,
            @Nullable String original,
            boolean waits) {}

    /**
     * A page with the articles that are proposed in it.
     *
     * @param path of this page
     * @param arrival path of its arrival
     * @param original path of the file as it came, null when it is not kept
     * @param version of the proposal that is shown
     * @param open whether it can be changed
     * @param before what stands before the first article
     */
    public record Confirm(
            Page head,
            FormKey key,
            String path,
            String arrival,
            @Nullable String original,
            String said,
            boolean wrong,
            int version,
            boolean open,
            List<String> remarks,
            List<Heading> sections,
            List<Heading> themes,
            List<BlockLine> before,
            List<PieceView> pieces) {}

    /**
     * An article that is proposed.
     *
     * @param number from 1
     * @param sure how sure its beginning is, and why
     * @param remarks what to look at
     * @param draft path of the draft that was made of it, null before
     */
    public record PieceView(
            int number,
            String title,
            String lead,
            String section,
            List<String> themes,
            String territories,
            String sure,
            boolean doubtful,
            boolean dropped,
            List<String> remarks,
            @Nullable String draft,
            List<BlockLine> blocks) {}

    /**
     * A block of a page.
     *
     * @param number from 0
     * @param role what it is, as forms write it
     * @param roleSaid the same in words
     * @param remarks what was mended, or is to be looked at
     * @param begins whether an article begins with it already
     * @param mayUnglue whether a caption may stick to it
     */
    public record BlockLine(
            int number,
            String role,
            String roleSaid,
            String text,
            String firstWords,
            List<String> remarks,
            boolean doubtful,
            boolean begins,
            boolean mayUnglue,
            List<Choice> choices) {}

    /** Something that a block may be. */
    public record Choice(String value, String label) {}
}
