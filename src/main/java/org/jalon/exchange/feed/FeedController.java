package org.jalon.exchange.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jalon.exchange.Edition;
import org.jalon.exchange.Editions;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** {@code /donnees/changements.rss}: what happened to places lately. */
@Controller
class FeedController {

    private static final String PATH = "/donnees/changements.rss";
    private static final MediaType RSS = new MediaType("application", "rss+xml", StandardCharsets.UTF_8);

    private final FeedItems items;
    private final Gazetteer gazetteer;
    private final Editions editions;

    FeedController(FeedItems items, Gazetteer gazetteer, Editions editions) {
        this.items = items;
        this.gazetteer = gazetteer;
        this.editions = editions;
    }

    @GetMapping({PATH, "/en" + PATH})
    @Nullable
    ResponseEntity<byte[]> feed(
            @RequestParam(defaultValue = "") String territoire, Site site, Words words, ServletWebRequest exchange) {
        Territory territory = territoire.isEmpty() ? null : known(territoire);
        Edition edition = editions.now();
        if (exchange.checkNotModified(
                "W/\"" + edition.tag() + "\"", edition.at().toEpochMilli())) {
            return null;
        }
        List<FeedItem> newest = items.newest(territory, site, words);
        String query = territory == null ? "" : "?territoire=" + territory;
        String where = territory == null
                ? site.territory()
                : gazetteer.nameOf(territory).orElse(territory.toString());
        RssWriter.Channel channel = new RssWriter.Channel(
                words.say("exchange.feed.title", site.name(), where),
                words.say("exchange.feed.description", where),
                words.language().tag(),
                site.url(words.language().path("/donnees")),
                site.url(words.language().path(PATH + query)),
                edition.at());
        return ResponseEntity.ok()
                .contentType(RSS)
                .cacheControl(CacheControl.noCache())
                .body(RssWriter.write(channel, newest));
    }

    private Territory known(String text) {
        return Territory.parse(text)
                .filter(territory -> gazetteer.nameOf(territory).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
