package org.jalon.about.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.about.AboutPage;
import org.jalon.about.AboutPage.Block;
import org.jalon.about.AboutPage.Fact;
import org.jalon.about.AboutPage.Facts;
import org.jalon.about.AboutPage.Item;
import org.jalon.about.AboutPage.Items;
import org.jalon.about.AboutPage.Section;
import org.jalon.about.AboutPage.Sentence;
import org.jalon.about.LegalFacts;
import org.jalon.about.LegalField;
import org.jalon.about.LegalNotice;
import org.jalon.about.Publisher;
import org.jalon.site.KeptData;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves what is said of personal data. */
@Controller
class PrivacyController {

    private static final String PATH = "/donnees-personnelles";

    private final LegalNotice notice;
    private final Publisher publisher;
    private final List<KeptData> kept;

    PrivacyController(LegalNotice notice, Publisher publisher, List<KeptData> kept) {
        this.notice = notice;
        this.publisher = publisher;
        this.kept = kept;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(Words words) {
        List<Section> sections = List.of(
                Section.of("", List.of(words.say("privacy.promise"))),
                pair("server", words),
                pair("browser", words),
                keptSection(words),
                who(words),
                pair("others", words),
                pair("places", words),
                rights(words));
        Page head = new Page(words, words.say("privacy.title"), "", PATH, Page.Section.NONE, true);
        return new ModelAndView("about/page", "page", new AboutPage(head, sections, true));
    }

    private static Section pair(String part, Words words) {
        String key = "privacy." + part;
        return Section.of(words.say(key), List.of(words.say(key + ".1"), words.say(key + ".2")));
    }

    /** A line for each kind of data that modules keep of people: the same list that is enforced. */
    private Section keptSection(Words words) {
        List<Item> lines = kept.stream()
                .map(data ->
                        Item.of(words.say("privacy.kept.line", data.what(words), data.why(words), data.howLong(words))))
                .toList();
        return new Section(
                2, words.say("privacy.kept"), List.of(new Sentence(words.say("privacy.kept.who")), new Items(lines)));
    }

    /** Who answers for the data; what nobody wrote is left out. */
    private Section who(Words words) {
        LegalFacts facts = notice.facts();
        List<Fact> said = Stream.of(
                        LegalField.CONTROLLER,
                        LegalField.OFFICER,
                        LegalField.BASIS,
                        LegalField.HOST,
                        LegalField.PROCESSORS)
                .filter(field -> !facts.get(field).isEmpty())
                .map(field -> Fact.of(field.label(words), facts.get(field)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(said.isEmpty() ? new Sentence(words.say("legal.unknown")) : new Facts(said));
        return new Section(2, words.say("privacy.who"), blocks);
    }

    private Section rights(Words words) {
        String mail = publisher.mail();
        String officer = notice.facts().get(LegalField.OFFICER);
        String write = officer.isEmpty()
                ? mail.isEmpty() ? words.say("privacy.write.nobody") : words.say("privacy.write", mail)
                : words.say("privacy.write.officer");
        return new Section(
                2,
                words.say("privacy.rights"),
                List.of(
                        new Sentence(words.say("privacy.rights.what")),
                        new Sentence(write),
                        new Items(
                                List.of(new Item(words.say("privacy.complain"), "https://www.cnil.fr/fr/plaintes")))));
    }
}
