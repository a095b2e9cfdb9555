package org.jalon.newsroom.arrival.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.newsroom.arrival.cut.Block;
import org.jalon.newsroom.arrival.cut.Piece;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.jalon.newsroom.arrival.html.Escapes;
import org.jalon.newsroom.arrival.html.HtmlMarkdown;
import org.jalon.newsroom.arrival.read.PageFacts;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleContent.Link;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** Makes an article of a piece of a page, as a person confirmed it. */
public final class PieceContent {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LEAD = 1_000;
    private static final int LONGEST_LINE = 500;
    private static final Pattern BULLET = Pattern.compile("^([•·▪◦‣●■➢►✓→]|[–—*-] )\\s*");
    private static final Pattern WRITTEN_LINK = Pattern.compile("^\\[(.+)\\]\\((\\S+?)(?: \"([a-z]{2})\")?\\)$");
    private static final Pattern TYPE = Pattern.compile(
            "\\b(pdf|vidéo|video|docx?|xlsx?|podcast|infographie|carte|rapport|étude|dossier de presse|plaquette)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PieceContent() {}

    /**
     * The article of a piece.
     *
     * @param articles finds the id of an article by its title
     */
    public static ArticleContent of(
            Proposal proposal,
            int number,
            PageFacts facts,
            List<Territory> territories,
            Function<String, Optional<String>> articles,
            LocalDate today,
            Words words) {
        Piece piece = proposal.pieces().get(number);
        List<String> parts = new ArrayList<>();
        List<String> items = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<String> related = new ArrayList<>();
        for (Block block : proposal.of(number)) {
            if (block.role() == Block.Role.ITEM && !block.markdown()) {
                items.add("- " + Escapes.inside(BULLET.matcher(block.text()).replaceFirst("")));
                continue;
            }
            flush(items, parts);
            switch (block.role()) {
                case PARAGRAPH, ITEM, EVENT ->
                    parts.add(block.markdown() ? block.text() : Escapes.paragraph(block.text()));
                case HEADING ->
                    parts.add(block.markdown() ? HtmlMarkdown.marked(block) : "## " + Escapes.inside(block.text()));
                case LINK -> link(block, links, left);
                case RELATED ->
                    articles.apply(block.text()).ifPresentOrElse(related::add, () -> link(block, links, left));
                case TITLE,
                        LEAD,
                        CAPTION,
                        BYLINE,
                        LINKS,
                        RELATEDS,
                        ISSUE,
                        REST -> {} // kept apart, or no part of the text
            }
        }
        flush(items, parts);
        if (!left.isEmpty()) {
            parts.add("## " + words.say("arrival.draft.links"));
            parts.add(String.join("\n", left));
        }
        return new ArticleContent(
                new Text(
                        ItemContent.bounded(piece.title(), LONGEST_TITLE),
                        ItemContent.bounded(piece.lead(), LONGEST_LEAD),
                        String.join("\n\n", parts)),
                null,
                piece.section(),
                piece.themes(),
                territories,
                ItemContent.bounded(facts.authors(), LONGEST_LINE),
                ItemContent.day(facts.date(), today),
                null,
                links,
                List.of(),
                List.of(),
                related.stream().distinct().toList());
    }

    private static void flush(List<String> items, List<String> parts) {
        if (!items.isEmpty()) {
            parts.add(String.join("\n", items));
            items.clear();
        }
    }

    /** A link with its address goes to the links of the article; of one whose address was lost the words stay, in a list to mend. */
    private static void link(Block block, List<Link> links, List<String> left) {
        for (String line : block.text().split("\n")) {
            String text = line.replaceFirst("^(- |\\d+\\. )", "").strip();
            Matcher written = WRITTEN_LINK.matcher(text);
            boolean whole = block.markdown() && written.matches();
            String address = whole ? written.group(2) : text;
            Optional<SafeAddress> target =
                    whole || text.matches("https?://\\S+") ? SafeAddress.of(address) : Optional.empty();
            if (target.isPresent()) {
                String title = whole
                        ? written.group(1).replaceAll("\\\\(.)", "$1")
                        : target.get().host();
                String language = whole && written.group(3) != null ? written.group(3) : "";
                links.add(new Link(
                        ItemContent.bounded(title, LONGEST_LINE), target.get().text(), language, type(title, address)));
            } else if (!text.isBlank()) {
                left.add("- " + (block.markdown() ? text : Escapes.inside(text)));
            }
        }
    }

    private static String type(String title, String address) {
        if (address.toLowerCase(Locale.ROOT).matches(".*\\.pdf([?#].*)?$")) {
            return "PDF";
        }
        if (address.matches("(?i)https?://(www\\.)?(youtube\\.com|youtu\\.be|vimeo\\.com|dailymotion\\.com)/.*")) {
            return "vidéo";
        }
        Matcher matcher = TYPE.matcher(title);
        return matcher.find()
                ? matcher.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replace("video", "vidéo")
                        .replace("pdf", "PDF")
                : "";
    }
}
