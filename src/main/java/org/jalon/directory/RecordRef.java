package org.jalon.directory;

/**
 * Which record of which origin.
 *
 * @param source name of the source, such as {@code assembleurs}, or {@link #PEOPLE}
 * @param id that the source gave; for people, the id of the place that they spoke of
 */
public record RecordRef(String source, String id) {

    /** The origin of all that people say here. No source may take its name. */
    public static final String PEOPLE = "personnes";

    /** What people say of a place. */
    static RecordRef ofPeople(PlaceId place) {
        return new RecordRef(PEOPLE, place.text());
    }

    /** Whether people said it here, rather than a source. */
    public boolean isOfPeople() {
        return source.equals(PEOPLE);
    }
}
