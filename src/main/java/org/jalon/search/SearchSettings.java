package org.jalon.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the search.
 *
 * @param follow how often to look whether another process changed the directory
 * @param atOnce how many questions are answered at the same time, 0 for as many as there are processors: answering is
 *     all computing, so more at once would only make each of them wait
 */
@ConfigurationProperties("jalon.search")
record SearchSettings(
        @DefaultValue("2s") Duration follow,
        @DefaultValue("0") int atOnce) {

    int permits() {
        return atOnce > 0 ? atOnce : Runtime.getRuntime().availableProcessors();
    }
}
