package org.jalon.newsroom.article.desk;

import static org.jalon.newsroom.article.desk.TypedArticle.*;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.PlaceId;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleContent.Attachment;
import org.jalon.newsroom.article.ArticleContent.Cover;
import org.jalon.newsroom.article.ArticleContent.Link;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.pick.Territories;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.SafeAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads what editors typed, and types what an article says. */
final class ArticleForms {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LEAD = 1_000;
    private static final int LONGEST_LINE = 500;
    private static final String PARTS = "\\s*\\|\\s*";

    private final Territories territories;
    private final UnaryOperator<String> placeNames;
    private final UnaryOperator<String> titles;

    /**
     * @param placeNames what places are called, by their ids
     * @param titles of articles, by their ids
     */
    ArticleForms(Territories territories, UnaryOperator<String> placeNames, UnaryOperator<String> titles) {
        this.territories = territories;
        this.placeNames = placeNames;
        this.titles = titles;
    }

    /** What was typed, read; the slips are what could not be. */
    record Read(ArticleContent content, List<Slip> slips) {}

    Read read(TypedArticle typed, LocalDate today) {
        List<Slip> slips = new ArrayList<>();
        if (typed.get(TITLE).isEmpty()) {
            slips.add(new Slip(TITLE, "newsroom.desk.slip.title", ""));
        }
        Text english = text(typed, ENGLISH_TITLE, ENGLISH_LEAD, ENGLISH_BODY, slips);
        ArticleContent content = new ArticleContent(
                text(typed, TITLE, LEAD, BODY, slips),
                english.isEmpty() ? null : english,
                typed.get(SECTION),
                typed.all(THEMES),
                each(typed, TERRITORIES, territories::find, slips),
                bounded(typed, AUTHORS, LONGEST_LINE, slips),
                date(typed, today, slips),
                cover(typed, slips),
                each(typed, LINKS, ArticleForms::link, slips),
                each(typed, FILES, ArticleForms::attachment, slips),
                each(typed, PLACES, ArticleForms::place, slips),
                each(typed, RELATED, ArticleForms::related, slips));
        return new Read(content, slips);
    }

    private static Text text(TypedArticle typed, String title, String lead, String body, List<Slip> slips) {
        return new Text(
                bounded(typed, title, LONGEST_TITLE, slips),
                bounded(typed, lead, LONGEST_LEAD, slips),
                bounded(typed, body, Markdown.LONGEST, slips));
    }

    private static String bounded(TypedArticle typed, String field, int longest, List<Slip> slips) {
        String text = typed.get(field);
        if (text.length() <= longest) {
            return text;
        }
        slips.add(new Slip(field, "newsroom.desk.slip.long", Integer.toString(longest)));
        return text.substring(0, longest);
    }

    private static LocalDate date(TypedArticle typed, LocalDate today, List<Slip> slips) {
        try {
            return typed.get(DATE).isEmpty() ? today : LocalDate.parse(typed.get(DATE));
        } catch (DateTimeParseException e) {
            slips.add(new Slip(DATE, "newsroom.desk.slip.date", typed.get(DATE)));
            return today;
        }
    }

    private static @Nullable Cover cover(TypedArticle typed, List<Slip> slips) {
        String typedFile = typed.get(COVER);
        if (typedFile.isEmpty()) {
            return null;
        }
        Optional<String> file = file(typedFile);
        if (file.isEmpty()) {
            slips.add(new Slip(COVER, "newsroom.desk.slip.image", typedFile));
            return null;
        }
        return new Cover(
                file.get(),
                bounded(typed, COVER_ALT, LONGEST_LINE, slips),
                bounded(typed, COVER_CAPTION, LONGEST_LINE, slips));
    }

    private static <T> List<T> each(
            TypedArticle typed, String field, Function<String, Optional<T>> reading, List<Slip> slips) {
        List<T> all = new ArrayList<>();
        for (String line : typed.lines(field)) {
            Optional<T> read = line.length() > LONGEST_LINE ? Optional.empty() : reading.apply(line);
            read.ifPresentOrElse(all::add, () -> slips.add(new Slip(field, "newsroom.desk.slip." + field, line)));
        }
        return all;
    }

