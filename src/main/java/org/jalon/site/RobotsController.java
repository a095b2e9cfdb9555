package org.jalon.site;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells crawlers what to leave alone: searches, whose number has no end, files of figures, and the interface for programs. */
@Controller
class RobotsController {

    @ResponseBody
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String show(Site site) {
        return """
                User-agent: *
                Disallow: /lieux?
                Disallow: /en/lieux?
                Disallow: /lieux/imprimer
                Disallow: /en/lieux/imprimer
                Disallow: /integrer/carte
                Disallow: /en/integrer/carte
                Disallow: /contributions/
                Disallow: /en/contributions/
                Disallow: /observatoire/*.csv
                Disallow: /en/observatoire/*.csv
                Disallow: /observatoire/*.xlsx
                Disallow: /en/observatoire/*.xlsx
                Disallow: /observatoire/*.pdf
                Disallow: /en/observatoire/*.pdf
                Disallow: /api/
                Sitemap: %s
                """.formatted(site.url("/sitemap.xml"));
    }
}
