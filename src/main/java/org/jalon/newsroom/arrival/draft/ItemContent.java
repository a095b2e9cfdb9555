package org.jalon.newsroom.arrival.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.arrival.cut.Block;
import org.jalon.newsroom.arrival.cut.Titles;
import org.jalon.newsroom.arrival.html.HtmlMarkdown;
import org.jalon.newsroom.arrival.read.Item;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleContent.Attachment;
import org.jalon.newsroom.article.ArticleContent.Cover;
import org.jalon.newsroom.article.ArticleContent.Link;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/** Makes an article of what a format says surely. */
public final class ItemContent {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int LONGEST_LEAD = 1_000;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TITLE = 200;

    private ItemContent() {}

    /** @throws UserError when it is longer than articles may be, or says nothing */
    public static ArticleContent of(Item item, ArrivedTargets targets, Labels labels, LocalDate today) {
        List<Block> blocks = HtmlMarkdown.blocks(item.body(), targets);
        String body = body(blocks, item.title());
        if (body.length() > Markdown.LONGEST) {
            throw new UserError("arrival.error.long", Markdown.LONGEST);
        }
        String title = item.title().isBlank() ? Titles.of(item.body().text()) : item.title();
        if (title.isBlank()) {
            throw new UserError("arrival.error.empty");
        }
        List<Link> links = new ArrayList<>();
        List<Attachment> attachments = new ArrayList<>();
        for (String address : item.enclosures()) {
            enclosed(address, targets, links, attachments);
        }
        return new ArticleContent(
                new Text(bounded(title, LONGEST_TITLE), bounded(item.lead(), LONGEST_LEAD), body),
                null,
                labels.section(item.labels()),
                labels.themes(item.labels()),
                List.of(),
                bounded(item.authors(), LONGEST_LINE),
                day(item.date(), today),
                cover(item.cover(), targets),
                links,
                attachments,
                List.of(),
                List.of());
    }

    /** The day of an instant, where readers are; today when there is none. */
    static LocalDate day(@Nullable Instant date, LocalDate today) {
        return date == null ? today : date.atZone(ZONE).toLocalDate();
    }

    private static String body(List<Block> blocks, String title) {
        List<String> parts = new ArrayList<>();
        for (Block block : blocks) {
            boolean again = parts.isEmpty()
                    && block.role() == Block.Role.TITLE
                    && block.text().strip().equals(title.strip());
            if (!again && block.role() != Block.Role.CAPTION) {
                parts.add(block.role() == Block.Role.TITLE ? "## " + block.text() : HtmlMarkdown.marked(block));
            }
        }
        return String.join("\n\n", parts);
    }

    private static @Nullable Cover cover(String address, ArrivedTargets targets) {
        return Optional.of(address)
                .filter(given -> !given.isEmpty())
                .flatMap(targets::picture)
                .flatMap(path -> SafeAddress.of(path).flatMap(SafeAddress::file))
                .map(file -> new Cover(file, "", ""))
                .orElse(null);
    }

    private static void enclosed(
            String address, ArrivedTargets targets, List<Link> links, List<Attachment> attachments) {
        String name = address.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
        targets.link(address)
                .flatMap(SafeAddress::of)
                .ifPresent(target -> target.file()
                        .ifPresentOrElse(
                                file -> attachments.add(new Attachment(file, name)),
                                () -> links.add(
                                        new Link(name.isEmpty() ? target.host() : name, target.text(), "", ""))));
    }

    static String bounded(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1).strip() + "…";
    }
}
