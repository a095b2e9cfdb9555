package org.jalon.directory;

/** What came of publishing all that a source says now. */
public sealed interface SourceUpdate {

    /**
     * It was published, or would have been in a dry run.
     *
     * @param created records that are new, or come back
     * @param joined records that are new and belong to places that were known
     * @param updated records of which some fact changed
     * @param unchanged records that the source repeated
     * @param gone records that the source no longer has
     */
    record Applied(int created, int joined, int updated, int unchanged, int gone) implements SourceUpdate {}

    /**
     * Nothing was published: more than a fifth of the source would have been withdrawn.
     *
     * @param gone records that the source no longer has
     * @param known records that it had
     */
    record TooManyGone(int gone, int known) implements SourceUpdate {}
}
