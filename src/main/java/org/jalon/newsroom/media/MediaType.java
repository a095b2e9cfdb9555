package org.jalon.newsroom.media;

import java.util.Arrays;
import java.util.Optional;

/** The types of file that editors may upload. What is not here is refused. */
public enum MediaType {
    JPEG("image/jpeg", "jpg", "JPEG"),
    PNG("image/png", "png", "PNG"),
    PDF("application/pdf", "pdf", "PDF"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "PowerPoint"),
    ODT("application/vnd.oasis.opendocument.text", "odt", "OpenDocument"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", "OpenDocument"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp", "OpenDocument");

    private final String mime;
    private final String extension;
    private final String label;

    MediaType(String mime, String extension, String label) {
        this.mime = mime;
        this.extension = extension;
        this.label = label;
    }

    /** The type that a detector found, when it is one of these. */
    public static Optional<MediaType> of(String mime) {
        return Arrays.stream(values()).filter(type -> type.mime.equals(mime)).findFirst();
    }

    /** As HTTP says it. */
    public String mime() {
        return mime;
    }

    /** Of names, without the dot. */
    public String extension() {
        return extension;
    }

    /** As people say it; the same in French and in English. */
    public String label() {
        return label;
    }

    /** Whether it is shown on pages, and kept in several widths. */
    public boolean isImage() {
        return this == JPEG || this == PNG;
    }
}
