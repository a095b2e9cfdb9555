package org.jalon.intake.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Field;
import org.jalon.directory.FieldChange;
import org.jalon.directory.RecordIssue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Changes and issues of steps as JSON texts. */
final class StepJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StepJson() {}

    static String ofChanges(Map<Field, FieldChange> changes) {
        Map<String, List<List<String>>> named = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            FieldChange change = changes.get(field);
            if (change != null) {
                named.put(field.label(), List.of(change.before(), change.after()));
            }
        }
        return JSON.writeValueAsString(named);
    }

    static Map<Field, FieldChange> changes(String json) {
        Map<Field, FieldChange> changes = new EnumMap<>(Field.class);
        JSON.readValue(json, new TypeReference<Map<String, List<List<String>>>>() {})
                .forEach((label, sides) -> Field.find(label)
                        .ifPresent(
                                field -> changes.put(field, new FieldChange(sides.getFirst(), sides.getLast(), null))));
        return changes;
    }

    static String ofIssues(List<RecordIssue> issues) {
        return JSON.writeValueAsString(issues.stream()
                .map(issue -> List.of(
                        issue.code().name(),
                        issue.field() == null ? "" : issue.field().label(),
                        issue.raw(),
                        issue.detail()))
                .toList());
    }

    static List<RecordIssue> issues(String json) {
        List<RecordIssue> issues = new ArrayList<>();
        for (List<String> parts : JSON.readValue(json, new TypeReference<List<List<String>>>() {})) {
            issues.add(new RecordIssue(
                    RecordIssue.Code.valueOf(parts.get(0)),
                    Field.find(parts.get(1)).orElse(null),
                    parts.get(2),
                    parts.get(3)));
        }
        return issues;
    }
}
