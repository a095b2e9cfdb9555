package org.jalon.contribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.coherence.Finding;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the parts of a proposal are stored: fields by their names in the national standard, findings by their codes. */
final class ProposalJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record StoredFinding(String code, List<String> fields, String value, String detail) {}

    private ProposalJson() {}

    static String ofValues(Map<Field, List<String>> values) {
        Map<String, List<String>> byLabel = new LinkedHashMap<>();
        values.forEach((field, list) -> byLabel.put(field.label(), list));
        return JSON.writeValueAsString(byLabel);
    }

    static Map<Field, List<String>> values(String json) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        JSON.readValue(json, new TypeReference<Map<String, List<String>>>() {})
                .forEach((label, list) -> values.put(field(label), list));
        return values;
    }

    static String ofFindings(List<Finding> findings) {
        return JSON.writeValueAsString(findings.stream()
                .map(finding -> new StoredFinding(
                        finding.code().name(),
                        finding.fields().stream().map(Field::label).toList(),
                        finding.value(),
                        finding.detail()))
                .toList());
    }

    static List<Finding> findings(String json) {
        List<Finding> findings = new ArrayList<>();
        JSON.readValue(json, new TypeReference<List<StoredFinding>>() {})
                .forEach(stored -> findings.add(new Finding(
                        Code.valueOf(stored.code()),
                        stored.fields().stream().map(ProposalJson::field).toList(),
                        stored.value(),
                        stored.detail())));
        return findings;
    }

    private static Field field(String label) {
        return Field.find(label).orElseThrow(() -> new IllegalStateException("no field is called " + label));
    }
}
