package org.jalon.intake.page;

import java.util.List;
import java.util.Map;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The form of the settings of a source.
 *
 * @param head of the document
 * @param key of its form
 * @param title of the source
 * @param back path of its page
 * @param fields values by name, as typed or as they are
 * @param lists of choices by the name of their field
 * @param mayHoldSecrets whether the fields of secrets are shown
 * @param variables what the names of variables with secrets begin with
 * @param error what is wrong, empty when nothing is
 */
public record SettingsPage(
        Page head,
        FormKey key,
        String title,
        String back,
        Map<String, String> fields,
        Map<String, List<Option>> lists,
        boolean mayHoldSecrets,
        String variables,
        String error) {

    /**
     * A choice.
     *
     * @param value of the field
     * @param label as people read it
     * @param chosen whether it is the present one
     */
    public record Option(String value, String label, boolean chosen) {}

    /** The value of a field. */
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    public List<Option> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
