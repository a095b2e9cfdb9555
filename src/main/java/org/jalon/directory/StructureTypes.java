package org.jalon.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The structure codes of the national model, and the family that a code or a name belongs to. */
final class StructureTypes {

    private static final Map<String, StructureFamily> FAMILY_OF_CODE = codesWithFamilies();
    private static final List<NamePattern> NAMES = Table.read("directory/families.tsv").stream()
            .map(row -> new NamePattern(family(row.get(0)), Pattern.compile("(^|.*-)(" + row.get(1) + ")($|-.*)")))
            .toList();

    private StructureTypes() {}

    static List<String> codes() {
        return List.copyOf(FAMILY_OF_CODE.keySet());
    }

    /** The family of a code of the national model, which is one of {@link #codes()}. */
    static Optional<StructureFamily> ofCode(String code) {
        return Optional.ofNullable(FAMILY_OF_CODE.get(code));
    }

    /** The family that a name speaks of. */
    static Optional<StructureFamily> ofName(String name) {
        String words = Slug.of(name);
        return NAMES.stream()
                .filter(pattern -> pattern.words().matcher(words).matches())
                .map(NamePattern::family)
                .findFirst();
    }

    private static Map<String, StructureFamily> codesWithFamilies() {
        Map<String, StructureFamily> families = new LinkedHashMap<>();
        Table.read("directory/structures.tsv").forEach(row -> families.put(row.get(0), family(row.get(1))));
        return Collections.unmodifiableMap(families);
    }

    private static StructureFamily family(String slug) {
        return StructureFamily.find(slug).orElseThrow(() -> new IllegalStateException("no family " + slug));
    }

    private record NamePattern(StructureFamily family, Pattern words) {}
}
