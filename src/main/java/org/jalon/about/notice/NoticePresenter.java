package org.jalon.about.notice;

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
import org.jalon.about.LegalField.Part;
import org.jalon.about.LegalNotice;
import org.jalon.about.Publisher;
import org.jalon.site.Page;
import org.jalon.site.SiteLink;
import org.jalon.site.Words;

/** Words what is known of who publishes the site. Nothing is made up: what nobody wrote is left out, and the page says so. */
public final class NoticePresenter {

    private final LegalNotice notice;
    private final Publisher publisher;

    public NoticePresenter(LegalNotice notice, Publisher publisher) {
        this.notice = notice;
        this.publisher = publisher;
    }

    AboutPage legal(Words words) {
        LegalFacts facts = notice.facts();
        return page(
                "/mentions-legales",
                "legal.title",
                List.of(
                        new Section(2, words.say("legal.part.publisher"), facts(Part.PUBLISHER, facts, words)),
                        new Section(2, words.say("legal.part.host"), facts(Part.HOST, facts, words)),
                        new Section(2, words.say("legal.part.content"), facts(Part.CONTENT, facts, words)),
                        Section.of(words.say("legal.cookies"), List.of(words.say("legal.cookies.none"))),
                        new Section(
                                2,
                                words.say("legal.more"),
                                List.of(new Items(Stream.of("/donnees-personnelles", "/accessibilite", "/contact")
                                        .map(path -> new Item(
                                                words.say("legal.more." + path.substring(1)),
                                                words.language().path(path)))
                                        .toList())))),
                words);
    }

    AboutPage contact(Words words) {
        LegalFacts facts = notice.facts();
        String mail = publisher.mail();
        List<Fact> ways = new ArrayList<>();
        add(ways, LegalField.PUBLISHER, publisher.name(), words);
        add(ways, LegalField.ADDRESS, facts.get(LegalField.ADDRESS), words);
        add(ways, LegalField.PHONE, facts.get(LegalField.PHONE), words);
        add(ways, LegalField.MAIL, mail, words);
        List<Block> blocks = ways.isEmpty()
                ? List.of(new Sentence(words.say("legal.contact.nobody")))
                : List.of(new Sentence(words.say("legal.contact.promise")), new Facts(ways));
        return page(
                "/contact",
                "legal.contact.title",
                List.of(
                        new Section(2, "", blocks),
                        new Section(
                                2,
                                words.say("legal.contact.else"),
                                List.of(new Items(List.of(
                                        new Item(
                                                words.say("legal.contact.place"),
                                                words.language().path("/lieux")),
                                        new Item(
                                                words.say("legal.contact.add"),
                                                words.language().path("/proposer")),
                                        new Item(
                                                words.say("legal.contact.data"),
                                                words.language().path("/donnees-personnelles"))))))),
                words);
    }

    AboutPage all(List<SiteLink> links, Words words) {
        List<Section> sections = Stream.of(SiteLink.Group.values())
                .map(group -> new Section(
                        2,
                        group.title(words),
                        List.of(new Items(links.stream()
                                .filter(link -> link.group() == group)
                                .map(link -> new Item(link.label(), link.path()))
                                .toList()))))
                .toList();
        return page("/plan-du-site", "legal.all.title", sections, words);
    }

    private List<Block> facts(Part part, LegalFacts facts, Words words) {
        List<Fact> said = new ArrayList<>();
        for (LegalField field : part.fields()) {
            add(said, field, field == LegalField.PUBLISHER ? publisher.name() : value(field, facts), words);
        }
        boolean lacking = facts.missing().stream().anyMatch(field -> field.part() == part);
        List<Block> blocks = new ArrayList<>();
        if (!said.isEmpty()) {
            blocks.add(new Facts(said));
        }
        if (lacking) {
            blocks.add(new Sentence(words.say(said.isEmpty() ? "legal.unknown" : "legal.incomplete")));
        }
        return blocks;
    }

    private String value(LegalField field, LegalFacts facts) {
        return field == LegalField.MAIL ? publisher.mail() : facts.get(field);
    }

    private static void add(List<Fact> said, LegalField field, String value, Words words) {
        if (value.isEmpty()) {
            return;
        }
        String label = field.label(words);
        said.add(
                switch (field.kind()) {
                    case MAIL -> new Fact(label, List.of(new Item(value, "mailto:" + value)));
                    case PHONE -> new Fact(label, List.of(new Item(value, "tel:" + value.replaceAll("[^0-9+]", ""))));
                    case LINE, TEXT, LINK -> Fact.of(label, value);
                });
    }

    private static AboutPage page(String path, String title, List<Section> sections, Words words) {
        return new AboutPage(new Page(words, words.say(title), "", path, Page.Section.NONE, true), sections, false);
    }
}
