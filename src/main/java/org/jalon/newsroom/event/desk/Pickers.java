package org.jalon.newsroom.event.desk;

import org.jalon.newsroom.pick.FileField;
import org.jalon.newsroom.pick.FilePicker;
import org.jalon.newsroom.pick.PlacePicker;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads what is picked in the form of an event: a place of the directory, an image, documents. */
public final class Pickers {

    private static final String DOCUMENT = "document";

    private final PlacePicker places;
    private final FilePicker files;

    public Pickers(PlacePicker places, FilePicker files) {
        this.places = places;
        this.files = files;
    }

    /**
     * A form with what was picked in it.
     *
     * @param typed form, where a document that was picked is a line of its list
     * @param picked in it
     */
    record Read(Typed typed, Picked picked) {}

    /** The form as it is kept: nothing is sent along. */
    Read read(Typed typed, Asking asking) {
        return read(typed, null, null, asking);
    }

    Read read(Typed typed, @Nullable MultipartFile image, @Nullable MultipartFile document, Asking asking) {
        Words words = asking.words();
        FileField added = files.read(DOCUMENT, FileField.Kind.ANY, typed.fields(), document, asking.actor(), words);
        Typed listed = added.picked() == null ? typed : typed.withLine(list(typed), line(added));
        FileField next = added.picked() == null ? added : files.of(DOCUMENT, FileField.Kind.ANY, "", "", words);
        return new Read(
                listed,
                new Picked(
                        places.read("lieu", typed.fields()),
                        files.read("image", FileField.Kind.IMAGE, typed.fields(), image, asking.actor(), words),
                        next));
    }

    private static String list(Typed typed) {
        return typed.is("document-pour", "apres") ? "apres" : "avant";
    }

    private static String line(FileField field) {
        FileField.Offer offer = java.util.Objects.requireNonNull(field.picked());
        String name = offer.path().replaceFirst(".*/", "").replaceFirst("\\.[a-z]+$", "");
        String label = field.description().isBlank() ? name : field.description();
        return label.replace('|', ' ') + " | " + offer.path();
    }
}
