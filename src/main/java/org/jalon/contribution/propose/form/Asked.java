package org.jalon.contribution.propose.form;

import java.util.List;
import org.jalon.directory.Facts;
import org.jalon.site.Words;

/** A question of a form: it knows how to fill itself in, how to read what was typed, and how to show it again. */
interface Asked {

    /** Whether it sends a field of this name. */
    boolean owns(String name);

    /** What the form begins with. */
    Typed fill(Facts facts);

    /**
     * Reads what was typed, in canonical form.
     *
     * @param shown what the form began with
     */
    void read(Typed typed, Typed shown, Reading reading);

    /** What to show, with what is wrong beside it. */
    List<Control> show(Typed typed, List<Slip> slips, Words words);
}
