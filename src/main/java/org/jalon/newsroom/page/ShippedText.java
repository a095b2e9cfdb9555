package org.jalon.newsroom.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jalon.newsroom.article.ArticleContent.Text;

/** Texts that come with the program, for pages that every site needs: editors adopt one, or write their own. */
public enum ShippedText {
    CONDITIONS,
    AIDE;

    /** How the address of its page ends. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ShippedText> find(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** What it says, in both languages. */
    public PageContent content() {
        return new PageContent(read(""), read("_en"));
    }

    /** The first line is the title, the second paragraph the lead, the rest the text. */
    private Text read(String suffix) {
        String file = "/newsroom/pages/" + slug() + suffix + ".md";
        try (InputStream in = Objects.requireNonNull(ShippedText.class.getResourceAsStream(file), file)) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", 3);
            return new Text(parts[0].replaceFirst("^# ", "").strip(), parts[1].strip(), parts[2].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
