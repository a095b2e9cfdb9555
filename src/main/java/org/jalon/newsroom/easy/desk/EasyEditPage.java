package org.jalon.newsroom.easy.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.newsroom.easy.EasyText;
import org.jalon.newsroom.easy.page.EasyPage;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where an easy-to-read version is written.
 *
 * @param head of the document
 * @param path of this page in its language
 * @param key of the form
 * @param original that it stands beside
 * @param typed what is in the form
 * @param said what came of the last act, empty for nothing
 * @param wrong whether that needs somebody
 * @param state how far it is
 * @param live address of what readers see, empty when they see nothing
 * @param review that the original changed since, empty when it did not
 * @param check what the check found; null before it was asked
 * @param preview how readers would see it; empty before it was asked
 * @param overtaken what somebody else saved meanwhile; null when nobody did
 */
public record EasyEditPage(
        Page head,
        String path,
        FormKey key,
        Beside original,
        EasyTyped typed,
        String said,
        boolean wrong,
        String state,
        String live,
        String review,
        @Nullable CheckView check,
        List<EasyPage.Part> preview,
        @Nullable EasyText overtaken) {

    /**
     * The original.
     *
     * @param kind of thing
     * @param title of it
     * @param href of its page
     * @param paragraphs of its words
     */
    public record Beside(String kind, String title, String href, List<String> paragraphs) {}
}
