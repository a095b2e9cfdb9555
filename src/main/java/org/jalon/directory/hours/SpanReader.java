package org.jalon.directory.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.site.Words;

/** Reads a morning and an afternoon; what is wrong with them is added to the mistakes. */
record SpanReader(TypedHours typed, Words words, Labels labels, List<Mistake> mistakes) {

    private static final int DAY = 24 * 60;

    /** Nobody closes later in the morning after a night. */
    private static final int END_OF_NIGHT = 6 * 60;

    List<Span> read(String name, String label) {
        List<Span> spans = new ArrayList<>(2);
        read(name + "-de1", name + "-a1", label).ifPresent(spans::add);
        Optional<Span> second = read(name + "-de2", name + "-a2", label);
        if (second.isPresent()
                && !spans.isEmpty()
                && second.get().start() <= spans.getFirst().end()) {
            mistake(name + "-de2", label, "spans", typed.get(name + "-a1"));
        } else {
            second.ifPresent(spans::add);
        }
        return spans;
    }

    private Optional<Span> read(String from, String to, String label) {
        if (!typed.has(from) && !typed.has(to)) {
            return Optional.empty();
        }
        OptionalInt start = time(from, label);
        OptionalInt end = time(to, label);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        int first = start.getAsInt() % DAY;
        int last = end.getAsInt();
        if (last <= first && last <= END_OF_NIGHT && (first > 0 || last > 0)) {
            last += DAY;
        }
        if (last <= first) {
            mistake(to, label, "order", typed.get(from));
            return Optional.empty();
        }
        return Optional.of(new Span(first, last));
    }

    private OptionalInt time(String field, String label) {
        if (!typed.has(field)) {
            mistake(field, label, "time.missing");
            return OptionalInt.empty();
        }
        OptionalInt time = TimeText.parse(typed.get(field));
        if (time.isEmpty()) {
            mistake(field, label, "time.wrong", typed.get(field));
        }
        return time;
    }

    private void mistake(String field, String label, String key, Object... arguments) {
        String text = words.say("directory.editor.mistake." + key, arguments);
        mistakes.add(new Mistake(field, labels.time(label, field), text));
    }
}
