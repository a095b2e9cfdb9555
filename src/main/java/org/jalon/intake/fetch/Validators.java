package org.jalon.intake.fetch;

/**
 * What a server said to tell one version of a file from the next.
 *
 * @param etag as it was sent, empty when it was not
 * @param lastModified date as it was sent, empty when it was not
 */
public record Validators(String etag, String lastModified) {

    /** Nothing is known: the file is fetched whatever it holds. */
    public static final Validators NONE = new Validators("", "");
}
