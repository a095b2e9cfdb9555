package org.jalon.newsroom.letter.list;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.mail.MailAddress;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A list of people who agreed elsewhere to get letters: a CSV file with a header, whose columns are {@code courriel} (or
 * {@code email}), {@code date} and {@code preuve}; the last two may be missing.
 *
 * @param people that can be read, each address once
 * @param wrong numbers of the lines that cannot
 */
record BroughtList(List<Person> people, List<Long> wrong) {

    /** Lines of a list. */
    static final int MOST_LINES = 20_000;

    private static final int LONGEST_PROOF = 300;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final List<String> ADDRESS = List.of("courriel", "email", "e-mail", "mail", "adresse");

    /**
     * Somebody on the list.
     *
     * @param address of theirs
     * @param agreedAt on which day, null when the list does not say
     * @param proof what the list says of it, may be empty
     */
    record Person(MailAddress address, @Nullable Instant agreedAt, String proof) {}

    /** @throws UserError when it is no such list */
    static BroughtList parse(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        String header = text.lines().findFirst().orElse("");
        char separator = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            return read(reader.stream().limit(MOST_LINES + 2L).toList());
        } catch (CsvParseException | java.io.IOException e) {
            throw new UserError("letter.list.error.csv");
        }
    }

    private static BroughtList read(List<CsvRecord> rows) {
        if (rows.isEmpty()) {
            throw new UserError("letter.list.error.csv");
        }
        if (rows.size() > MOST_LINES + 1) {
            throw new UserError("letter.list.error.long", MOST_LINES);
        }
        List<String> header = rows.getFirst().getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        int address = ADDRESS.stream()
                .mapToInt(header::indexOf)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
        if (address < 0) {
            throw new UserError("letter.list.error.header");
        }
        List<Person> people = new ArrayList<>();
        List<Long> wrong = new ArrayList<>();
        java.util.Set<MailAddress> seen = new java.util.HashSet<>();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            Optional<MailAddress> known = MailAddress.parse(cell(row, address));
            if (known.isEmpty()) {
                wrong.add(row.getStartingLineNumber());
            } else if (seen.add(known.get())) {
                String proof = cell(row, header.indexOf("preuve"));
                people.add(new Person(
                        known.get(),
                        day(cell(row, header.indexOf("date"))),
                        proof.substring(0, Math.min(proof.length(), LONGEST_PROOF))));
            }
        }
        return new BroughtList(people, wrong);
    }

    private static String cell(CsvRecord row, int column) {
        return column < 0 || column >= row.getFieldCount()
                ? ""
                : row.getField(column).strip();
    }

    private static @Nullable Instant day(String text) {
        try {
            LocalDate day = text.indexOf('/') > 0
                    ? LocalDate.parse(text, FRENCH)
                    : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            return day.atStartOfDay(PARIS).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
