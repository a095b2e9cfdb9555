package org.jalon.newsroom.media;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves uploaded files. What an address holds never changes, so it is kept for ever; whatever a browser takes it for, it may not run:
 * documents are saved, not shown, and nothing is loaded by them.
 */
@Controller
class MediaController {

    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final MediaStore media;

    MediaController(MediaStore media) {
        this.media = media;
    }

    @GetMapping("/fichiers/{id}/{name}")
    ResponseEntity<Resource> serve(@PathVariable String id, @PathVariable String name, HttpServletResponse response) {
        Optional<MediaFile> file = media.find(id);
        Optional<Path> content = file.flatMap(found -> media.content(found, name));
        if (file.isEmpty() || content.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        response.setHeader("Content-Security-Policy", POLICY);
        ContentDisposition disposition = (file.get().isImage()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name)
                .build();
        return ResponseEntity.ok()
                .header("Content-Disposition", disposition.toString())
                .header(
                        "Content-Type",
                        name.endsWith(".webp")
                                ? "image/webp"
                                : file.get().type().mime())
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(new FileSystemResource(content.get()));
    }
}
