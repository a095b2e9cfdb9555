package org.jalon.intake.normalise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;

/** The facts and issues of one row while it is read. */
final class Draft {

    private final Map<Field, Set<String>> values = new EnumMap<>(Field.class);
    private final List<RecordIssue> issues = new ArrayList<>();

    /** Adds a value; of a field with one value, the first stays. */
    void add(Field field, String value) {
        Set<String> known = values.computeIfAbsent(field, f -> new LinkedHashSet<>());
        if (field.isMultiple() || known.isEmpty()) {
            known.add(value);
        }
    }

    void add(Field field, Reading reading) {
        reading.values().forEach(value -> add(field, value));
        issues.addAll(reading.issues());
    }

    void issue(RecordIssue issue) {
        issues.add(issue);
    }

    void issues(List<RecordIssue> more) {
        issues.addAll(more);
    }

    List<RecordIssue> issues() {
        return issues;
    }

    boolean has(Field field) {
        return values.containsKey(field);
    }

    Facts facts() {
        Map<Field, List<String>> lists = new EnumMap<>(Field.class);
        values.forEach((field, set) -> lists.put(field, List.copyOf(set)));
        return new Facts(lists);
    }
}
