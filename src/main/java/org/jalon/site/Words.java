package org.jalon.site;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language, from the bundles {@code messages/<module>.properties} (French) and
 * {@code messages/<module>_en.properties}. A key begins with the name of its module: {@code search.results.title} is in
 * {@code messages/search*.properties}. Thread-safe.
 */
public final class Words {

    private static final Words FRENCH = new Words(Language.FRENCH);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    private final Language language;
    private final Map<String, String> patterns = new ConcurrentHashMap<>();
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
    }

    public Language language() {
        return language;
    }

    /**
     * The message of this key. With arguments it is a {@link MessageFormat} pattern (apostrophes doubled, plurals with
     * {@code choice}); without, it is taken as it is written.
     *
     * @throws MissingResourceException when no bundle has the key: a mistake of ours, caught by tests
     */
    public String say(String key, Object... arguments) {
        if (arguments.length == 0) {
            return patterns.computeIfAbsent(key, this::pattern);
        }
        // A format is costly to read and not safe for threads, so each use takes a copy of the one that was read.
        MessageFormat read = formats.computeIfAbsent(key, k -> new MessageFormat(pattern(k), language.locale()));
        return ((MessageFormat) read.clone()).format(arguments);
    }

    /** A day, such as {@code 22 novembre 2026}, {@code 1er août 2019} or {@code 22 November 2026}. */
    public String day(LocalDate day) {
        Locale locale = switch (language) {
            case FRENCH -> Locale.FRANCE;
            case ENGLISH -> Locale.UK;
        };
        String said = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale)
                .format(day);
        return language == Language.FRENCH && day.getDayOfMonth() == 1 ? said.replaceFirst("^1 ", "1er ") : said;
    }

    /** A day and a time, by the clock of a zone: {@code 22 novembre 2026 à 14:05} or so. */
    public String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(zone)
                .format(instant);
    }

    /** The message of a key that may be unknown, such as one made from a vocabulary's value. */
    public Optional<String> find(String key) {
        return bundle(key).containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }

    private String pattern(String key) {
        return bundle(key).getString(key);
    }

    private ResourceBundle bundle(String key) {
        return bundles.computeIfAbsent(key.substring(0, Math.max(key.indexOf('.'), 0)), this::read);
    }

    private ResourceBundle read(String module) {
        return ResourceBundle.getBundle(
                "messages." + module,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
