package org.jalon.exchange;

import java.util.Arrays;
import java.util.Optional;

/** The formats in which published places leave. */
public enum ExportFormat {
    /** The national standard of digital mediation places, as CSV. */
    MEDNUM_CSV("mednum-csv", "mednum.csv", "text/csv;charset=UTF-8", Use.STANDARD),
    /** The same as a JSON array of flat objects. */
    MEDNUM_JSON("mednum-json", "mednum.json", "application/json", Use.STANDARD),
    /** The same as points on a map. */
    GEOJSON("geojson", "lieux.geojson", "application/geo+json", Use.MAP),
    /** The structures of the data·inclusion schema, as a JSON array. */
    DI_STRUCTURES("di-structures", "di-structures.json", "application/json", Use.INCLUSION),
    /** The services of the data·inclusion schema, as a JSON array. */
    DI_SERVICES("di-services", "di-services.json", "application/json", Use.INCLUSION),
    /** Services of the Human Services Data Specification with all that belongs to them, as a JSON array. */
    HSDS("hsds", "hsds.json", "application/json", Use.HSDS);

    private final String slug;
    private final String fileName;
    private final String mediaType;
    private final Use use;

    ExportFormat(String slug, String fileName, String mediaType, Use use) {
        this.slug = slug;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.use = use;
    }

    /** The standards that formats follow. */
    public enum Use {
        STANDARD,
        MAP,
        INCLUSION,
        HSDS
    }

    public static Optional<ExportFormat> find(String slug) {
        return Arrays.stream(values())
                .filter(format -> format.slug.equals(slug))
                .findFirst();
    }

    /** The format of a file of this name, which is known to be one. */
    public static ExportFormat getByFileName(String fileName) {
        return Arrays.stream(values())
                .filter(format -> format.fileName.equals(fileName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file is named " + fileName));
    }

    /** Its name on the command line, and in bundles. */
    public String slug() {
        return slug;
    }

    /** The address of all of it; filters may follow. */
    public String path() {
        return "/api/v1/export/" + fileName;
    }

    /** The last part of its address, and the name that a browser keeps it under. */
    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether its lines are checked against the schema of the national standard. */
    public boolean isStandard() {
        return use == Use.STANDARD;
    }

    public Use use() {
        return use;
    }
}
