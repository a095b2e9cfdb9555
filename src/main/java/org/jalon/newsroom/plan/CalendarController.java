package org.jalon.newsroom.plan;

import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of the newsroom. */
@Controller
class CalendarController {

    private final CalendarPresenter presenter;

    CalendarController(CalendarPresenter presenter) {
        this.presenter = presenter;
    }

    @GetMapping({CalendarQuery.PATH, "/en" + CalendarQuery.PATH})
    ModelAndView month(
            Words words,
            @RequestParam(name = "mois", defaultValue = "") String month,
            @RequestParam(name = "vue", defaultValue = "") String view,
            @RequestParam(name = "genre", defaultValue = "") String kind,
            @RequestParam(name = "territoire", defaultValue = "") String territory) {
        CalendarQuery query = CalendarQuery.of(month, view, kind, territory, presenter.now());
        return new ModelAndView("newsroom/desk/calendar", "page", presenter.page(query, words));
    }
}
