package org.jalon.intake.correspond;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The mapping of a source.
 *
 * @param head of the document
 * @param key of its forms
 * @param title of the source
 * @param back path of the source
 * @param file path to bring a file
 * @param passage id of the run whose file is shown, empty without a file
 * @param fileName of that file
 * @param basis what the form began with
 * @param message what was just done, empty for nothing
 * @param error what went wrong, empty for nothing
 * @param traps in words, worst first
 * @param counts how many columns are used, of how many, in words
 * @param columns in the order of the file
 * @param always labels for every place, by field
 * @param sheets what the first rows become
 * @param versions newest first
 * @param proposal path to begin anew with the proposal, empty when it is what is shown
 */
public record MappingPage(
        Page head,
        FormKey key,
        String title,
        String back,
        String file,
        String passage,
        String fileName,
        String basis,
        String message,
        String error,
        List<String> traps,
        String counts,
        List<Column> columns,
        List<Group> always,
        List<Sheet> sheets,
        List<Version> versions,
        String proposal) {

    /** One way to answer a select, or a box to tick. */
    public record Option(String code, String label, boolean chosen) {}

    /** Options under a title. */
    public record Group(String title, List<Option> options) {}

    /**
     * A column of the file.
     *
     * @param number of it, from 0
     * @param name in the file
     * @param samples first different cells
     * @param target code of what it is for
     * @param targets what it can be for
     * @param level high, middle or low; empty when nothing is proposed, or somebody said it
     * @param sure confidence and reason in words, may be empty
     * @param summary of its values in words, empty without values
     * @param unsure whether some value is not translated
     * @param values to translate
     * @param more how many values are not shown, in words; empty for none
     */
    public record Column(
            int number,
            String name,
            List<String> samples,
            String target,
            List<Group> targets,
            String level,
            String sure,
            String summary,
            boolean unsure,
            List<Value> values,
            String more) {}

    /** A value of a column and what it can mean. */
    public record Value(int number, String text, String count, boolean unsure, List<Group> meanings) {}

    /**
     * What a row becomes.
     *
     * @param title which row it is
     * @param raw cells that are used
     * @param rest cells that are not
     * @param facts of the sheet, none when the row is refused
     * @param rejection why it is refused, empty when it is not
     * @param issues what is doubtful
     */
    public record Sheet(
            String title, List<Fact> raw, List<Fact> rest, List<Fact> facts, String rejection, List<String> issues) {}

    /** A name and a text. */
    public record Fact(String name, String text) {}

    /** A version that was kept. */
    public record Version(int number, String title, String note, boolean current, String path, String export) {}
}
