package org.jalon.intake.page;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * What taking back a run would do, or did.
 *
 * @param head of the document
 * @param key of its form
 * @param back path of the run
 * @param path of this page
 * @param text what would come, or came, of it
 * @param lines of it
 * @param possible whether it can be done now
 * @param later path of the later run that must be taken back first, empty for none
 * @param done whether it was done
 */
public record UndoPage(
        Page head,
        FormKey key,
        String back,
        String path,
        String text,
        List<String> lines,
        boolean possible,
        String later,
        boolean done) {}
