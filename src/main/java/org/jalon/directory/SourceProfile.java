package org.jalon.directory;

/**
 * Whose a source is, and under which conditions its data may leave.
 *
 * @param name of the source, by which its records know it
 * @param title as people read it
 * @param owner who answers for it, empty when unknown
 * @param licence name of the licence, empty when unknown
 * @param licenceUrl where the licence is to be read, empty when unknown
 * @param republished whether its data may leave in exports
 * @param trust how far it is trusted beside others
 */
public record SourceProfile(
        String name, String title, String owner, String licence, String licenceUrl, boolean republished, Trust trust) {

    public SourceProfile {
        if (name.equals(RecordRef.PEOPLE)) {
            throw new IllegalArgumentException("no source is named " + name);
        }
    }

    /** What holds of a source as long as nobody described it. */
    public static SourceProfile of(String name) {
        return new SourceProfile(name, name, "", "", "", true, Trust.ORDINARY);
    }
}
