package org.jalon.newsroom.publication.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.Series;
import org.jalon.paper.Paper;

/** Prints issues. What was printed is kept for a while: the same contents need no second printing. Thread-safe. */
public final class IssuePrinter {

    private static final long MOST_BYTES_KEPT = 40_000_000;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, IssuePrinter.class.getClassLoader(), "org.jalon.template");
    private final Cache<UUID, byte[]> printed = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((UUID page, byte[] file) -> file.length)
            .build();
    private final PrintedContents contents;
    private final Paper paper;

    public IssuePrinter(PrintedContents contents, Paper paper) {
        this.contents = contents;
        this.paper = paper;
    }

    /**
     * The file of an issue, as it is now.
     *
     * @param imprint where its links lead, and who publishes it
     * @throws org.jalon.site.UserError when too many are being printed already
     */
    public byte[] print(Issue issue, Series of, Imprint imprint) throws IOException {
        PrintedIssue page = contents.of(issue, of, imprint);
        StringOutput html = new StringOutput();
        engine.render("newsroom/publication/file.jte", Map.of("page", page), html);
        UUID key = UUID.nameUUIDFromBytes(html.toString().getBytes(StandardCharsets.UTF_8));
        byte[] known = printed.getIfPresent(key);
        if (known != null) {
            return known;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        paper.print(html.toString(), page.title(), of.language(), bytes);
        printed.put(key, bytes.toByteArray());
        return bytes.toByteArray();
    }
}
