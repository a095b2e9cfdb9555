package org.jalon.directory.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jalon.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Serves the map of the site for search engines. */
@Controller
class SitemapController {

    private final Sitemap sitemap;

    SitemapController(Sitemap sitemap) {
        this.sitemap = sitemap;
    }

    @ResponseBody
    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String index(Site site) {
        return sitemap.index(site);
    }

    @GetMapping("/sitemaps/lieux-{file:[0-9]{1,4}}.xml")
    void file(@PathVariable int file, Site site, HttpServletResponse response) throws IOException {
        if (file < 1 || file > sitemap.files()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        sitemap.write(file, site, response.getWriter());
    }
}
