package org.jalon.newsroom.resource.desk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.SpreadsheetText;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A list of resources as a CSV file, whose columns are those of the file that leaves ({@code titre}, {@code lien}, {@code chapo},
 * {@code services}…). Either every line can be read, or none is taken.
 */
final class ResourceImport {

    static final int MOST_BYTES = 5_000_000;
    static final int MOST_LINES = 2_000;

    /** Columns by the field of the form that reads them; values with bars between them are several. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("titre", TypedResource.TITLE),
            Map.entry("chapo", TypedResource.LEAD),
            Map.entry("texte", TypedResource.BODY),
            Map.entry("lien", TypedResource.URL),
            Map.entry("services", TypedResource.NEEDS),
            Map.entry("publics", TypedResource.PUBLICS),
            Map.entry("niveau", TypedResource.LEVEL),
            Map.entry("format", TypedResource.FORMAT),
            Map.entry("duree_minutes", TypedResource.MINUTES),
            Map.entry("langues", TypedResource.LANGUAGES),
            Map.entry("accessibilite", TypedResource.EASES),
            Map.entry("licence", TypedResource.LICENCE),
            Map.entry("auteur", TypedResource.AUTHOR));

    /** The columns in the order in which people are told of them. */
    static final List<String> NAMES = List.of(
            "titre",
            "lien",
            "chapo",
            "services",
            "publics",
            "niveau",
            "format",
            "duree_minutes",
            "langues",
            "accessibilite",
            "licence",
            "auteur",
            "texte");

    private final ResourceForms forms;
    private final ResourceChoices choices;

    ResourceImport(ResourceForms forms, ResourceChoices choices) {
        this.forms = forms;
        this.choices = choices;
    }

    /** What was read; nothing is to be taken when a line is wrong. */
    record Read(List<ResourceContent> contents, List<String> wrong) {}

    /**
     * Reads a file.
     *
     * @param known addresses that are in the catalogue already
     * @throws UserError when it is no such file
     */
    Read read(byte[] file, Set<String> known, Words words) {
        List<CsvRecord> rows = rows(file);
        if (rows.isEmpty() || rows.size() > MOST_LINES + 1) {
            throw new UserError("resourcedesk.import.error.file", MOST_BYTES / 1_000_000, MOST_LINES);
        }
        List<String> header = rows.getFirst().getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!header.contains("titre") || !header.contains("lien")) {
            throw new UserError("resourcedesk.import.error.header");
        }
        Set<String> seen = new HashSet<>(known);
        List<ResourceContent> contents = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            TypedResource typed = typed(header, row);
            List<String> slips = new ArrayList<>(unknown(typed, words));
            ResourceForms.Read read = forms.read(typed, "");
            read.slips().forEach(slip -> slips.add(words.say(slip.key(), slip.about())));
            if (!read.content().url().isEmpty() && !seen.add(read.content().url())) {
                slips.add(words.say(
                        "resourcedesk.import.error.known", read.content().url()));
            }
            contents.add(read.content());
            slips.forEach(
                    slip -> wrong.add(words.say("resourcedesk.import.error.line", row.getStartingLineNumber(), slip)));
        }
        return new Read(contents, wrong);
    }

    private static List<CsvRecord> rows(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        String first = text.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            return reader.stream().limit(MOST_LINES + 2L).toList();
        } catch (CsvParseException | IOException e) {
            throw new UserError("resourcedesk.import.error.file", MOST_BYTES / 1_000_000, MOST_LINES);
        }
    }

    private static TypedResource typed(List<String> header, CsvRecord row) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            String field = COLUMNS.get(header.get(i));
            String cell = SpreadsheetText.unguard(row.getField(i).strip());
            if (field != null && !cell.isEmpty()) {
                fields.addAll(
                        field, field.equals(TypedResource.BODY) ? List.of(cell) : List.of(cell.split("\\s*\\|\\s*")));
            }
        }
        if (fields.containsKey(TypedResource.LANGUAGES)) {
            fields.set(
                    TypedResource.LANGUAGES, String.join(",", fields.getOrDefault(TypedResource.LANGUAGES, List.of())));
        }
        return new TypedResource(fields);
    }

    /** Values that no list has; forms would leave them out without a word. */
    private List<String> unknown(TypedResource typed, Words words) {
        Map<String, List<ResourceEditPage.Option>> lists = new HashMap<>(choices.of(words));
        List<String> slips = new ArrayList<>();
        COLUMNS.forEach((column, field) -> {
            if (lists.containsKey(field)) {
                typed.all(field).stream()
                        .filter(value -> lists.get(field).stream()
                                .noneMatch(option -> option.value().equals(ResourceForms.slug(field, value))))
                        .forEach(value -> slips.add(words.say("resourcedesk.import.error.value", value, column)));
            }
        });
        return slips;
    }
}
