package org.jalon.newsroom.arrival.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.newsroom.arrival.gather.Found;
import org.jalon.newsroom.arrival.mend.BrokenLetters;
import org.jalon.newsroom.arrival.mend.Mended;
import org.jalon.site.UserError;
import org.jsoup.nodes.Document;

/** Reads a file by what it holds; its name is asked for what no content tells. */
public final class FileReading {

    private static final byte[][] RESOURCES = {
        {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
        {(byte) 0x89, 'P', 'N', 'G'},
        {'G', 'I', 'F', '8'},
        {'R', 'I', 'F', 'F'},
        {'%', 'P', 'D', 'F'},
        {'P', 'K', 3, 4}
    };
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S|\\]\\((https?:|/|\\.)|^```");
    private static final Pattern SVG =
            Pattern.compile("(?is)\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*(<!doctype svg[^>]*>\\s*)?<svg\\b.*");

    private FileReading() {}

    /** What a file holds; trouble of any kind is a {@link Reading.Refused}. */
    public static Reading read(Found file) {
        try {
            return read(file, Files.readAllBytes(file.content()));
        } catch (IOException e) {
            return new Reading.Refused(new UserError("arrival.error.unreadable"));
        } catch (UserError error) {
            return new Reading.Refused(error);
        }
    }

    private static Reading read(Found file, byte[] bytes) {
        if (isResource(bytes)) {
            return new Reading.Resource();
        }
        Decoded decoded = Decoded.of(bytes);
        if (!decoded.isText()) {
            return new Reading.Refused(new UserError(
                    bytes.length == 0 || decoded.text().isBlank() ? "arrival.error.empty" : "arrival.error.kind"));
        }
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        String begun = text.stripLeading();
        if (begun.startsWith("+++\n")) {
            return new Reading.Refused(new UserError("arrival.error.toml"));
        }
        if (SVG.matcher(begun.substring(0, Math.min(begun.length(), 2_000))).matches()) {
            return new Reading.Refused(new UserError("newsroom.media.error.code"));
        }
        if (FrontMatter.begins(begun)) {
            Mended mended = BrokenLetters.mend(begun);
            return new Reading.Items("markdown", List.of(FrontMatter.read(mended.text(), file.path())), mended.mends());
        }
        if (WebPages.is(begun)) {
            Mended mended = BrokenLetters.mend(begun);
            return WebPages.read(mended.text(), mended.mends());
        }
        if (begun.startsWith("<")) {
            return xml(begun);
        }
        if (MARKDOWN.matcher(begun).find() && !file.path().endsWith(".txt")) {
            Mended mended = BrokenLetters.mend(begun);
            return new Reading.WebPage(
                    "markdown-plain", PageFacts.NONE, List.of(Markup.ofMarkdown(mended.text())), mended.mends());
        }
        return new Reading.PlainPage(text, decoded.guessed() ? decoded.charset() : "");
    }

    private static Reading xml(String text) {
        Mended mended = BrokenLetters.mend(text);
        Document xml = Markup.ofXml(mended.text());
        if (WordPress.is(xml)) {
            return new Reading.Items("wordpress", new WordPress(xml).items(), mended.mends());
        }
        if (Feeds.is(xml)) {
            return new Reading.Items("feed", Feeds.items(xml), mended.mends());
        }
        return new Reading.Refused(new UserError("arrival.error.xml"));
    }

    private static boolean isResource(byte[] bytes) {
        for (byte[] magic : RESOURCES) {
            if (bytes.length > magic.length
                    && java.util.Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length)) {
                return true;
            }
        }
        return false;
    }
}
