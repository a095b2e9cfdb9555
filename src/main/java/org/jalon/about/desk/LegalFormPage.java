package org.jalon.about.desk;

import java.util.List;
import java.util.Map;
import org.jalon.about.LegalField;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The form of the legal notice.
 *
 * @param head of the document
 * @param key of the form
 * @param seen number of the state that it was begun from
 * @param values of the fields, as typed
 * @param missing the fields that the law wants and nobody wrote
 * @param wrong the fields to mend
 * @param said what came of the last act, may be empty
 * @param error why nothing was kept, may be empty
 * @param written when it was last looked at, may be empty
 */
public record LegalFormPage(
        Page head,
        FormKey key,
        int seen,
        Map<LegalField, String> values,
        List<LegalField> missing,
        List<LegalField> wrong,
        String said,
        String error,
        String written) {

    /** What a field says; empty when it says nothing. */
    public String value(LegalField field) {
        return values.getOrDefault(field, "");
    }
}
