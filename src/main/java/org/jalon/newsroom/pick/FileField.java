package org.jalon.newsroom.pick;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that asks for an uploaded file: one that is there, or a new one that is sent with the form. The form must be sent as
 * {@code multipart/form-data}.
 *
 * @param name of the field; {@code image} sends {@code image}, {@code image-cherche}, {@code image-envoi} and
 *     {@code image-description}
 * @param kind of file that is asked for
 * @param picked the file that is meant, null for none
 * @param description what an image shows, in words
 * @param sought words that files are looked for by
 * @param offered files to choose from, without the one that is picked
 * @param slip why what was sent was not taken, empty otherwise
 */
public record FileField(
        String name,
        Kind kind,
        @Nullable Offer picked,
        String description,
        String sought,
        List<Offer> offered,
        String slip) {

    /** What the names of its other fields add. */
    static final String SOUGHT = "-cherche";

    static final String SENT = "-envoi";
    static final String DESCRIPTION = "-description";

    /** What kinds of files a field may ask for. */
    public enum Kind {
        IMAGE,
        DOCUMENT,
        ANY
    }

    /**
     * A file to pick.
     *
     * @param id of it, which is what is kept
     * @param path of it
     * @param picture path of a small form, empty for documents
     * @param label its name, type and size
     * @param description that it was sent with, may be empty
     */
    public record Offer(String id, String path, String picture, String label, String description) {}

    public FileField {
        offered = List.copyOf(offered);
    }

    /** The id of the file that is meant, empty for none. */
    public String id() {
        return picked == null ? "" : picked.id();
    }

    /** Whether an image still lacks the words that describe it. */
    public boolean lacksDescription() {
        return picked != null && !picked.picture().isEmpty() && description.isBlank();
    }
}
