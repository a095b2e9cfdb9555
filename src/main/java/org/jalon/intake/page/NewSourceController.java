package org.jalon.intake.page;

import java.io.IOException;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.source.Supply;
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

/** A new source: its name, and a file or an address. */
@Controller
class NewSourceController {

    private final SourceDesk desk;
    private final RunDesk runs;
    private final FirstLook firstLook;

    NewSourceController(SourceDesk desk, RunDesk runs, FirstLook firstLook) {
        this.desk = desk;
        this.runs = runs;
        this.firstLook = firstLook;
    }

    @GetMapping({"/sources/nouvelle", "/en/sources/nouvelle"})
    ModelAndView ask(Words words, FormKey key) {
        return form("", "", "", words, key, HttpStatus.OK);
    }

    @PostMapping({"/sources/nouvelle", "/en/sources/nouvelle"})
    Object add(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String adresse,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        String title = nom.strip();
        String address = adresse.strip();
        MultipartFile sent = fichier == null || fichier.isEmpty() ? null : fichier;
        if (title.isEmpty() || sent == null && address.isEmpty()) {
            String error = words.say(title.isEmpty() ? "intake.new.error.name" : "intake.new.error.file");
            return form(title, address, error, words, key, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            Supply supply = sent == null ? TypedSettings.address(address) : Supply.of(Supply.Kind.UPLOAD);
            SourceSettings source = desk.add(actor, title, supply);
            RunOrder order = sent == null
                    ? runs.fetch(actor, source, RunOrder.Purpose.PREVIEW)
                    : runs.preview(actor, source, sent);
            return firstLook.at(source, order, words.language());
        } catch (UserError e) {
            return form(title, address, e.say(words), words, key, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView form(
            String title, String address, String error, Words words, FormKey key, HttpStatus status) {
        Page head = new Page(
                words,
                words.say("intake.new.title"),
                "",
                SourcesPresenter.PATH + "/nouvelle",
                Page.Section.NONE,
                false);
        return new ModelAndView(
                "intake/new", Map.of("page", new NewSourcePage(head, key, title, address, error)), status);
    }
}
