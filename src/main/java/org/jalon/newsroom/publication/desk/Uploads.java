package org.jalon.newsroom.publication.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.media.MediaType;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that forms of publications bring. */
final class Uploads {

    private final MediaStore media;

    Uploads(MediaStore media) {
        this.media = media;
    }

    /** The id of the image that was just sent, or the one there was, or none. */
    String image(@Nullable MultipartFile sent, String there, boolean removed, Actor actor) throws IOException {
        return kept(sent, actor)
                .map(file -> checked(file, file.isImage(), "publication.error.image"))
                .orElse(removed ? "" : there);
    }

    /** The id of the PDF file that was just sent, or the one there was, or none. */
    String document(@Nullable MultipartFile sent, String there, boolean removed, Actor actor) throws IOException {
        return kept(sent, actor)
                .map(file -> checked(file, file.type() == MediaType.PDF, "publication.error.pdf"))
                .orElse(removed ? "" : there);
    }

    private static String checked(MediaFile file, boolean good, String error) {
        if (!good) {
            throw new UserError(error);
        }
        return file.id();
    }

    private Optional<MediaFile> kept(@Nullable MultipartFile sent, Actor actor) throws IOException {
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        Path file = Files.createTempFile("jalon-issue", "");
        try {
            sent.transferTo(file);
            String name = Optional.ofNullable(sent.getOriginalFilename()).orElse("fichier");
            return Optional.of(media.add(file, name, actor.account().id()));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
