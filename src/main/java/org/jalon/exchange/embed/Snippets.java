package org.jalon.exchange.embed;

import java.util.stream.Collectors;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.web.util.HtmlUtils;

/**
 * What one copies into one's own pages.
 *
 * @param site that is shown
 * @param words of what is shown
 * @param title that tells people who do not see it what is in the frame
 */
record Snippets(Site site, Words words, String title) {

    /** A frame, which needs no script. */
    String frame(EmbedChoice choice) {
        return """
                <iframe src="%s" title="%s"
                  width="100%%" height="%d" loading="lazy" allow="geolocation" style="border: 0"></iframe>""".formatted(escape(site.url(choice.path())), escape(title), choice.height());
    }

    /** The element, which is a link as long as its script has not run. */
    String element(EmbedChoice choice) {
        String attributes = choice.attributes().entrySet().stream()
                .map(attribute -> " %s=\"%s\"".formatted(attribute.getKey(), escape(attribute.getValue())))
                .collect(Collectors.joining());
        String language = choice.language() == Language.FRENCH ? "" : " langue=\"en\"";
        return """
                <script type="module" src="%s"></script>
                <jalon-carte%s%s hauteur="%d" titre="%s">
                  <a href="%s">%s</a>
                </jalon-carte>""".formatted(
                        escape(site.url("/integrer/jalon-carte.js")),
                        attributes,
                        language,
                        choice.height(),
                        escape(title),
                        escape(site.url(choice.resultsPath())),
                        escape(title));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
