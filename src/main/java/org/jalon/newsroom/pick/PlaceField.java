package org.jalon.newsroom.pick;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that asks for a place of the directory, or for a territory, by its name.
 *
 * @param name of the field; {@code lieu} sends {@code lieu}, {@code lieu-choisi} and {@code lieu-garde}
 * @param typed what stands in it
 * @param picked what is meant, null while that is open
 * @param offered what may be meant, to choose from
 */
public record PlaceField(
        String name, String typed, @Nullable Named picked, List<Named> offered) {

    /** What the name of the field of the choice adds. */
    static final String CHOSEN = "-choisi";
    /** What the name of the field adds that keeps the choice. */
    static final String KEPT = "-garde";

    /**
     * A place or territory to pick.
     *
     * @param id of it, which is what is kept
     * @param its name, a place's with the commune
     */
    public record Named(String id, String name) {}

    public PlaceField {
        offered = List.copyOf(offered);
    }

    /** The id of what is meant, empty while that is open. */
    public String id() {
        return picked == null ? "" : picked.id();
    }

    /** Whether something is typed whose meaning is open. */
    public boolean isOpen() {
        return picked == null && !typed.isEmpty();
    }

    /** What the field shows. */
    public String shown() {
        return picked == null ? typed : picked.name();
    }
}
