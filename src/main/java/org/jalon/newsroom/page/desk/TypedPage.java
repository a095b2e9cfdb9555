package org.jalon.newsroom.page.desk;

import java.util.Objects;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.page.PageContent;
import org.jalon.newsroom.page.PageVersion;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.UserError;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What the form of a page has, as it was typed.
 *
 * @param fields by their names
 */
public record TypedPage(MultiValueMap<String, String> fields) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LEAD = 1_000;

    /** The form of a version that was kept. */
    static TypedPage of(PageVersion version) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        put(fields, "", version.content().french());
        if (version.content().english() != null) {
            put(fields, "-en", version.content().english());
        }
        fields.add("vu", String.valueOf(version.number()));
        return new TypedPage(fields);
    }

    static TypedPage empty() {
        return new TypedPage(new LinkedMultiValueMap<>());
    }

    private static void put(MultiValueMap<String, String> fields, String suffix, Text text) {
        fields.add("titre" + suffix, text.title());
        fields.add("chapo" + suffix, text.lead());
        fields.add("texte" + suffix, text.body());
    }

    /** What a field has; empty when it has nothing. */
    public String get(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    /** The version that writing began from; 0 when the form does not say. */
    int seen() {
        return get("vu").matches("[0-9]{1,6}") ? Integer.parseInt(get("vu")) : 0;
    }

    /** @throws UserError when a field is longer than it may be */
    PageContent content() {
        Text english = text("-en");
        return new PageContent(text(""), english.isEmpty() ? null : english);
    }

    private Text text(String suffix) {
        String title = get("titre" + suffix).strip();
        String lead = get("chapo" + suffix).strip();
        String body = get("texte" + suffix).replace("\r\n", "\n").strip();
        if (title.length() > LONGEST_TITLE || lead.length() > LONGEST_LEAD || body.length() > Markdown.LONGEST) {
            throw new UserError("page.error.long");
        }
        return new Text(title, lead, body);
    }
}
