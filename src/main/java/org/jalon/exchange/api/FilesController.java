package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jalon.exchange.ExportFormat;
import org.jalon.exchange.Exports;
import org.jalon.exchange.Leaving;
import org.jalon.exchange.Republication;
import org.jalon.exchange.WholeFiles;
import org.jalon.search.SearchQuery;
import org.jalon.site.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Whole files, streamed: all that may leave, or all of it that fits the filters of {@code /api/v1/lieux}. */
@RestController
class FilesController {

    private static final String FOLDER = "/api/v1/export/";

    private final Exports exports;
    private final WholeFiles files;
    private final MatchingPlaces places;
    private final Republication republication;
    private final FileTags tags;

    FilesController(
            Exports exports, WholeFiles files, MatchingPlaces places, Republication republication, FileTags tags) {
        this.exports = exports;
        this.files = files;
        this.places = places;
        this.republication = republication;
        this.tags = tags;
    }

    @GetMapping({
        FOLDER + "mednum.csv",
        FOLDER + "mednum.json",
        FOLDER + "lieux.geojson",
        FOLDER + "di-structures.json",
        FOLDER + "di-services.json",
        FOLDER + "hsds.json"
    })
    void export(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ExportFormat format = ExportFormat.getByFileName(request.getRequestURI().substring(FOLDER.length()));
        SearchQuery asked = places.read(parameters);
        if (tags.isKnown(parameters, new ServletWebRequest(request, response))) {
            return;
        }
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"");
        try (OutputStream out = response.getOutputStream()) {
            if (parameters.isEmpty()) {
                files.write(format, out);
            } else {
                exports.write(format, sink -> places.forEach(asked, hit -> sink.accept(hit.place())), out);
            }
        }
    }

    @GetMapping("/api/v1/lieux.geojson")
    void geoJson(@RequestParam MultiValueMap<String, String> parameters, Site site, HttpServletResponse response)
            throws IOException {
        SearchQuery asked = places.read(parameters);
        Leaving leaving = republication.now();
        response.setContentType(ExportFormat.GEOJSON.mediaType());
        try (OutputStream out = response.getOutputStream();
                JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            places.forEach(asked, hit -> FeatureJson.write(json, hit, leaving, site.baseUrl()));
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
