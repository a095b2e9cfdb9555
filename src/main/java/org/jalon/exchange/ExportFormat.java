package org.jalon.exchange;

import java.util.Arrays;
import java.util.Optional;

/** The formats in which published places leave. */
public enum ExportFormat {
    /** The national standard of digital mediation places, as CSV. */
    MEDNUM_CSV("mednum-csv", "text/csv;charset=UTF-8", "csv"),
    /** The same as a JSON array of flat objects. */
    MEDNUM_JSON("mednum-json", "application/json", "json"),
    /** The same as points on a map. */
    GEOJSON("geojson", "application/geo+json", "geojson");

    private final String slug;
    private final String mediaType;
    private final String extension;

    ExportFormat(String slug, String mediaType, String extension) {
        this.slug = slug;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public static Optional<ExportFormat> find(String slug) {
        return Arrays.stream(values())
                .filter(format -> format.slug.equals(slug))
                .findFirst();
    }

    /** Its name on the command line. */
    public String slug() {
        return slug;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of its files end, without the dot. */
    public String extension() {
        return extension;
    }
}
