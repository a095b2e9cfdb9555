package org.jalon.site;

/**
 * Something else that other sites may show inside their pages, which the page of embedding leads to. Modules offer theirs as beans.
 *
 * @param title key of the message that names it
 * @param advice key of the message that says where its code is to be found
 * @param frenchPath of the page where one finds it
 */
public record Embeddable(String title, String advice, String frenchPath) {}
