package org.jalon.newsroom.resource.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.Resources;
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

/** Where editors bring a list of resources at once. */
@Controller
class ResourceImportController {

    private static final String PATH = ResourceEditPresenter.PATH + "/importer";
    private static final int MOST_SAID = 50;

    private final Resources resources;
    private final ResourceImport reading;

    ResourceImportController(Resources resources, ResourceImport reading) {
        this.resources = resources;
        this.reading = reading;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView ask(Words words, FormKey key) {
        return view(List.of(), words, key, HttpStatus.OK);
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView take(
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile sent,
            Words words,
            Actor actor,
            FormKey key) {
        try {
            if (sent == null || sent.isEmpty() || sent.getSize() > ResourceImport.MOST_BYTES) {
                throw new UserError(
                        "resourcedesk.import.error.file",
                        ResourceImport.MOST_BYTES / 1_000_000,
                        ResourceImport.MOST_LINES);
            }
            Set<String> known = resources.list().stream().map(Resource::url).collect(Collectors.toSet());
            ResourceImport.Read read = reading.read(sent.getBytes(), known, words);
            if (!read.wrong().isEmpty()) {
                return view(read.wrong(), words, key, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            resources.createAll(actor, read.contents());
            return ResourceRoute.path(ResourceEditPresenter.PATH + "?fait=importer", words);
        } catch (UserError error) {
            return view(List.of(error.say(words)), words, key, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelAndView view(List<String> wrong, Words words, FormKey key, HttpStatus status) {
        ModelAndView view = new ModelAndView(
                "newsroom/resource/import",
                "page",
                new ResourceDeskPages.Import(
                        new Page(words, words.say("resourcedesk.import.title"), "", PATH, Page.Section.NONE, false),
                        key,
                        words.say("resourcedesk.import.what", String.join(", ", ResourceImport.NAMES)),
                        wrong.subList(0, Math.min(MOST_SAID, wrong.size()))));
        view.setStatus(status);
        return view;
    }
}
