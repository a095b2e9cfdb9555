package org.jalon.care.campaign;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.care.PublishedSheets;
import org.jalon.directory.Field;
import org.jalon.directory.Phone;
import org.jalon.directory.Place;
import org.jalon.directory.SpreadsheetText;
import org.jalon.site.Words;

/** Those whom a campaign did not reach or who did not answer, for somebody with a telephone. Safe to open in a spreadsheet. */
public final class PhoneList {

    private final PublishedSheets sheets;

    public PhoneList(PublishedSheets sheets) {
        this.sheets = sheets;
    }

    private record Line(Place place, Progress.Status status) {}

    String csv(Progress progress, Words words) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("nom", "commune", "telephone", "raison", "fiche");
            progress.places().entrySet().stream()
                    .filter(entry -> isToPhone(entry.getValue()))
                    .map(PhoneList.this::line)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(
                                    (Line line) -> line.place().facts().text(Field.COMMUNE))
                            .thenComparing(line -> line.place().name()))
                    .forEach(line -> csv.writeRecord(cells(line, words)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private Optional<Line> line(Map.Entry<org.jalon.directory.PlaceId, Progress.Status> entry) {
        return sheets.find(entry.getKey()).map(place -> new Line(place, entry.getValue()));
    }

    private static List<String> cells(Line line, Words words) {
        Place place = line.place();
        String phone = place.facts()
                .first(Field.PHONE)
                .flatMap(Phone::find)
                .map(known -> known.label().replace('\u00a0', ' '))
                .orElse("");
        return List.of(
                SpreadsheetText.guard(Field.NAME, place.name()),
                SpreadsheetText.guard(Field.COMMUNE, place.facts().text(Field.COMMUNE)),
                SpreadsheetText.guard(Field.NAME, phone),
                words.say("care.campaign.phone." + line.status().slug()),
                words.language().path("/lieux/" + place.id()));
    }

    private static boolean isToPhone(Progress.Status status) {
        return switch (status) {
            case UNREACHABLE, FAILED, ASKED -> true;
            case CONFIRMED, CHANGED -> false;
        };
    }
}
