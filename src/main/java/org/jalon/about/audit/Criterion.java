package org.jalon.about.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jalon.site.Words;

/**
 * One of the 106 criteria of RGAA 4.1.2.
 *
 * @param theme it belongs to
 * @param number within the theme, from 1
 */
public record Criterion(Theme theme, int number) implements Comparable<Criterion> {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]?)[.,]([1-9][0-9]?)");

    private static final Comparator<Criterion> ORDER =
            Comparator.comparing(Criterion::theme).thenComparingInt(Criterion::number);

    private static final List<Criterion> ALL = Arrays.stream(Theme.values())
            .flatMap(theme -> IntStream.rangeClosed(1, theme.criteria()).mapToObj(n -> new Criterion(theme, n)))
            .toList();

    public Criterion {
        if (number < 1 || number > theme.criteria()) {
            throw new IllegalArgumentException("no such criterion: " + theme + " " + number);
        }
    }

    /** All of them, in the order of the standard. */
    public static List<Criterion> all() {
        return ALL;
    }

    /** Reads {@code 8.10}; a comma for the point is understood, spreadsheets write it. Empty when there is no such criterion. */
    public static Optional<Criterion> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int theme = Integer.parseInt(matcher.group(1));
        int number = Integer.parseInt(matcher.group(2));
        return ALL.stream()
                .filter(one -> one.theme.number() == theme && one.number == number)
                .findFirst();
    }

    /** As the standard writes it: {@code 8.10}. */
    public String code() {
        return theme.number() + "." + number;
    }

    /** What it is about, in a few plain words of ours. */
    public String title(Words words) {
        return words.say("criterion." + code());
    }

    @Override
    public int compareTo(Criterion other) {
        return ORDER.compare(this, other);
    }
}
