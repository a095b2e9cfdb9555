package org.jalon.account;

import java.util.List;
import java.util.stream.Stream;

/**
 * Forms that people write much in. Sent with a key that is no longer theirs, they are not refused but handed to their
 * controller with {@link FormKey#stale}, which shows again what was written and does nothing else. Modules offer theirs as
 * beans.
 *
 * @param patterns of French paths, such as {@code /proposer}; the English ones follow
 */
public record LongForms(List<String> patterns) {

    public LongForms {
        patterns = patterns.stream()
                .flatMap(pattern -> Stream.of(pattern, "/en" + pattern))
                .toList();
    }
}
