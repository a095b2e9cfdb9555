package org.jalon.newsroom.easy;

import org.jalon.site.Words;

/**
 * Leads to an easy-to-read version, which is in French.
 *
 * @param href of its page
 * @param label what it is
 */
public record EasyLink(String href, String label) {

    static EasyLink to(Subject subject, Words words) {
        return new EasyLink(words.language().path(subject.path()), words.say("easy.link"));
    }
}
