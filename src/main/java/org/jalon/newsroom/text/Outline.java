package org.jalon.newsroom.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jalon.directory.Slug;
import org.jalon.newsroom.text.Rendered.OutlineEntry;

/**
 * The headings of a text, mended so that people who jump from heading to heading can: the highest one is at level 2, below the title of
 * the page, and none is more than one level below the one before.
 */
final class Outline {

    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;
    /** Keeps the anchors of texts apart from those of the page around them. */
    private static final String PREFIX = "t-";

    private final Map<Node, OutlineEntry> entries = new IdentityHashMap<>();
    private final List<OutlineEntry> inOrder = new ArrayList<>();

    private Outline() {}

    static Outline of(Node document) {
        List<Heading> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        Outline outline = new Outline();
        int top = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
        int before = HIGHEST - 1;
        Set<String> anchors = new HashSet<>();
        for (Heading heading : headings) {
            int level = Math.min(Math.min(HIGHEST + heading.getLevel() - top, before + 1), LOWEST);
            String title = PlainText.of(heading);
            outline.add(heading, new OutlineEntry(level, anchor(title, anchors), title));
            before = level;
        }
        return outline;
    }

    private void add(Node heading, OutlineEntry entry) {
        entries.put(heading, entry);
        inOrder.add(entry);
    }

    private static String anchor(String title, Set<String> taken) {
        String slug = Slug.of(title);
        String wanted = PREFIX + (slug.length() > 60 ? slug.substring(0, 60) : slug);
        String anchor = wanted;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = wanted + "-" + i;
        }
        return anchor;
    }

    OutlineEntry of(Heading heading) {
        return Objects.requireNonNull(entries.get(heading));
    }

    List<OutlineEntry> entries() {
        return List.copyOf(inOrder);
    }
}
