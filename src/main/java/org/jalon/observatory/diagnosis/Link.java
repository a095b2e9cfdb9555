package org.jalon.observatory.diagnosis;

/** Words that lead somewhere, in the language of the page. */
public record Link(String text, String href) {}
