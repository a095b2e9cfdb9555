package org.jalon.newsroom.arrival;

import java.util.ArrayList;
import java.util.List;
import org.jalon.newsroom.arrival.cut.Block;
import org.jalon.newsroom.arrival.cut.Block.Role;
import org.jalon.newsroom.arrival.cut.Cutter;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.jalon.newsroom.arrival.html.HtmlMarkdown;
import org.jalon.newsroom.arrival.html.Targets;
import org.jalon.newsroom.arrival.read.Reading;
import org.jsoup.nodes.Element;

/** Cuts a page in HTML: what it marks as articles is one each; a page of one article is not cut. */
final class WebCut {

    private WebCut() {}

    static Proposal cut(Reading.WebPage page, Targets targets) {
        List<Element> parts = page.content();
        List<Block> blocks = new ArrayList<>();
        for (Element part : parts) {
            List<Block> own = HtmlMarkdown.blocks(part, targets);
            boolean titled = own.stream().anyMatch(block -> block.role() == Role.TITLE);
            if (parts.size() > 1 && !titled) {
                firstHeading(own);
            } else if (parts.size() == 1 && !titled && !page.page().title().isEmpty()) {
                own.addFirst(Block.written(Role.TITLE, page.page().title()));
            }
            if (parts.size() > 1
                    || titled
                            && own.stream()
                                            .filter(block -> block.role() == Role.TITLE)
                                            .count()
                                    == 1) {
                own = fromTitle(own);
            }
            blocks.addAll(own);
        }
        boolean one = parts.size() == 1
                && blocks.stream().filter(block -> block.role() == Role.TITLE).count() <= 1;
        return one && page.format().equals("html") ? Cutter.whole(blocks) : Cutter.cut(blocks);
    }

    private static void firstHeading(List<Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).role() == Role.HEADING) {
                blocks.set(
                        at,
                        blocks.get(at)
                                .saying(blocks.get(at).text().replaceFirst("^#+ ", ""))
                                .as(Role.TITLE));
                return;
            }
        }
    }

    /** What stands above the title, such as the name of a section, says nothing of the article. */
    private static List<Block> fromTitle(List<Block> blocks) {
        for (int at = 0; at < Math.min(blocks.size(), 4); at++) {
            if (blocks.get(at).role() == Role.TITLE) {
                List<Block> ordered = new ArrayList<>();
                ordered.add(blocks.get(at));
                ordered.addAll(blocks.subList(0, at));
                ordered.addAll(blocks.subList(at + 1, blocks.size()));
                return ordered;
            }
        }
        return blocks;
    }
}
