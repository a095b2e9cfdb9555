package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a person reads exists in both languages. */
class BundlesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** A whole key between quotes; those that are put together from parts are checked where they are used. */
    private static final Pattern USE = Pattern.compile("(?:say|find|UserError)\\(\\s*\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInBothLanguages(String bundle) {
        Properties french = read(MESSAGES.resolve(bundle));
        Properties english = read(MESSAGES.resolve(bundle.replace(".properties", "_en.properties")));
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(french.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void namesItsKeysAfterItself(String bundle) {
        assertThat(read(MESSAGES.resolve(bundle)).stringPropertyNames())
                .allSatisfy(key -> assertThat(key).startsWith(bundle.replace(".properties", ".")));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void doublesTheApostrophesOfPatterns(String bundle) {
        for (String name : new String[] {bundle, bundle.replace(".properties", "_en.properties")}) {
            read(MESSAGES.resolve(name)).forEach((key, value) -> {
                String pattern = value.toString();
                if (pattern.contains("{0")) {
                    assertThat(pattern.replace("''", ""))
                            .as("%s in %s", key, name)
                            .doesNotContain("'");
                    assertThat(new MessageFormat(pattern, Locale.FRENCH).getFormats())
                            .as("%s in %s", key, name)
                            .isNotEmpty();
                }
            });
        }
    }

    @Test
    void hasEveryKeyThatIsUsed() throws IOException {
        Set<String> known = new TreeSet<>();
        bundles().forEach(bundle -> known.addAll(read(MESSAGES.resolve(bundle)).stringPropertyNames()));
        Set<String> modules =
                bundles().map(bundle -> bundle.replace(".properties", "")).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .forEach(file -> collect(file, used));
        }
        // The words of opening hours are that module's own, so that it stays pure.
        used.removeIf(key -> !modules.contains(key.substring(0, key.indexOf('.'))));
        assertThat(used).isNotEmpty().allSatisfy(key -> assertThat(known).contains(key));
    }

    private static void collect(Path file, Set<String> used) {
        try {
            Matcher matcher = USE.matcher(Files.readString(file));
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
