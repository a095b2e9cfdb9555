package org.jalon.newsroom.arrival.read;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Makes ordinary HTML of the text of a post: paragraphs that are only empty lines, and short codes in brackets. */
final class PostText {

    private static final Pattern CAPTION = Pattern.compile(
            "\\[(?:wp_)?caption([^\\]]*)\\](.*?)\\[/(?:wp_)?caption\\]", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern IMAGE = Pattern.compile("(?s)((?:<a [^>]*>)?\\s*<img[^>]*>\\s*(?:</a>)?)(.*)");
    private static final Pattern SAID = Pattern.compile("caption=\"([^\"]*)\"");
    private static final Pattern EMBED =
            Pattern.compile("\\[(?:embed|youtube|vimeo|dailymotion)[^\\]]*\\]\\s*(https?://\\S+?)\\s*\\[/\\w+\\]");
    private static final Pattern FILM = Pattern.compile(
            "\\[(?:video|audio|youtube)[^\\]]*?(?:src|mp4|mp3|url|=)=?\"?(https?://[^\"\\]\\s]+)\"?[^\\]]*\\](?:\\[/\\w+\\])?");
    private static final Pattern GALLERY = Pattern.compile("\\[gallery[^\\]]*ids=\"([\\d, ]+)\"[^\\]]*\\]");
    private static final Pattern OTHER =
            Pattern.compile("\\[/?[a-z][a-z0-9_-]{2,30}(?:\\s+[^\\]\\n]*=[^\\]\\n]*)?/?\\](?!\\()");
    private static final Pattern LONE_ADDRESS = Pattern.compile("(?m)^\\s*(https?://\\S+)\\s*$");
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)^\\s*</?(p|div|ul|ol|li|table|h[1-6]|blockquote|figure|pre|section|article|iframe|hr|dl|form)\\b");

    private final Map<String, String> attachments;

    /** @param attachments addresses of files by their number */
    PostText(Map<String, String> attachments) {
        this.attachments = attachments;
    }

    Element html(String content) {
        String text = content.replace("\r\n", "\n");
        boolean byBlocks = text.contains("<!-- wp:");
        text = CAPTION.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(figure(found.group(1), found.group(2))));
        text = EMBED.matcher(text).replaceAll("\n\n$1\n\n");
        text = FILM.matcher(text).replaceAll("\n\n$1\n\n");
        text = GALLERY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(gallery(found.group(1))));
        text = OTHER.matcher(text).replaceAll("");
        text = LONE_ADDRESS.matcher(text).replaceAll("\n\n<p><a href=\"$1\">$1</a></p>\n\n");
        return Markup.ofHtml(byBlocks || text.contains("<p") && !text.contains("\n\n") ? text : paragraphs(text));
    }

    private static String figure(String attributes, String inner) {
        Matcher image = IMAGE.matcher(inner.strip());
        Matcher said = SAID.matcher(attributes);
        String caption =
                image.matches() && !image.group(2).isBlank() ? image.group(2) : said.find() ? said.group(1) : "";
        return "\n\n<figure>" + (image.matches() ? image.group(1) : inner) + "<figcaption>" + caption.strip()
                + "</figcaption></figure>\n\n";
    }

    private String gallery(String ids) {
        return java.util.Arrays.stream(ids.split("[, ]+"))
                .map(id -> attachments.getOrDefault(id, ""))
                .filter(address -> !address.isEmpty())
                .map(address -> "<figure><img src=\"" + Entities.escape(address) + "\" alt=\"\"></figure>")
                .collect(Collectors.joining("\n\n", "\n\n", "\n\n"));
    }

    /** What WordPress itself does as it shows a post. */
    private static String paragraphs(String text) {
        return java.util.Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> BLOCK.matcher(part).find() ? part : "<p>" + part.replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
