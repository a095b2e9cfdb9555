package org.jalon.observatory.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jalon.observatory.chart.Bars;
import org.jalon.observatory.chart.Chart;
import org.jalon.site.Site;
import org.springframework.web.util.HtmlUtils;

/** Writes the chart of a figure as an SVG file that stands alone: with its title, its source and where it comes from. */
final class FigureFile {

    private static final int TITLE = 44;
    private static final int LINE = 17;
    private static final int LONGEST = 52;

    private FigureFile() {}

    static String write(FigurePage page, Site site) {
        Bars chart = Objects.requireNonNull(page.chart());
        List<String> title = wrap(page.name() + ", " + page.territory(), LONGEST - 10);
        List<String> source = wrap(page.source() + " – " + site.url(page.href()), LONGEST);
        int top = TITLE + LINE * (title.size() - 1);
        int height = top + chart.height() + LINE * (source.size() + 1);
        StringBuilder svg = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 0 %d %d" width="680" role="img" aria-labelledby="t d" \
                font-family="Atkinson Hyperlegible Next, Arial, sans-serif" font-size="15" fill="#16232e">
                <title id="t">%s</title>
                <desc id="d">%s</desc>
                <rect x="-10" width="100%%" height="100%%" fill="#fff"/>
                """.formatted(
                        Chart.WIDTH + 20,
                        height,
                        escape(page.head().title()),
                        escape(chart.description() + ". " + page.source())));
        text(svg, title, 24, "font-weight=\"700\"");
        svg.append("<g transform=\"translate(0 ").append(top).append(")\">\n");
        for (Bars.Row row : chart.rows()) {
            boolean own = row.tone() == Bars.Tone.OWN;
            text(svg, row.lines(), row.y(), own ? "font-weight=\"700\"" : "");
            svg.append("<text x=\"320\" y=\"%d\" text-anchor=\"end\" font-weight=\"700\">%s</text>%n"
                    .formatted(row.textY(), escape(row.text())));
            svg.append("<rect y=\"%d\" width=\"%s\" height=\"12\" fill=\"%s\"/>%n"
                    .formatted(row.barY(), row.width(), own ? "#0b5c6b" : "#75848e"));
        }
        svg.append("</g>\n");
        text(svg, source, top + chart.height() + LINE + 4, "font-size=\"12\" fill=\"#44545f\"");
        return svg.append("</svg>\n").toString();
    }

    private static void text(StringBuilder svg, List<String> lines, int y, String look) {
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<text y=\"%d\" %s>%s</text>%n".formatted(y + i * LINE, look, escape(lines.get(i))));
        }
    }

    private static List<String> wrap(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
