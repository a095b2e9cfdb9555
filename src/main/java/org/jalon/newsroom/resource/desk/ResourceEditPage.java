package org.jalon.newsroom.resource.desk;

import java.util.List;
import java.util.Map;
import org.jalon.account.FormKey;
import org.jalon.newsroom.pick.FileField;
import org.jalon.newsroom.resource.page.ResourcePage;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where an editor writes a resource.
 *
 * @param head of the document
 * @param key of its forms
 * @param path of the form, in the language of the page
 * @param typed what stands in the fields
 * @param file the field for the file that is held
 * @param slips what must be mended, by field
 * @param said what came of the last act, may be empty
 * @param wrong whether that is trouble
 * @param lists what can be ticked or chosen, by field
 * @param preview of what is typed, null unless it was asked for
 * @param overtaken who saved another version meanwhile, and what it says; empty when nobody did
 * @param life of a resource that is there already, null for a new one
 */
public record ResourceEditPage(
        Page head,
        FormKey key,
        String path,
        TypedResource typed,
        FileField file,
        Map<String, String> slips,
        String said,
        boolean wrong,
        Map<String, List<Option>> lists,
        @Nullable ResourcePage preview,
        List<String> overtaken,
        @Nullable Life life) {

    /** A choice. */
    public record Option(String value, String label) {}

    /**
     * How far the resource is.
     *
     * @param state in words
     * @param version the newest, as forms must send it back
     * @param lacking what keeps it from being published
     * @param acts that can be done: {@code relecture}, {@code brouillon}, {@code verifier}, {@code retirer}, {@code supprimer}
     * @param mayPublish whether this editor may
     * @param from when it appears, as the field wants it
     * @param until when it goes, as the field wants it
     * @param live path of its public page, empty when readers do not see it
     * @param checked when somebody last looked, and when to look again; empty before the first time
     * @param link how its link answers, empty when there is nothing to say
     * @param versions who saved what when, the newest first
     */
    public record Life(
            String state,
            int version,
            List<String> lacking,
            List<String> acts,
            boolean mayPublish,
            String from,
            String until,
            String live,
            String checked,
            String link,
            List<String> versions) {}

    /** The message about a field, empty when there is none. */
    public String slip(String field) {
        return slips.getOrDefault(field, "");
    }

    /** What can be ticked or chosen in a field. */
    public List<Option> options(String field) {
        return lists.getOrDefault(field, List.of());
    }
}
