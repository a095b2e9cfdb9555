package org.jalon.reach;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How addresses are tried.
 *
 * @param allowPrivate whether addresses inside networks and unusual ports may be asked: for trials only
 * @param connectLimit until a connection is made
 * @param silenceLimit between two pieces of an answer
 * @param totalLimit for all of it, redirects included
 * @param nameServer address and port of the name server to ask, empty for those of this machine
 */
@ConfigurationProperties("jalon.reach")
record ReachSettings(
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("5s") Duration connectLimit,
        @DefaultValue("5s") Duration silenceLimit,
        @DefaultValue("15s") Duration totalLimit,
        @DefaultValue("") String nameServer) {

    FetchLimits limits() {
        return new FetchLimits(connectLimit, silenceLimit, totalLimit);
    }
}
