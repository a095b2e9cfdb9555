package org.jalon.observatory.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.definition.Audience;
import org.jalon.observatory.fragility.Fragility;
import org.jalon.observatory.method.MethodsPage.MeasureMethod;
import org.jalon.observatory.method.MethodsPage.Theme;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /observatoire/methodes}: how each figure is made. */
@Controller
class MethodsController {

    private static final String PATH = "/observatoire/methodes";
    private static final List<String> RULES = List.of("secret", "unknown", "larger", "small", "vintages");

    private final Observatory observatory;
    private final Fragility fragility;

    MethodsController(Observatory observatory, Fragility fragility) {
        this.observatory = observatory;
        this.fragility = fragility;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(Viewer viewer, Words words) {
        Page head =
                new Page(words, words.say("methods.title"), words.say("methods.lead"), PATH, Page.Section.NONE, true);
        List<String> rules =
                RULES.stream().map(rule -> words.say("methods.rule." + rule)).toList();
        return new ModelAndView("observatory/methods", "page", new MethodsPage(head, rules, themes(viewer, words)));
    }

    private List<Theme> themes(Viewer viewer, Words words) {
        MethodLines lines = new MethodLines(words);
        IndexMethods indices = new IndexMethods(observatory, fragility, words);
        Map<String, List<MeasureMethod>> themes = Stream.concat(
                        observatory.listMeasures(viewer).stream(), observatory.listIrisMeasures(viewer).stream())
                .collect(Collectors.groupingBy(
                        measure -> measure.indicator().theme(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                measure -> method(measure, viewer, words, lines, indices), Collectors.toList())));
        return themes.entrySet().stream()
                .map(theme -> new Theme("theme-" + theme.getKey(), name(theme.getKey(), words), theme.getValue()))
                .toList();
    }

    private static MeasureMethod method(
            Measure measure, Viewer viewer, Words words, MethodLines lines, IndexMethods indices) {
        String warning = measure.dataset().fictional()
                ? words.say("methods.fictional")
                : measure.indicator().audience() == Audience.PARTNERS ? words.say("methods.partners") : "";
        return new MeasureMethod(
                measure.id(),
                measure.indicator().name().in(words.language()),
                measure.indicator().explanation().in(words.language()),
                warning,
                lines.of(measure),
                indices.of(measure, viewer).orElse(null));
    }

    private static String name(String theme, Words words) {
        return words.find("diagnosis.theme." + theme).orElse(theme.replace('-', ' '));
    }
}
