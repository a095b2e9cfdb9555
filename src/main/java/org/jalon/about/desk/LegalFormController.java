package org.jalon.about.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.about.LegalFacts;
import org.jalon.about.LegalField;
import org.jalon.about.LegalNotice;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators write who publishes the site. */
@Controller
class LegalFormController {

    static final String PATH = "/administration/mentions";

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final LegalNotice notice;

    LegalFormController(LegalNotice notice) {
        this.notice = notice;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(Words words, FormKey key, @RequestParam(name = "fait", defaultValue = "") String done) {
        LegalFacts facts = notice.newest();
        String said = done.isEmpty() ? "" : words.say("legal.form.done");
        return view(words, key, facts.number(), facts.values(), said, "", HttpStatus.OK);
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView write(Words words, Actor actor, FormKey key, @RequestParam MultiValueMap<String, String> typed) {
        Map<LegalField, String> values = new EnumMap<>(LegalField.class);
        Arrays.stream(LegalField.values())
                .forEach(field -> values.put(field, Objects.requireNonNullElse(typed.getFirst(field.slug()), "")));
        String number = Objects.requireNonNullElse(typed.getFirst("vu"), "");
        int seen = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
        if (key.stale()) {
            return view(words, key, seen, values, "", words.say("legal.form.stale"), HttpStatus.OK);
        }
        try {
            notice.write(actor, seen, values);
            return Back.to(PATH + "?fait=oui", words);
        } catch (UserError error) {
            return view(words, key, seen, values, "", error.say(words), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView view(
            Words words,
            FormKey key,
            int seen,
            Map<LegalField, String> values,
            String said,
            String error,
            HttpStatus status) {
        Instant at = notice.newest().at();
        List<LegalField> wrong = LegalNotice.wrong(values);
        LegalFormPage page = new LegalFormPage(
                new Page(words, words.say("legal.form.title"), "", PATH, Page.Section.NONE, false),
                key,
                seen,
                values,
                new LegalFacts(seen, values, null).missing(),
                wrong,
                said,
                error,
                at == null ? "" : words.say("legal.form.written", words.day(LocalDate.ofInstant(at, ZONE))));
        ModelAndView view = new ModelAndView("about/legal", "page", page);
        view.setStatus(status);
        return view;
    }
}
