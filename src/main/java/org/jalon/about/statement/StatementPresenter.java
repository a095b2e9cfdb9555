package org.jalon.about.statement;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jalon.about.AboutPage;
import org.jalon.about.AboutPage.Block;
import org.jalon.about.AboutPage.Item;
import org.jalon.about.AboutPage.Items;
import org.jalon.about.AboutPage.Section;
import org.jalon.about.AboutPage.Sentence;
import org.jalon.about.AboutPage.Warning;
import org.jalon.about.LegalFacts;
import org.jalon.about.LegalField;
import org.jalon.about.LegalNotice;
import org.jalon.about.Publisher;
import org.jalon.about.audit.Audits;
import org.jalon.about.audit.KeptAudit;
import org.jalon.about.audit.Rates;
import org.jalon.about.audit.Standing;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Words the declaration: its parts and their order are those of the model that French law refers to. */
public final class StatementPresenter {

    static final String PATH = "/accessibilite";

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Audits audits;
    private final LegalNotice notice;
    private final Publisher publisher;
    private final AutomaticChecks checks;

    public StatementPresenter(Audits audits, LegalNotice notice, Publisher publisher, AutomaticChecks checks) {
        this.audits = audits;
        this.notice = notice;
        this.publisher = publisher;
        this.checks = checks;
    }

    /** @param site as the request reached it */
    AboutPage page(Site site, Words words) {
        Standing standing = audits.standing();
        KeptAudit audit = standing.audit();
        String state = words.say("statement.state." + standing.conformity().slug());
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(2, "", promise(site, words)));
        sections.add(new Section(
                2,
                words.say("statement.state"),
                List.of(new Sentence(words.say(
                        "statement.state.is", site.name() + " " + site.territory(), state, reason(standing, words))))));
        sections.add(new Section(2, words.say("statement.results"), results(standing, words)));
        if (audit != null) {
            sections.addAll(Flaws.sections(audit.grid(), words));
        }
        sections.add(new Section(
                2,
                words.say("statement.established"),
                List.of(new Sentence(words.say("statement.established.on", words.day(established(audit)))))));
        if (audit != null) {
            sections.addAll(HowAudited.sections(audit.grid(), words));
        }
        sections.add(new Section(2, words.say("statement.contact"), contact(words)));
        sections.add(new Section(2, words.say("statement.recourse"), recourse(words)));
        sections.add(new Section(2, words.say("statement.machines"), machines(words)));
        sections.add(Section.of(words.say("statement.done"), several(words, "statement.done", 5)));
        sections.add(Section.of(words.say("statement.known"), several(words, "statement.known", 2)));
        String title = words.say("statement.title");
        return new AboutPage(
                new Page(words, title, words.say("statement.description", state), PATH, Page.Section.NONE, true),
                sections,
                false);
    }

    private List<Block> promise(Site site, Words words) {
        LegalFacts facts = notice.facts();
        List<Item> plans = Stream.of(LegalField.SCHEME, LegalField.ACTION_PLAN)
                .filter(field -> !facts.get(field).isEmpty())
                .map(field -> new Item(words.say("statement.link." + field.slug()), facts.get(field)))
                .toList();
        String who = publisher.name().isEmpty() ? site.name() + " " + site.territory() : publisher.name();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Sentence(words.say("statement.promise", who)));
        blocks.add(plans.isEmpty() ? new Sentence(words.say("statement.no-plan")) : new Items(plans));
        blocks.add(new Sentence(words.say("statement.applies", site.url("/"))));
        return blocks;
    }

    private static String reason(Standing standing, Words words) {
        return switch (standing.conformity()) {
            case TOTAL -> "";
            case PARTIAL -> words.say("statement.reason.flaws");
            case NONE -> words.say(standing.counts() ? "statement.reason.flaws" : "statement.reason.no-audit");
        };
    }

    private List<Block> results(Standing standing, Words words) {
        KeptAudit audit = standing.audit();
        if (audit == null) {
            return List.of(new Sentence(words.say("statement.unaudited")));
        }
        List<Block> blocks = new ArrayList<>();
        if (!standing.counts()) {
            blocks.add(new Warning(old(audit, words)));
        }
        Rates rates = audit.rates();
        blocks.add(new Sentence(words.say(
                "statement.audited",
                audit.grid().auditor(),
                words.day(audit.grid().day()))));
        blocks.add(new Items(List.of(
                Item.of(words.say(
                        "statement.rate",
                        percent(rates.all().percent(), words),
                        rates.all().conform(),
                        rates.all().applicable())),
                Item.of(words.say("statement.average", percent(rates.average(), words))))));
        if (standing.counts()) {
            blocks.add(new Sentence(words.say("statement.valid", words.day(audit.validUntil()))));
        }
        blocks.add(new Items(
                List.of(new Item(words.say("statement.grid"), words.language().path(PATH + "/audit.csv")))));
        return blocks;
    }

    private static String old(KeptAudit audit, Words words) {
        LocalDate ended = audit.endedOn();
        return ended == null
                ? words.say("statement.old", words.day(audit.validUntil()))
                : words.say("statement.changed", words.day(ended));
    }

    /** The day of what this declaration rests on: the newest of the audit, of what administrators wrote, and of the program's own checks. */
    private LocalDate established(@Nullable KeptAudit audit) {
        return Stream.of(
                        checks.day(),
                        day(notice.facts().at()),
                        audit == null ? null : day(audit.keptAt()),
                        audit == null ? null : audit.endedOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ZONE);
    }

    private List<Block> contact(Words words) {
        String mail = publisher.mail();
        String phone = notice.facts().get(LegalField.PHONE);
        List<Item> ways = new ArrayList<>();
        if (!mail.isEmpty()) {
            ways.add(new Item(words.say("statement.contact.mail", mail), "mailto:" + mail));
        }
        if (!phone.isEmpty()) {
            ways.add(Item.of(words.say("statement.contact.phone", phone)));
        }
        ways.add(new Item(words.say("statement.contact.page"), words.language().path("/contact")));
        return List.of(
                new Sentence(words.say(ways.size() == 1 ? "statement.contact.nobody" : "statement.contact.write")),
                new Items(ways));
    }

    private static List<Block> recourse(Words words) {
        return List.of(
                new Sentence(words.say("statement.recourse.when")),
                new Items(List.of(
                        new Item(words.say("statement.recourse.form"), "https://formulaire.defenseurdesdroits.fr/"),
                        new Item(
                                words.say("statement.recourse.delegate"),
                                "https://www.defenseurdesdroits.fr/saisir/delegues"),
                        Item.of(words.say("statement.recourse.letter")),
                        Item.of(words.say("statement.recourse.phone")))));
    }

    private List<Block> machines(Words words) {
        return List.of(
                new Sentence(words.say(
                        "statement.machines.what",
                        checks.pages().size(),
                        words.day(checks.day()),
                        checks.axe(),
                        checks.rules(),
                        checks.violations())),
                new Sentence(words.say("statement.machines.worth")));
    }

    private static List<String> several(Words words, String key, int count) {
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            said.add(words.say(key + "." + i));
        }
        return said;
    }

    static String percent(BigDecimal percent, Words words) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(2);
        return words.say("statement.percent", format.format(percent));
    }
}
