package org.jalon.newsroom.resource;

import java.util.List;
import org.jalon.newsroom.text.Rendered.Finding;

/** What came of saving or publishing a version. */
public sealed interface ResourceSaved {

    /** It is done. */
    record Done(Resource resource) implements ResourceSaved {}

    /** Somebody saved another version meanwhile; nothing was done. */
    record Overtaken(ResourceVersion newest) implements ResourceSaved {}

    /** It is not ready for readers; nothing was done. */
    record NotReady(List<Finding> lacking) implements ResourceSaved {}
}
