package org.jalon.newsroom.page;

import java.util.ArrayList;
import java.util.List;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jspecify.annotations.Nullable;

/**
 * All that one version of a page says. Kept as JSON, whose names are those of the components.
 *
 * @param french title, lead and text in Markdown
 * @param english the same in English, null where it was not translated
 */
public record PageContent(Text french, @Nullable Text english) {

    /** The text in English where there is one, otherwise the French one. */
    public Text in(boolean english) {
        return english && this.english != null ? this.english : french;
    }

    /** One thing a line, to compare versions by. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(french, lines);
        if (english != null) {
            add(english, lines);
        }
        return lines;
    }

    private static void add(Text text, List<String> lines) {
        lines.add(text.title());
        lines.add(text.lead());
        lines.addAll(List.of(text.body().split("\n", -1)));
    }
}
