package org.jalon.mail;

import java.util.Optional;
import org.jalon.site.Language;

/**
 * Writes the copies of mailings, each as it leaves: so that no address and no text is kept for each reader, and nobody who
 * left meanwhile gets one. The module that begins mailings offers it as a bean. Called by several threads.
 */
public interface MailingWriter {

    /**
     * What a reader gets.
     *
     * @param recipient their mailbox
     * @param language it is written in
     * @param subject on one line
     * @param text plain
     * @param html saying the same
     * @param list by which they leave
     */
    record Copy(MailAddress recipient, Language language, String subject, String text, String html, MailList list) {}

    /**
     * The copy of a reader; empty when they are to get it no more.
     *
     * @param mailing its id
     * @param reader as {@link Mailings#begin} was told
     * @param edition the same
     */
    Optional<Copy> write(String mailing, String reader, String edition);
}
