package org.jalon.territory.files;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;
import org.jalon.territory.ground.Contours;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** The tables of imported contours and attributes. */
public final class TerritoryTable {

    private static final String CONTOURS = "select code, contour from territory_contour";

    private static final String PUT_CONTOUR = """
            insert into territory_contour (code, contour) values (?, ?)
            on conflict (code) do update set contour = excluded.contour
            """;

    private static final String ATTRIBUTES =
            "select name, value from territory_attribute where kind = ? and code = ? order by name";

    private static final String PUT_ATTRIBUTE = """
            insert into territory_attribute (kind, code, name, value) values (?, ?, ?, ?)
            on conflict (kind, code, name) do update set value = excluded.value
            """;

    private final Database database;

    public TerritoryTable(Database database) {
        this.database = database;
    }

    /** All contours that were imported. */
    public Contours contours() {
        Map<String, Geometry> byCode = new HashMap<>();
        WKBReader reader = new WKBReader();
        database.jdbc().sql(CONTOURS).query(row -> {
            String code = row.getString("code");
            byCode.put(code, decoded(reader, code, row.getString("contour")));
        });
        return byCode.isEmpty() ? Contours.NONE : new Contours(byCode);
    }

    /** Adds contours, in place of those of the same communes, all or none. */
    void putContours(Map<String, Geometry> byCode) {
        WKBWriter writer = new WKBWriter();
        List<Object[]> rows = new ArrayList<>();
        byCode.forEach((code, contour) ->
                rows.add(new Object[] {code, Base64.getEncoder().encodeToString(writer.write(contour))}));
        database.transaction().executeWithoutResult(status -> database.batches().batchUpdate(PUT_CONTOUR, rows));
    }

    /** The attributes of a territory by their name. */
    public Map<String, String> attributes(Territory territory) {
        Map<String, String> attributes = new LinkedHashMap<>();
        database.jdbc()
                .sql(ATTRIBUTES)
                .params(territory.kind().name(), territory.code())
                .query(row -> {
                    attributes.put(row.getString("name"), row.getString("value"));
                });
        return attributes;
    }

    /** Adds attributes, in place of those of the same name, all or none. */
    void putAttributes(Map<Territory, Map<String, String>> attributes) {
        List<Object[]> rows = new ArrayList<>();
        attributes.forEach((territory, values) -> values.forEach(
                (name, value) -> rows.add(new Object[] {territory.kind().name(), territory.code(), name, value})));
        database.transaction().executeWithoutResult(status -> database.batches().batchUpdate(PUT_ATTRIBUTE, rows));
    }

    private static Geometry decoded(WKBReader reader, String code, String contour) {
        try {
            return reader.read(Base64.getDecoder().decode(contour));
        } catch (ParseException e) {
            throw new IllegalStateException("unreadable contour of " + code, e);
        }
    }
}
