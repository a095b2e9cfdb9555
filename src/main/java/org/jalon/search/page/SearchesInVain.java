package org.jalon.search.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.search.Filter;
import org.jalon.search.SearchInVain;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchRequest;
import org.jalon.search.SearchResult;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Announces searches of people that find nothing near. Programs that say they are one do not count, nor do further pages, maps
 * that are moved about, questions that were not understood, and words that no place anywhere has. Whoever asks the same again within the hour counts once: that is
 * known by a number that cannot be turned back and is in memory only.
 */
@Component
class SearchesInVain {

    private static final Pattern PROGRAM = Pattern.compile(
            "bot|crawl|spider|slurp|preview|monitor|headless|curl|wget|python|java/|okhttp|go-http|axios|node-fetch",
            Pattern.CASE_INSENSITIVE);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final long MOST_REMEMBERED = 50_000;
    private static final double METRES = 1_000.0 * SearchInVain.KILOMETRES;

    private final Gazetteer gazetteer;
    private final ApplicationEventPublisher events;
    private final long secret = new SecureRandom().nextLong();
    private final Cache<Integer, Boolean> lately = Caffeine.newBuilder()
            .expireAfterWrite(AGAIN)
            .maximumSize(MOST_REMEMBERED)
            .build();

    SearchesInVain(Gazetteer gazetteer, ApplicationEventPublisher events) {
        this.gazetteer = gazetteer;
        this.events = events;
    }

    void consider(HttpServletRequest http, SearchRequest request, SearchResult result) {
        SearchQuery query = request.query();
        if (isOfAPerson(http)
                && request.unknown().isEmpty()
                && query.cursor() == null
                && query.box() == null
                && query.territories().isEmpty()
                && query.openAt() == null
                && !result.isOffTopic()
                && findsNothingNear(result)) {
            commune(result).ifPresent(commune -> announce(http, commune, category(query)));
        }
    }

    private void announce(HttpServletRequest http, String commune, String category) {
        int who = Objects.hash(secret, http.getRemoteAddr(), http.getHeader("User-Agent"), commune, category);
        if (lately.asMap().putIfAbsent(who, Boolean.TRUE) == null) {
            events.publishEvent(new SearchInVain(commune, category, Instant.now()));
        }
    }

    private static boolean isOfAPerson(HttpServletRequest http) {
        String agent = http.getHeader("User-Agent");
        String purpose = Optional.ofNullable(http.getHeader("Sec-Purpose")).orElse("");
        return "GET".equals(http.getMethod())
                && agent != null
                && !PROGRAM.matcher(agent).find()
                && !purpose.contains("prefetch");
    }

    private static boolean findsNothingNear(SearchResult result) {
        List<SearchResult.Hit> hits = result.hits();
        if (result.total() == 0) {
            return true;
        }
        Double nearest = hits.isEmpty() ? null : hits.getFirst().distanceMeters();
        return result.notes().stream().anyMatch(SearchResult.Note.Widened.class::isInstance)
                && nearest != null
                && nearest > METRES;
    }

    /** The commune that the search is centred on; a city rather than its arrondissement. */
    private Optional<String> commune(SearchResult result) {
        return result.center()
                .flatMap(where -> Optional.ofNullable(where.commune()).or(() -> gazetteer.communeAt(where.position())))
                .map(SearchesInVain::city);
    }

    private static String city(Commune commune) {
        return Optional.ofNullable(commune.parentCode()).orElse(commune.code());
    }

    private static String category(SearchQuery query) {
        Set<String> asked = query.filters().getOrDefault(Filter.CATEGORY, Set.of());
        return asked.size() == 1 ? asked.iterator().next() : "";
    }
}
