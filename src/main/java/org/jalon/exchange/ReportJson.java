package org.jalon.exchange;

import java.io.OutputStream;
import org.jalon.exchange.standard.Departure;
import org.jalon.exchange.standard.TableSchema;
import tools.jackson.core.JsonGenerator;

/** Writes a report as JSON, for whoever mends the data at its source. The stream is left open. */
public final class ReportJson {

    private ReportJson() {}

    public static void write(ExportReport report, OutputStream out) {
        try (JsonGenerator json = MednumJson.newGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("schema", TableSchema.national().address());
            json.writeNumberProperty("lignes", report.lines());
            json.writeNumberProperty("lignes_corrigees", report.mended());
            json.writeNumberProperty("lieux_sans_ligne", report.leftOut());
            json.writeArrayPropertyStart("ecarts");
            report.entries().forEach(entry -> write(json, entry));
            json.writeEndArray();
            json.writeNumberProperty("ecarts_non_listes", report.more());
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, ExportReport.Entry entry) {
        Departure departure = entry.departure();
        json.writeStartObject();
        json.writeStringProperty("lieu", entry.place().text());
        json.writeStringProperty("id", entry.id());
        json.writeStringProperty("champ", departure.field().label());
        json.writeStringProperty("regle", departure.rule().slug());
        json.writeStringProperty("valeur", departure.value());
        json.writeStringProperty("remede", departure.remedy().slug());
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
