package org.jalon.care.campaign;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.account.Actor;
import org.jalon.care.Managers;
import org.jalon.care.quality.Qualities;
import org.jalon.care.quality.Quality;
import org.jalon.directory.Completeness;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.SpreadsheetText;
import org.jalon.search.Search;
import org.jalon.site.Words;

/** The quality of all sheets of a territory as CSV: what is missing, until when it is fresh, when it was verified; no sum of these. */
public final class QualityList {

    private final Search search;
    private final Targets targets;
    private final Qualities qualities;
    private final Managers managers;

    public QualityList(Search search, Targets targets, Qualities qualities, Managers managers) {
        this.search = search;
        this.targets = targets;
        this.qualities = qualities;
        this.managers = managers;
    }

    /** @param parameters of the search that chooses the places */
    String csv(Actor coordinator, Map<String, List<String>> parameters, Words words) {
        Campaign.Choice all = new Campaign.Choice("", Lacking.ANYTHING, null, null);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    "id",
                    "nom",
                    "commune",
                    "connues",
                    "utiles",
                    "manque",
                    "a_verifier_a_partir_du",
                    "a_verifier",
                    "verifie_le",
                    "change_le",
                    "vu_le",
                    "gestionnaires");
            targets.places(coordinator, search.read(parameters).query(), all)
                    .forEach(place -> csv.writeRecord(cells(place, words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> cells(Place place, Words words) {
        Quality quality = qualities.withoutHistory(place);
        Completeness completeness = quality.completeness();
        ZoneId zone = place.zone();
        return List.of(
                place.id().text(),
                SpreadsheetText.guard(Field.NAME, place.name()),
                SpreadsheetText.guard(Field.COMMUNE, place.facts().text(Field.COMMUNE)),
                Integer.toString(completeness.known().size()),
                Integer.toString(completeness.asked()),
                completeness.missing().stream()
                        .map(need -> words.say("care.need." + need.slug()))
                        .collect(Collectors.joining(" | ")),
                quality.freshness().until().toString(),
                quality.toVerify() ? "oui" : "non",
                quality.verification()
                        .when()
                        .map(at -> at.atZone(zone).toLocalDate().toString())
                        .orElse(""),
                place.changedAt().atZone(zone).toLocalDate().toString(),
                place.seenAt().atZone(zone).toLocalDate().toString(),
                Integer.toString(managers.of(place.id()).size()));
    }
}
