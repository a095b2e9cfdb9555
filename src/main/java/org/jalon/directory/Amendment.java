package org.jalon.directory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.geo.LatLon;

/**
 * What people say of a published place, to be said beside what its sources say. Of each field the newest statement is
 * published: what is said here holds until a source says something new of that very field.
 *
 * @param place of which it is said
 * @param basedOn number of the revision that was seen by who says so
 * @param said new values by field; an empty list says that there is none. Latitude and longitude are said together.
 *     May be empty. Not {@link #UNSAYABLE}, and never that there is no name or no position
 * @param verified whether a person also says that all the rest is right
 * @param decision why, an opaque text of at most 100 characters that stays with the revision
 */
public record Amendment(PlaceId place, long basedOn, Map<Field, List<String>> said, boolean verified, String decision) {

    /** What only the directory and sources say: ids, names of sources, and the day of the data, which follows by itself. */
    public static final Set<Field> UNSAYABLE = Set.of(Field.ID, Field.SOURCE, Field.UPDATED_ON);

    private static final Set<Field> REQUIRED = Set.of(Field.NAME, Field.LATITUDE, Field.LONGITUDE);
    private static final int LONGEST_DECISION = 100;

    public Amendment {
        EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
        said.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        checkSayable(copy);
        said = Collections.unmodifiableMap(copy);
        decision = checked(decision);
    }

    /** The fields of which something is said. */
    public Set<Field> fields() {
        return said.isEmpty() ? Set.of() : EnumSet.copyOf(said.keySet());
    }

    /** A decision that is short enough to be kept, or a mistake of ours. */
    static String checked(String decision) {
        if (decision.length() > LONGEST_DECISION) {
            throw new IllegalArgumentException("a decision has at most " + LONGEST_DECISION + " characters");
        }
        return decision;
    }

    /** What people may say of a place, or a mistake of ours. */
    static void checkSayable(Map<Field, List<String>> said) {
        for (Field field : said.keySet()) {
            if (UNSAYABLE.contains(field)) {
                throw new IllegalArgumentException("people do not say " + field);
            }
            if (REQUIRED.contains(field) && said.getOrDefault(field, List.of()).isEmpty()) {
                throw new IllegalArgumentException("a place has a " + field);
            }
        }
        if (said.containsKey(Field.LATITUDE) != said.containsKey(Field.LONGITUDE)) {
            throw new IllegalArgumentException("latitude and longitude are said together");
        }
        // Reading them tells a mistake before anything is written.
        Optional<LatLon> unused = new Facts(said).position();
    }
}
