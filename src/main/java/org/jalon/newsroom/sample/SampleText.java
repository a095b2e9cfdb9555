package org.jalon.newsroom.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An invented article or event: some lines {@code name: value}, a line {@code ---}, then a text in Markdown, and for some a line
 * {@code ---en} and the text in English. Those of a file are parted by lines of equals signs.
 *
 * @param values by their names
 * @param body in Markdown
 * @param english the body in English, empty for none
 */
record SampleText(Map<String, String> values, String body, String english) {

    private static final String FOLDER = "sample/news/";

    /** All of a file of the program. */
    static List<SampleText> all(String file) {
        try (InputStream in = SampleText.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=====$"))
                    .map(SampleText::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleText parse(String text) {
        String[] parts = text.strip().split("(?m)^---(?:en)?$", -1);
        Map<String, String> values = new LinkedHashMap<>();
        parts[0].lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] pair = line.split(":\\s*", 2);
            values.put(pair[0], pair[1].strip());
        });
        return new SampleText(values, parts[1].strip(), parts.length > 2 ? parts[2].strip() : "");
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** Values between commas. */
    List<String> list(String name) {
        return text(name).isEmpty() ? List.of() : List.of(text(name).split(",\\s*"));
    }
}