    /** {@code Title | address | language | type}, of which the last two may be left out. */
    private static Optional<Link> link(String line) {
        String[] parts = line.split(PARTS, 4);
        if (parts.length < 2 || parts[0].isBlank()) {
            return Optional.empty();
        }
        String language = parts.length > 2 ? parts[2].strip() : "";
        return SafeAddress.of(parts[1])
                .filter(address -> language.isEmpty() || language.matches("[a-z]{2}"))
                .map(address ->
                        new Link(parts[0].strip(), address.text(), language, parts.length > 3 ? parts[3].strip() : ""));
    }

    /** {@code address of the file | title}, of which the title may be left out. */
    private static Optional<Attachment> attachment(String line) {
        String[] parts = line.split(PARTS, 2);
        return file(parts[0]).map(id -> new Attachment(id, parts.length > 1 ? parts[1].strip() : ""));
    }

    /** The address of an uploaded file, with or without this site before it, or its id alone. */
    private static Optional<String> file(String typed) {
        String path = typed.strip().replaceFirst("^https?://[^/]+", "");
        return ItemId.isValid(path) ? Optional.of(path) : SafeAddress.of(path).flatMap(SafeAddress::file);
    }

    /** {@code address of a sheet | name}, of which the name is for people. */
    private static Optional<String> place(String typed) {
        String path = typed.split(PARTS, 2)[0].strip().replaceFirst("^https?://[^/]+", "");
        return PlaceId.isValid(path)
                ? Optional.of(path)
                : SafeAddress.of(path).flatMap(SafeAddress::place).map(PlaceId::text);
    }

    /** {@code address of an article | title}, of which the title is for people. */
    private static Optional<String> related(String typed) {
        String id = typed.split(PARTS, 2)[0]
                .strip()
                .replaceFirst("^(https?://[^/]+)?(/en)?/actualites/", "")
                .replaceFirst("/.*$", "");
        return ItemId.isValid(id) ? Optional.of(id) : Optional.empty();
    }

    /** What stands in the form for a version of an article. */
    TypedArticle typed(ArticleContent content, int version) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        put(fields, TITLE, LEAD, BODY, content.text());
        put(
                fields,
                ENGLISH_TITLE,
                ENGLISH_LEAD,
                ENGLISH_BODY,
                content.english() == null ? Text.EMPTY : content.english());
        fields.set(SECTION, content.section());
        fields.addAll(THEMES, content.themes());
        fields.set(TERRITORIES, lines(content.territories().stream().map(territories::say)));
        fields.set(AUTHORS, content.authors());
        fields.set(DATE, content.date().toString());
        if (content.cover() != null) {
            fields.set(COVER, "/fichiers/" + content.cover().file());
            fields.set(COVER_ALT, content.cover().alt());
            fields.set(COVER_CAPTION, content.cover().caption());
        }
        fields.set(LINKS, lines(content.links().stream().map(ArticleForms::line)));
        fields.set(
                FILES,
                lines(content.attachments().stream().map(each -> "/fichiers/" + each.file() + " | " + each.title())));
        fields.set(PLACES, lines(content.places().stream().map(id -> named("/lieux/" + id, placeNames.apply(id)))));
        fields.set(RELATED, lines(content.related().stream().map(id -> named("/actualites/" + id, titles.apply(id)))));
        fields.set(SEEN, Integer.toString(version));
        return new TypedArticle(fields);
    }

    private static void put(MultiValueMap<String, String> fields, String title, String lead, String body, Text text) {
        fields.set(title, text.title());
        fields.set(lead, text.lead());
        fields.set(body, text.body());
    }

    private static String line(Link link) {
        return Stream.of(link.title(), link.url(), link.language(), link.type())
                .collect(Collectors.joining(" | "))
                .replaceFirst("( \\| )+$", "");
    }

    private static String named(String path, String name) {
        return name.isEmpty() ? path : path + " | " + name.replace('\n', ' ');
    }

    private static String lines(Stream<String> each) {
        return each.collect(Collectors.joining("\n"));
    }
}
