package org.jalon.newsroom.resource.check;

/** What an address answered in one round. */
sealed interface LinkAnswer {

    /**
     * Somebody is there.
     *
     * @param from address that answered, after redirects
     * @param etag of what is there, may be empty
     * @param lastModified of what is there, may be empty
     */
    record There(String from, String etag, String lastModified) implements LinkAnswer {}

    /** What was there is there still. */
    record Unchanged() implements LinkAnswer {}

    /** The server says that nothing is there: 404 or 410. */
    record Gone() implements LinkAnswer {}

    /** No answer now. */
    record Silent() implements LinkAnswer {}

    /** Never asked: no address of the public web. */
    record Refused() implements LinkAnswer {}
}
