package org.jalon.newsroom.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.OriginalSource;
import org.jalon.newsroom.easy.Subject;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;

/** Pages that easy-to-read versions stand beside. */
final class PageOriginals implements OriginalSource {

    private static final Pattern PATH = Pattern.compile("/pages/([a-z0-9-]{1,60})");

    private final PublishedPages pages;
    private final Markdown markdown;

    PageOriginals(PublishedPages pages, Markdown markdown) {
        this.pages = pages;
        this.markdown = markdown;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.PAGE;
    }

    @Override
    public Optional<String> idAt(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public Optional<Original> find(String id) {
        return pages.find(id).map(this::original);
    }

    @Override
    public List<Original> named(String words, int limit) {
        return pages.list().stream()
                .filter(shown ->
                        shown.page().title().toLowerCase(Locale.FRENCH).contains(words.toLowerCase(Locale.FRENCH)))
                .limit(limit)
                .map(this::original)
                .toList();
    }

    private Original original(PublishedPages.Shown shown) {
        Text text = shown.version().content().french();
        String plain = markdown.render(text.body(), Language.FRENCH).plain();
        return Original.of(
                new Subject(kind(), shown.page().slug()),
                text.title(),
                text.lead().isBlank() ? plain : text.lead() + "\n\n" + plain,
                shown.page().path(),
                Set.of());
    }
}
