package org.jalon.newsroom.event.page;

import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The addresses of the agenda and its events for search engines. */
@Controller
class AgendaSitemapController {

    static final String PATH = "/sitemaps/agenda.xml";

    /** The protocol of sitemaps takes 50,000 addresses a file, and each event has two. */
    private static final int MOST = 20_000;

    private final Agenda agenda;

    AgendaSitemapController(Agenda agenda) {
        this.agenda = agenda;
    }

    @ResponseBody
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_XML_VALUE)
    String list(Site site) {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        add("/agenda", "", site, xml);
        agenda.all().stream().skip(Math.max(0, agenda.all().size() - MOST)).forEach(listed -> {
            Event event = listed.event();
            add(event.path(), "<lastmod>" + event.changedAt() + "</lastmod>", site, xml);
        });
        return xml.append("</urlset>\n").toString();
    }

    private static void add(String path, String more, Site site, StringBuilder xml) {
        for (Language language : Language.values()) {
            xml.append("<url><loc>")
                    .append(HtmlUtils.htmlEscape(site.url(language.path(path))))
                    .append("</loc>")
                    .append(more)
                    .append("</url>\n");
        }
    }
}
