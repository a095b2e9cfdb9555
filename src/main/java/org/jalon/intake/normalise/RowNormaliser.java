package org.jalon.intake.normalise;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.coherence.Coherence;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.RecordRef;
import org.jalon.geo.LatLon;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.read.Columns;
import org.jalon.intake.read.RawRow;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Resolution;

/** Makes a record of each row, or says why it cannot be one. Deterministic: the same row on the same day, the same record. */
public final class RowNormaliser {

    /** Below this confidence, a commune does not make up for a missing point. */
    private static final double SURE_COMMUNE = 0.7;

    private static final int LONGEST_ID = 200;

    private final String source;
    private final Mapping mapping;
    private final Locality locality;
    private final AddressTexts addresses;
    private final Terms terms = new Terms();
    private final Map<Field, CellReader> readers = new EnumMap<>(Field.class);

    /**
     * @param source name of the source
     * @param mapping which columns become which fields
     * @param today for dates that are yet to come
     */
    public RowNormaliser(String source, Mapping mapping, Gazetteer gazetteer, LocalDate today) {
        this.source = source;
        this.mapping = mapping;
        this.locality = new Locality(gazetteer);
        this.addresses = new AddressTexts(gazetteer);
        PlainText text = new PlainText();
        for (Field field : List.of(
                Field.ADDRESS,
                Field.ADDRESS_DETAIL,
                Field.SUMMARY,
                Field.DESCRIPTION,
                Field.SOURCE,
                Field.PARENT_STRUCTURE)) {
            readers.put(field, text);
        }
        WebAddresses sites = new WebAddresses();
        readers.put(Field.WEBSITES, sites);
        readers.put(Field.ACCESSIBILITY_URL, sites);
        readers.put(Field.BOOKING_URL, sites);
        readers.put(Field.EMAILS, new Emails());
        readers.put(Field.PIVOT, new Pivots());
        readers.put(Field.HOURS, new Hours());
        readers.put(Field.UPDATED_ON, new Dates(today));
        readers.put(
                Field.OTHER_LABELS, (field, raw) -> new Reading(ListCell.split(PlainText.tidyLine(raw)), List.of()));
    }

    /** What becomes of a row. Never throws for what a row says. */
    public Normalised normalise(RawRow row) {
        Map<Field, String> cells = addresses.read(mapping.cells(row));
        String id = id(row, cells);
        if (row.values().containsKey(RawRow.SURPLUS)) {
            return rejected(row, Rejection.TOO_MANY_CELLS, id);
        }
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            return rejected(row, Rejection.MISSING_ID, id.substring(0, Math.min(id.length(), LONGEST_ID)));
        }
        if (mapping.excludes(row)) {
            return rejected(row, Rejection.EXCLUDED, id);
        }
        Draft draft = new Draft();
        if (!cells.containsKey(Field.ID)) {
            draft.issue(new RecordIssue(Code.ID_OF_ROW, Field.ID, "", id));
        }
        Reading name = new PlainText().read(Field.NAME, cells.getOrDefault(Field.NAME, ""));
        if (name.values().stream().noneMatch(Coherence::isName)) {
            return rejected(row, Rejection.MISSING_NAME, id);
        }
        draft.add(Field.NAME, name);
        Coordinates coordinates = Coordinates.read(
                cells.getOrDefault(Field.LATITUDE, ""),
                cells.getOrDefault(Field.LONGITUDE, ""),
                row.values().getOrDefault(Columns.GEOMETRY, ""));
        Optional<Rejection> nowhere = locate(coordinates, cells, draft);
        if (nowhere.isPresent()) {
            return rejected(row, nowhere.get(), id);
        }
        cells.forEach((field, raw) -> read(field, raw, draft));
        return new Normalised.Accepted(
                row.number(),
                new OriginRecord(new RecordRef(source, id), draft.facts(), RawText.of(row.values()), draft.issues()));
    }

    /**
     * The id that the row gives. A mapping may do without: a row then has its number, from 0 as in the national pipeline,
     * or with a word before it where other rows have ids.
     */
    private String id(RawRow row, Map<Field, String> cells) {
        String given = PlainText.tidyLine(cells.getOrDefault(Field.ID, ""));
        if (!given.isEmpty() || mapping.isStandard()) {
            return given;
        }
        boolean counted = mapping.find(Field.ID).stream()
                .allMatch(recipe -> recipe.columns().isEmpty());
        return counted ? Long.toString(row.number() - 1) : "ligne-" + row.number();
    }

    /** Puts the position and the commune into the draft, or says why there is none. */
    private Optional<Rejection> locate(Coordinates coordinates, Map<Field, String> cells, Draft draft) {
        LatLon given = coordinates.point();
        Optional<Resolution> resolution = locality.resolve(cells, given);
        if (given != null && locality.isAbroad(given, resolution)) {
            return locate(coordinates.abroad(), cells, draft);
        }
        draft.issues(coordinates.issues());
        LatLon point = given;
        if (point == null) {
            point = resolution
                    .filter(sure -> sure.confidence() >= SURE_COMMUNE)
                    .flatMap(sure -> sure.commune().position())
                    .orElse(null);
            if (point == null) {
                boolean abroad = draft.issues().stream().anyMatch(issue -> issue.code() == Code.POINT_OUTSIDE_FRANCE);
                return Optional.of(abroad ? Rejection.POSITION_OUTSIDE_FRANCE : Rejection.MISSING_POSITION);
            }
            String commune =
                    resolution.map(Resolution::commune).map(Commune::name).orElse("");
            draft.issue(new RecordIssue(Code.POSITION_OF_COMMUNE, Field.LATITUDE, "", commune));
        }
        draft.add(Field.LATITUDE, Coordinates.degrees(point.latitude()));
        draft.add(Field.LONGITUDE, Coordinates.degrees(point.longitude()));
        resolution.ifPresentOrElse(
                found -> locality.describe(found, cells, draft), () -> locality.repeat(cells, draft));
        String departement =
                resolution.map(found -> found.commune().departementCode()).orElse("");
        String phone = cells.get(Field.PHONE);
        if (phone != null) {
            draft.add(Field.PHONE, Phones.read(phone, departement));
        }
        return Optional.empty();
    }

    private void read(Field field, String raw, Draft draft) {
        CellReader reader = readers.get(field);
        if (reader != null) {
            draft.add(field, reader.read(field, raw));
        }
        switch (field) {
            case STRUCTURE_TYPES,
                    MOBILITY,
                    SERVICES,
                    AUDIENCES,
                    SPECIFIC_SUPPORT,
                    FEES,
                    PROGRAMMES,
                    TRAINING_LABELS,
                    ACCESS_MODES,
                    SUPPORT_MODES -> terms.read(field, raw, draft);
            default -> {}
        }
    }

    private static Normalised rejected(RawRow row, Rejection reason, String id) {
        return new Normalised.Rejected(row.number(), reason, id, RawText.of(row.values()));
    }
}
