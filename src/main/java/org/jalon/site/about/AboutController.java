package org.jalon.site.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.site.KeptData;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves the declaration of accessibility and what is said of personal data. */
@Controller
class AboutController {

    private final AboutSettings settings;
    private final List<KeptData> kept;

    AboutController(AboutSettings settings, List<KeptData> kept) {
        this.settings = settings;
        this.kept = kept;
    }

    @GetMapping({"/accessibilite", "/en/accessibilite"})
    ModelAndView accessibility(Site site, Words words) {
        List<String> state = new ArrayList<>();
        state.add(words.say(
                "site.accessibility.state." + settings.accessibility(),
                settings.publisher().isEmpty() ? site.name() + " " + site.territory() : settings.publisher()));
        state.add(settings.audited().isEmpty() ? words.say("site.accessibility.unaudited") : settings.audited());
        return page(
                "/accessibilite",
                "site.accessibility.title",
                List.of(
                        new AboutPage.Section("", List.of(words.say("site.accessibility.promise"))),
                        new AboutPage.Section(words.say("site.accessibility.state"), state),
                        section(words, "done", 6),
                        section(words, "known", 2),
                        new AboutPage.Section(
                                words.say("site.accessibility.help"),
                                List.of(
                                        contact(site, words, "site.accessibility.write"),
                                        words.say("site.accessibility.defender")))),
                false,
                words);
    }

    private static AboutPage.Section section(Words words, String name, int sentences) {
        String key = "site.accessibility." + name;
        String[] said = new String[sentences];
        Arrays.setAll(said, i -> words.say(key + "." + (i + 1)));
        return new AboutPage.Section(words.say(key), List.of(said));
    }

    @GetMapping({"/donnees-personnelles", "/en/donnees-personnelles"})
    ModelAndView privacy(Site site, Words words) {
        List<AboutPage.Section> sections = new ArrayList<>();
        sections.add(new AboutPage.Section("", List.of(words.say("site.privacy.promise"))));
        sections.add(pair("server", words));
        sections.add(pair("browser", words));
        sections.add(keptSection(words));
        sections.add(pair("others", words));
        sections.add(pair("places", words));
        sections.add(new AboutPage.Section(
                words.say("site.privacy.rights"), List.of(contact(site, words, "site.privacy.write"))));
        return page("/donnees-personnelles", "site.privacy.title", sections, true, words);
    }

    private static AboutPage.Section pair(String part, Words words) {
        String key = "site.privacy." + part;
        return new AboutPage.Section(words.say(key), List.of(words.say(key + ".1"), words.say(key + ".2")));
    }

    /** A line for each kind of data that modules keep of people: the same list that is enforced. */
    private AboutPage.Section keptSection(Words words) {
        Stream<String> lines = kept.stream()
                .map(data ->
                        words.say("site.privacy.kept.line", data.what(words), data.why(words), data.howLong(words)));
        return new AboutPage.Section(
                words.say("site.privacy.kept"),
                Stream.concat(Stream.of(words.say("site.privacy.kept.who")), lines)
                        .toList());
    }

    private static String contact(Site site, Words words, String key) {
        return site.contact().isEmpty() ? words.say(key + ".nobody") : words.say(key, site.contact());
    }

    private static ModelAndView page(
            String path, String title, List<AboutPage.Section> sections, boolean forgets, Words words) {
        Page head = new Page(words, words.say(title), "", path, Page.Section.NONE, true);
        return new ModelAndView("site/about", "page", new AboutPage(head, sections, forgets));
    }
}
