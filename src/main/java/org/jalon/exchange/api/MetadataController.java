package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jalon.directory.Directory;
import org.jalon.exchange.ExportFormat;
import org.jalon.exchange.ModelJson;
import org.jalon.exchange.PublishingTerms;
import org.jalon.exchange.ReportJson;
import org.jalon.exchange.WholeFiles;
import org.jalon.exchange.catalogue.DataGouv;
import org.jalon.exchange.catalogue.FigureKeeper;
import org.jalon.exchange.standard.TableSchema;
import org.jalon.site.Site;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies beside the files: the schema, their description for data.gouv.fr, and where they depart from what is published. */
@RestController
class MetadataController {

    private final WholeFiles files;
    private final FigureKeeper figures;
    private final PublishingTerms terms;
    private final Directory directory;

    MetadataController(WholeFiles files, FigureKeeper figures, PublishingTerms terms, Directory directory) {
        this.files = files;
        this.figures = figures;
        this.terms = terms;
        this.directory = directory;
    }

    @GetMapping("/api/v1/export/schema.json")
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(TableSchema.FILE);
    }

    @GetMapping("/api/v1/export/datagouv.json")
    ResponseEntity<byte[]> dataGouv(Site site) {
        byte[] body = ModelJson.WRITER.writeValueAsBytes(DataGouv.of(site, terms, figures.find(), files));
        return JsonAnswer.revalidated(body).body(body);
    }

    @GetMapping("/api/v1/export/ecarts.json")
    void departures(HttpServletResponse response) throws IOException {
        WholeFiles.Measured measured = files.find(ExportFormat.MEDNUM_CSV)
                .filter(known -> known.revision() == directory.head())
                .orElseGet(() -> files.write(ExportFormat.MEDNUM_CSV, OutputStream.nullOutputStream()));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try (OutputStream out = response.getOutputStream()) {
            ReportJson.write(measured.report(), out);
        }
    }
}
