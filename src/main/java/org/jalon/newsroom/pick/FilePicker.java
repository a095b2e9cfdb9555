package org.jalon.newsroom.pick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.pick.FileField.Kind;
import org.jalon.newsroom.pick.FileField.Offer;
import org.jalon.newsroom.text.MediaWords;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Finds the file that an editor means among those that were sent, or keeps the one that they send along. */
public final class FilePicker {

    private static final int LONGEST = 500;
    private static final int MOST = 8;

    private final MediaStore media;

    public FilePicker(MediaStore media) {
        this.media = media;
    }

    /**
     * Reads a field of a form. A file that is sent comes before one that is chosen.
     *
     * @param name of the field
     * @param sent the part {@code name-envoi} of the form, null or empty when nothing was sent
     */
    public FileField read(
            String name,
            Kind kind,
            MultiValueMap<String, String> fields,
            @Nullable MultipartFile sent,
            Actor actor,
            Words words) {
        String description = text(fields, name + FileField.DESCRIPTION);
        String sought = text(fields, name + FileField.SOUGHT);
        Optional<MediaFile> chosen = find(text(fields, name), kind);
        if (sent == null || sent.isEmpty()) {
            return field(name, kind, chosen.orElse(null), description, sought, "", words);
        }
        try {
            MediaFile kept = keep(sent, kind, description, actor);
            return field(name, kind, kept, description, sought, "", words);
        } catch (UserError error) {
            return field(name, kind, chosen.orElse(null), description, sought, error.say(words), words);
        }
    }

    /** The field as it shows what was kept; the id may be empty. */
    public FileField of(String name, Kind kind, String id, String description, Words words) {
        return field(name, kind, find(id, kind).orElse(null), description, "", "", words);
    }

    /** Files of a kind that have some words in their names or descriptions, the newest first. */
    public List<Offer> offer(Kind kind, String sought, Words words) {
        return media.list(sought, images(kind), MOST).stream()
                .map(file -> offer(file, words))
                .toList();
    }

    /**
     * Keeps a file that was sent, of a kind that was asked for.
     *
     * @throws UserError when it is none of these, too large or damaged
     */
    public MediaFile keep(MultipartFile sent, Kind kind, String description, Actor actor) {
        try {
            Path content = Files.createTempFile("jalon", ".upload");
            try {
                sent.transferTo(content);
                String name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
                MediaFile file =
                        media.add(content, name, description, actor.account().id());
                if (!fits(file, kind)) {
                    throw new UserError(kind == Kind.IMAGE ? "pick.file.error.image" : "pick.file.error.document");
                }
                return file;
            } finally {
                Files.deleteIfExists(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileField field(
            String name,
            Kind kind,
            @Nullable MediaFile picked,
            String description,
            String sought,
            String slip,
            Words words) {
        String said = description.isEmpty() && picked != null ? picked.description() : description;
        String id = picked == null ? "" : picked.id();
        return new FileField(
                name,
                kind,
                picked == null ? null : offer(picked, words),
                said,
                sought,
                offer(kind, sought, words).stream()
                        .filter(each -> !each.id().equals(id))
                        .toList(),
                slip);
    }

    /** By its id, or by its address with or without this site before it. */
    private Optional<MediaFile> find(String typed, Kind kind) {
        String id = typed.replaceFirst("^(https?://[^/]+)?/fichiers/", "").replaceFirst("/.*$", "");
        return media.find(id).filter(file -> fits(file, kind));
    }

    private static boolean fits(MediaFile file, Kind kind) {
        Boolean images = images(kind);
        return images == null || images == file.isImage();
    }

    private static @Nullable Boolean images(Kind kind) {
        return switch (kind) {
            case IMAGE -> true;
            case DOCUMENT -> false;
            case ANY -> null;
        };
    }

    static Offer offer(MediaFile file, Words words) {
        return new Offer(
                file.id(),
                file.path(),
                file.isImage() ? file.path(file.widths().getFirst(), file.type().extension()) : "",
                file.name() + ", " + MediaWords.label(file, words),
                file.description());
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        String text = Objects.requireNonNullElse(fields.getFirst(name), "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
