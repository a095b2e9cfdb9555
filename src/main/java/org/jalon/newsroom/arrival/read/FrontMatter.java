package org.jalon.newsroom.arrival.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.newsroom.arrival.read.Item.Status;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a text in Markdown with its facts before it, in YAML, as Jekyll, Hugo and their kin keep articles. */
final class FrontMatter {

    private static final Pattern FACTS =
            Pattern.compile("(?s)\\A---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
    private static final Pattern DATED = Pattern.compile("(?:^|/)(\\d{4}-\\d{2}-\\d{2})-(.+?)\\.\\w+$");

    private final Map<String, Object> facts;
    private final String text;
    private final String path;

    private FrontMatter(Map<String, Object> facts, String text, String path) {
        this.facts = facts;
        this.text = text;
        this.path = path;
    }

    static boolean begins(String text) {
        return FACTS.matcher(text).find();
    }

    /** @throws UserError when the facts cannot be read */
    static Item read(String text, String path) {
        Matcher matcher = FACTS.matcher(text);
        if (!matcher.find()) {
            throw new UserError("arrival.error.front-matter");
        }
        return new FrontMatter(facts(matcher.group(1)), text.substring(matcher.end()), path).item();
    }

    private static Map<String, Object> facts(String yaml) {
        LoaderOptions bounds = new LoaderOptions();
        bounds.setMaxAliasesForCollections(10);
        bounds.setNestingDepthLimit(10);
        bounds.setCodePointLimit(100_000);
        try {
            Object read = new Yaml(new SafeConstructor(bounds)).load(yaml);
            Map<String, Object> facts = new LinkedHashMap<>();
            if (read instanceof Map<?, ?> map) {
                map.forEach((name, value) -> facts.put(String.valueOf(name).toLowerCase(Locale.ROOT), value));
            }
            return facts;
        } catch (YAMLException e) {
            throw new UserError("arrival.error.front-matter");
        }
    }

    private Item item() {
        Matcher dated = DATED.matcher(path);
        boolean named = dated.find();
        Instant date = Optional.ofNullable(date(first("date", "publishdate", "published", "pubdate")))
                .orElseGet(() -> named ? Dates.parse(dated.group(1)) : null);
        String slug = word("slug");
        List<String> addresses = new ArrayList<>(words("aliases", "redirect_from"));
        String permalink = word("permalink", "url");
        if (!permalink.isEmpty() && !permalink.contains(":")) {
            addresses.add(permalink);
        }
        if (permalink.isEmpty() && addresses.isEmpty() && !slug.isEmpty()) {
            addresses.add("/" + slug);
        }
        boolean draft = Boolean.TRUE.equals(facts.get("draft"))
                || Boolean.FALSE.equals(facts.get("published"))
                || path.matches("(^|.*/)_drafts/.*");
        List<String> labels = new ArrayList<>(words("categories", "category", "tags", "keywords"));
        return new Item(
                path,
                word("title").isEmpty() && named ? dated.group(2).replace('-', ' ') : word("title"),
                word("description", "lead", "excerpt", "summary", "chapo"),
                Markup.ofMarkdown(text),
                String.join(", ", words("author", "authors")),
                date,
                draft ? Status.DRAFT : Status.PUBLISHED,
                labels,
                addresses,
                word("lang", "language", "locale").toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""),
                picture(),
                List.of());
    }

    private String picture() {
        Object image = first("image", "cover", "thumbnail", "featured_image", "images");
        if (image instanceof Map<?, ?> parts) {
            Object inner = Optional.<Object>ofNullable(parts.get("path")).orElseGet(() -> parts.get("image"));
            return inner == null ? "" : String.valueOf(inner);
        }
        return image instanceof Collection<?> several
                ? several.stream().findFirst().map(String::valueOf).orElse("")
                : image == null ? "" : String.valueOf(image);
    }

    private @Nullable Object first(String... names) {
        for (String name : names) {
            if (facts.get(name) != null) {
                return facts.get(name);
            }
        }
        return null;
    }

    private String word(String... names) {
        Object value = first(names);
        return value instanceof Map || value instanceof Collection || value == null
                ? ""
                : String.valueOf(value).replaceAll("\\s+", " ").strip();
    }

    /** Several words, written as a list, or with commas or spaces between them. */
    private List<String> words(String... names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            Object value = facts.get(name);
            if (value instanceof Collection<?> several) {
                several.forEach(one -> words.add(named(one)));
            } else if (value instanceof Map<?, ?>) {
                words.add(named(value));
            } else if (value != null) {
                words.addAll(List.of(String.valueOf(value).split("\\s*,\\s*")));
            }
        }
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String named(@Nullable Object value) {
        return value instanceof Map<?, ?> parts ? String.valueOf(parts.get("name")) : String.valueOf(value);
    }

    private static @Nullable Instant date(@Nullable Object value) {
        return value instanceof Date date
                ? date.toInstant()
                : value == null ? null : Dates.parse(String.valueOf(value));
    }
}
