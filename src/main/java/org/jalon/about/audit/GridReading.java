package org.jalon.about.audit;

import java.util.List;

/** What came of reading a grid. */
public sealed interface GridReading {

    /** It can be kept. */
    record Read(AuditGrid grid) implements GridReading {}

    /** It cannot: everything that must be mended, in the order of the file. */
    record Wrong(List<Mistake> mistakes) implements GridReading {

        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }
}
