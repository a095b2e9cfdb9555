package org.jalon.newsroom.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.text.MediaWords;
import org.jalon.site.Page;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where editors send files, and find what to write to show them. */
@Controller
class UploadController {

    private static final String PATH = "/redaction/fichiers";
    private static final int SHOWN = 60;

    private final MediaStore media;

    UploadController(MediaStore media) {
        this.media = media;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, FormKey key) {
        return view(words, key, "", null, HttpStatus.OK);
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView send(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile sent)
            throws IOException {
        if (sent == null || sent.isEmpty()) {
            return view(words, key, words.say("newsroom.media.error.none"), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Path kept = Files.createTempFile("jalon", ".upload");
        try {
            sent.transferTo(kept);
            String name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
            return view(words, key, "", media.add(kept, name, actor.account().id()), HttpStatus.OK);
        } catch (UserError error) {
            return view(words, key, error.say(words), null, HttpStatus.UNPROCESSABLE_CONTENT);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private ModelAndView view(Words words, FormKey key, String error, @Nullable MediaFile added, HttpStatus status) {
        List<FilesPage.Line> lines =
                media.list(SHOWN, 0).stream().map(file -> line(file, words)).toList();
        FilesPage page = new FilesPage(
                new Page(words, words.say("newsroom.desk.files"), "", PATH, Page.Section.NONE, false),
                key,
                error,
                added == null ? null : line(added, words),
                lines);
        ModelAndView view = new ModelAndView("newsroom/desk/files", "page", page);
        view.setStatus(status);
        return view;
    }

    private static FilesPage.Line line(MediaFile file, Words words) {
        String label = MediaWords.label(file, words);
        return file.isImage()
                ? new FilesPage.Line(
                        file.path(),
                        file.path(file.widths().getFirst(), file.type().extension()),
                        label + ", " + file.width() + " × " + file.height(),
                        words.say("newsroom.media.write.image", file.path()))
                : new FilesPage.Line(file.path(), "", label, words.say("newsroom.media.write.file", file.path()));
    }
}
