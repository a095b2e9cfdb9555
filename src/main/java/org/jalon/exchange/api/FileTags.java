package org.jalon.exchange.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.exchange.Edition;
import org.jalon.exchange.Editions;
import org.jalon.search.Search;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Whether somebody has a file already. Files change with revisions and with the day, so their tag is known before they are written;
 * those that ask what is open at some time have none.
 */
@Component
class FileTags {

    private static final Set<String> BY_THE_MINUTE = Set.of("ouvert", "ouvert_actuellement", "ouvert_le_week_end");

    private final Editions editions;
    private final Search search;

    FileTags(Editions editions, Search search) {
        this.editions = editions;
        this.search = search;
    }

    /** Puts the tag into the answer. When it is the one that was asked with, the answer is made: 304, and nothing more. */
    boolean isKnown(Map<String, List<String>> parameters, ServletWebRequest exchange) {
        if (parameters.keySet().stream().anyMatch(BY_THE_MINUTE::contains)) {
            return false;
        }
        Edition edition = editions.now();
        // What filters find follows the directory after a moment.
        String tag = parameters.isEmpty() ? edition.tag() : edition.tag() + "-" + search.revision();
        if (exchange.getResponse() != null) {
            exchange.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        Instant at = edition.at().truncatedTo(ChronoUnit.SECONDS);
        return parameters.isEmpty()
                ? exchange.checkNotModified("W/\"" + tag + "\"", at.toEpochMilli())
                : exchange.checkNotModified("W/\"" + tag + "\"");
    }
}
