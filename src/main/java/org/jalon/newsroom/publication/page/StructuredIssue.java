package org.jalon.newsroom.publication.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.page.PublicationPages.Social;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.StructuredData;

/** An issue in the schema.org vocabulary, for search engines, and as networks show it. */
final class StructuredIssue {

    private StructuredIssue() {}

    /** @param image path of the image that stands for it */
    static Social social(Issue issue, Series of, Page head, Site site, String image) {
        String url = site.url(head.path());
        String picture = site.url(image);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", "PublicationIssue");
        json.put("@id", url);
        json.put("url", url);
        json.put("name", head.title());
        json.put("issueNumber", Integer.toString(issue.number()));
        LocalDate day = issue.day();
        if (day != null) {
            json.put("datePublished", day.toString());
        }
        json.put("inLanguage", of.language().tag());
        json.put("image", picture);
        if (!head.description().isEmpty()) {
            json.put("description", head.description());
        }
        json.put(
                "isPartOf",
                Map.of(
                        "@type",
                        "Periodical",
                        "name",
                        of.title(),
                        "url",
                        site.url(head.language().path(SeriesPresenter.PATH + "/" + of.id()))));
        json.put("publisher", Map.of("@type", "Organization", "name", site.name() + " " + site.territory()));
        json.put(
                "encoding",
                Map.of("@type", "MediaObject", "encodingFormat", "application/pdf", "contentUrl", url + ".pdf"));
        json.put("isAccessibleForFree", true);
        return new Social(StructuredData.of(json), head.description(), picture, url);
    }
}
