package org.jalon.newsroom.easy;

import java.util.List;
import java.util.Optional;

/** Knows what easy-to-read versions of one kind stand beside. Each kind is a bean. */
public interface OriginalSource {

    /** What it knows. */
    Subject.Kind kind();

    /** The id of what an address of this site shows, from its French path. Only the shape of the path is asked, where that is enough. */
    Optional<String> idAt(String path);

    /** What everybody may read of a thing now. */
    Optional<Original> find(String id);

    /** Some whose name has these words, of all the newest when there are none. */
    List<Original> named(String words, int limit);

    /** Whether everybody may read it now. */
    default boolean isPublic(String id) {
        return find(id).isPresent();
    }
}
