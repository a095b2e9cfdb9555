package org.jalon.site.offline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Serves what makes the site an application that can be installed and read without network. */
@Controller
class OfflineController {

    private final OfflineSettings settings;

    OfflineController(OfflineSettings settings) {
        this.settings = settings;
    }

    /** At the root, so that it serves all pages; never from a cache, so that no old one stays. */
    @GetMapping("/service-worker.js")
    ResponseEntity<String> worker(Site site) throws IOException {
        String path = site.assets().path("service-worker.js").substring(1);
        String script = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header("Content-Type", "text/javascript;charset=UTF-8")
                .cacheControl(CacheControl.noCache())
                .body(new ServiceWorker(script, site, settings.enabled()).text());
    }

    @GetMapping({ServiceWorker.OFFLINE, "/en" + ServiceWorker.OFFLINE})
    ModelAndView offline(Words words) {
        String title = words.say("site.offline.title");
        Page page = new Page(words, title, "", ServiceWorker.OFFLINE, Page.Section.NONE, false);
        return new ModelAndView("site/offline", "page", page);
    }

    @ResponseBody
    @GetMapping({"/manifest.webmanifest", "/en/manifest.webmanifest"})
    ResponseEntity<Map<String, Object>> manifest(Site site, Words words) {
        String start = words.language().path("/");
        return ResponseEntity.ok()
                .header("Content-Type", "application/manifest+json")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(Map.ofEntries(
                        Map.entry("id", start),
                        Map.entry("name", site.name() + " " + site.territory()),
                        Map.entry("short_name", site.name()),
                        Map.entry("description", words.say("site.app.description")),
                        Map.entry("lang", words.language().tag()),
                        Map.entry("start_url", start),
                        Map.entry("scope", "/"),
                        Map.entry("display", "minimal-ui"),
                        Map.entry("background_color", "#ffffff"),
                        Map.entry("theme_color", "#16232e"),
                        Map.entry("icons", icons(site))));
    }

    private static List<Map<String, String>> icons(Site site) {
        return Stream.of(
                        List.of("icon.svg", "any", "image/svg+xml", "any"),
                        List.of("icon-192.png", "192x192", "image/png", "any"),
                        List.of("icon-512.png", "512x512", "image/png", "any"),
                        List.of("icon-maskable-512.png", "512x512", "image/png", "maskable"))
                .map(icon -> Map.of(
                        "src", site.assets().path(icon.get(0)),
                        "sizes", icon.get(1),
                        "type", icon.get(2),
                        "purpose", icon.get(3)))
                .toList();
    }
}
