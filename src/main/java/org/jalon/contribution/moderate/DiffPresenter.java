package org.jalon.contribution.moderate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalon.contribution.Comparison;
import org.jalon.contribution.Comparison.Line;
import org.jalon.contribution.moderate.QueuePage.Choice.Option;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.directory.ValuesInWords;
import org.jalon.directory.Vocabulary;
import org.jalon.geo.LatLon;
import org.jalon.geo.MovePlan;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lines of a comparison.
 *
 * @param words of the page
 * @param place as it is now, null for one to be added
 * @param records it is made of
 * @param typed before, null when the page is new
 * @param errors in what was typed, by key
 */
record DiffPresenter(
        Words words,
        @Nullable Place place,
        List<KnownRecord> records,
        @Nullable Typed typed,
        Map<String, String> errors) {

    List<DiffLine> lines(Comparison comparison) {
        Map<Field, Line> lines = new EnumMap<>(Field.class);
        comparison.lines().forEach(line -> lines.put(line.field(), line));
        return FactKey.of(lines.keySet().stream()).stream()
                .map(key -> line(
                        key,
                        key.fields().stream()
                                .flatMap(field -> Stream.ofNullable(lines.get(field)))
                                .toList()))
                .toList();
    }

    private DiffLine line(FactKey key, List<Line> lines) {
        boolean moot = lines.stream().allMatch(Line::isMoot);
        boolean conflict = lines.stream().anyMatch(Line::isConflict);
        Map<Field, List<String>> now = values(lines, Line::now);
        Map<Field, List<String>> said = values(lines, Line::said);
        String note = conflict ? "moderation.diff.conflict" : moot && place != null ? "moderation.diff.moot" : "";
        Typed before = typed != null && typed.act().equals("accepter") ? typed : null;
        return new DiffLine(
                key.text(),
                key.say(words),
                conflict ? say(key, values(lines, Line::before)) : List.of(),
                say(key, now),
                say(key, said),
                key.first() == Field.HOURS
                        ? WeekDiff.of(all(now, Field.HOURS), all(said, Field.HOURS), words)
                        : List.of(),
                place == null || now.values().stream().allMatch(List::isEmpty) ? "" : origin(key.first(), place),
                note.isEmpty() ? "" : words.say(note),
                conflict,
                key.isPosition() && place != null ? move(place, said) : null,
                before == null ? !conflict : before.all() || before.chosen().contains(key.text()),
                input(key, said, before));
    }

    private List<String> say(FactKey key, Map<Field, List<String>> values) {
        if (key.isPosition()) {
            String text = FactText.of(key, values);
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return ValuesInWords.lines(key.first(), all(values, key.first()), words);
    }

    private String origin(Field field, Place published) {
        RecordRef ref = published.origin(field).orElse(null);
        if (ref == null) {
            return "";
        }
        Optional<Instant> since = records.stream()
                .filter(record -> record.ref().equals(ref))
                .findFirst()
                .flatMap(record -> record.since(field));
        String who = ref.isOfPeople() ? words.say("moderation.origin.people") : ref.source();
        return since.map(at -> words.say("moderation.origin.since", who, Moments.day(at, words)))
                .orElseGet(() -> words.say("moderation.origin", who));
    }

    private static @Nullable MovePlan move(Place published, Map<Field, List<String>> said) {
        Facts facts = published.facts();
        for (Map.Entry<Field, List<String>> half : said.entrySet()) {
            facts = facts.with(half.getKey(), half.getValue());
        }
        Optional<LatLon> to = facts.position();
        return to.map(point -> MovePlan.of(published.position(), point)).orElse(null);
    }

    private DiffLine.Input input(FactKey key, Map<Field, List<String>> said, @Nullable Typed before) {
        List<String> typedText = before == null ? null : before.values().get(key.text());
        List<String> vocabulary = key.isPosition() ? List.of() : Vocabulary.labels(key.first());
        boolean boxes = !vocabulary.isEmpty() && vocabulary.size() <= 40;
        List<String> ticked = typedText == null ? all(said, key.first()) : typedText;
        List<Option> options = new ArrayList<>();
        if (boxes) {
            vocabulary.forEach(label ->
                    options.add(new Option(label, Vocabulary.say(key.first(), label, words), ticked.contains(label))));
        }
        String text = typedText == null ? FactText.of(key, said) : String.join("\n", typedText);
        return new DiffLine.Input(
                Typed.VALUE + key.text(),
                text,
                boxes ? 0 : height(key),
                options,
                words.find("moderation.edit.help." + key.text())
                        .orElseGet(() -> key.first().isMultiple() && !boxes ? words.say("moderation.edit.lines") : ""),
                errors.getOrDefault(key.text(), ""));
    }

    private static int height(FactKey key) {
        return switch (key.first()) {
            case DESCRIPTION -> 6;
            case HOURS, SUMMARY -> 3;
            default -> key.first().isMultiple() ? 2 : 1;
        };
    }

    private static Map<Field, List<String>> values(List<Line> lines, Function<Line, List<String>> side) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        lines.forEach(line -> values.put(line.field(), side.apply(line)));
        return values;
    }

    private static List<String> all(Map<Field, List<String>> values, Field field) {
        return values.getOrDefault(field, List.of());
    }
}
