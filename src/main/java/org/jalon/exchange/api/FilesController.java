package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jalon.exchange.ExportFormat;
import org.jalon.exchange.Exports;
import org.jalon.search.SearchQuery;
import org.jalon.site.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Whole files, streamed: all that is published, or all that fits the filters of {@code /api/v1/lieux}. */
@RestController
class FilesController {

    private final Exports exports;
    private final MatchingPlaces places;

    FilesController(Exports exports, MatchingPlaces places) {
        this.exports = exports;
        this.places = places;
    }

    @GetMapping("/api/v1/export/mednum.csv")
    void csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException {
        export(ExportFormat.MEDNUM_CSV, parameters, response);
    }

    @GetMapping("/api/v1/export/mednum.json")
    void json(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException {
        export(ExportFormat.MEDNUM_JSON, parameters, response);
    }

    @GetMapping("/api/v1/lieux.geojson")
    void geoJson(@RequestParam MultiValueMap<String, String> parameters, Site site, HttpServletResponse response)
            throws IOException {
        SearchQuery asked = places.read(parameters);
        response.setContentType(ExportFormat.GEOJSON.mediaType());
        try (OutputStream out = response.getOutputStream();
                JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            places.forEach(asked, hit -> FeatureJson.write(json, hit, site.baseUrl()));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void export(ExportFormat format, MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        SearchQuery asked = places.read(parameters);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"");
        try (OutputStream out = response.getOutputStream()) {
            if (parameters.isEmpty()) {
                exports.writeAll(format, out);
            } else {
                exports.write(format, sink -> places.forEach(asked, hit -> sink.accept(hit.place())), out);
            }
        }
    }
}
