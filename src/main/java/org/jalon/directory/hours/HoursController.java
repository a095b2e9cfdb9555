package org.jalon.directory.hours;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jalon.hours.PlaceCalendar;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Serves the page where anybody writes opening hours. It stores nothing: sending the form only shows what it says. */
@Controller
class HoursController {

    private static final String PATH = "/horaires";

    /** For the preview alone: the hours may be of any place. */
    private static final PlaceCalendar CALENDAR = PlaceCalendar.of(ZoneId.of("Europe/Paris"));

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(@RequestParam Optional<String> osm, Words words) {
        HoursEditor editor = editor(words);
        return page(osm.filter(text -> !text.isBlank()).map(editor::open).orElseGet(editor::start), words);
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView step(HttpServletRequest request, Words words) {
        return page(editor(words).step(request.getParameterMap()), words);
    }

    private static HoursEditor editor(Words words) {
        return new HoursEditor("", words, Instant.now(), CALENDAR);
    }

    private static ModelAndView page(EditedHours edited, Words words) {
        Page head = new Page(
                words,
                words.say("directory.editor.title"),
                words.say("directory.editor.description"),
                PATH,
                Page.Section.NONE,
                true);
        return new ModelAndView(
                "directory/hours/page",
                "page",
                new HoursPage(head, words.language().path(PATH), edited));
    }
}
