package org.jalon.newsroom.publication.desk;

/**
 * What a page of the desk says of what was done.
 *
 * @param text of it, empty for nothing
 * @param wrong whether it could not be done
 */
public record Notice(String text, boolean wrong) {

    static final Notice NONE = new Notice("", false);
}
