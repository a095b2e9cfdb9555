package org.jalon.newsroom.heading;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The sections and themes, to be changed.
 *
 * @param head of the document
 * @param key of its forms
 * @param said what came of the last change, may be empty
 * @param wrong whether that is trouble
 * @param mayChange whether this editor may change them
 * @param sections all of them
 * @param themes all of them
 */
public record HeadingsPage(
        Page head,
        FormKey key,
        String said,
        boolean wrong,
        boolean mayChange,
        List<Heading> sections,
        List<Heading> themes) {}
