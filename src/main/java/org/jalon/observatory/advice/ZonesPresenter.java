package org.jalon.observatory.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.need.Need;
import org.jalon.observatory.need.UnderServed;
import org.jalon.observatory.need.UnderServedCommune;
import org.jalon.observatory.need.UnderServedPart;
import org.jalon.observatory.supply.Offer;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Decides all that the page of under-served communes says. */
record ZonesPresenter(
        Gazetteer gazetteer, UnderServed underServed, LiveKeeper keeper, AskedFormMaker forms, Reasons reasons) {

    static final String PATH = "/observatoire/zones-blanches";
    static final String FILE = PATH + ".csv";
    static final String ALL = "tout";
    private static final int FIRST = 50;

    ZonesPage page(Asked asked, boolean all, Viewer viewer, Words words) {
        Territory whole = asked.whole();
        String name = whole == null ? "" : gazetteer.nameOf(whole).orElse(whole.code());
        Page head = new Page(
                words,
                words.say("advice.zones.title", name),
                words.say("advice.zones.description"),
                asked.link(PATH, Map.of()),
                Page.Section.NONE,
                asked.parameters().isEmpty());
        if (whole == null) {
            return empty(head, asked, viewer, words, words.say("advice.none-named"));
        }
        UnderServedPart part = underServed.of(whole, asked.question());
        if (part.inhabitants() == 0) {
            return empty(head, asked, viewer, words, words.say("advice.not-collected", name));
        }
        return new Telling(asked, part, viewer, words, Said.in(words)).page(head, name, all);
    }

    private ZonesPage empty(Page head, Asked asked, Viewer viewer, Words words, String why) {
        return new ZonesPage(
                head,
                "",
                words.language().path(PATH),
                forms.form(asked, viewer, words),
                asked.notes(),
                List.of(),
                List.of(),
                why,
                "",
                "",
                List.of(),
                "");
    }

    /** One territory told to one reader. */
    private final class Telling {

        private final Asked asked;
        private final UnderServedPart part;
        private final Viewer viewer;
        private final Words words;
        private final Said said;
        private final Need need;

        Telling(Asked asked, UnderServedPart part, Viewer viewer, Words words, Said said) {
            this.asked = asked;
            this.part = part;
            this.viewer = viewer;
            this.words = words;
            this.said = said;
            need = asked.question().need();
        }

        ZonesPage page(Page head, String name, boolean all) {
            List<UnderServedCommune> shown = all
                    ? part.communes()
                    : part.communes().subList(0, Math.min(FIRST, part.communes().size()));
            boolean cut = shown.size() < part.communes().size();
            return new ZonesPage(
                    head,
                    lead(),
                    words.language().path(PATH),
                    forms.form(asked, viewer, words),
                    notes(),
                    facts(),
                    shown.stream().map(this::line).toList(),
                    part.communes().isEmpty() ? words.say("advice.zones.none", name) : "",
                    cut ? words.language().path(asked.link(PATH, Map.of(ALL, "oui"))) : "",
                    cut
                            ? words.say(
                                    "advice.zones.more",
                                    said.number(part.communes().size()))
                            : "",
                    links(),
                    words.say(
                            need.measure().isPresent() ? "advice.zones.rule" : "advice.zones.rule.everybody",
                            said.distance(asked.question().access().radius())));
        }

        private String lead() {
            return part.communes().isEmpty()
                    ? ""
                    : words.say(
                            need.counted() ? "advice.zones.lead" : "advice.zones.lead.index",
                            part.communes().size(),
                            said.communes(part.communes().size()),
                            said.people(part.concerned()),
                            said.share(part.concerned(), part.atRisk()));
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>(asked.notes());
            if (need.measure().isEmpty()) {
                notes.add(words.say("advice.zones.no-need"));
            } else if (!need.counted()) {
                notes.add(words.say("advice.zones.index"));
            }
            if (part.unknownCommunes() > 0) {
                notes.add(words.say("advice.zones.unknown", said.communes(part.unknownCommunes())));
            }
            Offer offer = keeper.now().offer();
            long known = offer.places().stream()
                    .filter(place -> place.knownHours().isPresent())
                    .count();
            int places = offer.places().size();
            if (known < places) {
                boolean count = asked.question().access().unknownHoursCount()
                        && offer.medianHours().isPresent();
                notes.add(words.say(
                        count ? "advice.zones.hours" : "advice.zones.hours.left-out",
                        said.share(known, places),
                        said.hours(offer.medianHours().orElse(0))));
            }
            return notes;
        }

        private List<String> facts() {
            List<String> facts = new ArrayList<>();
            facts.add(words.say(
                    "advice.zones.with-place",
                    said.exactShare(part.withPlace(), part.inhabitants()),
                    said.number(part.withPlace()),
                    said.inhabitants(part.inhabitants())));
            String radius = said.distance(asked.question().access().radius());
            facts.add(words.say(
                    "advice.zones.within",
                    said.exactShare(part.within(), part.inhabitants()),
                    radius,
                    said.number(part.within())));
            facts.add(
                    part.beyond() == 0
                            ? words.say("advice.zones.beyond.none", radius)
                            : words.say(
                                    "advice.zones.beyond",
                                    part.beyond(),
                                    said.communes(part.beyond()),
                                    said.inhabitants(part.beyondInhabitants()),
                                    radius));
            return facts;
        }

        private ZonesPage.Line line(UnderServedCommune commune) {
            Territory territory =
                    new Territory(Territory.Kind.COMMUNE, commune.commune().code());
            String people = Double.isNaN(commune.people())
                    ? words.say("advice.zones.people.unknown")
                    : said.people(commune.people());
            return new ZonesPage.Line(
                    commune.commune().name(),
                    words.language().path("/observatoire/commune/" + territory.code()),
                    people,
                    reasons.sentence(commune, need, viewer, words),
                    words.language().path(asked.link(NextPresenter.PATH, Map.of(NextPresenter.OPEN, territory.code())))
                            + "#comparer");
        }

        private List<ZonesPage.Link> links() {
            String whole = String.valueOf(asked.whole());
            List<ZonesPage.Link> links = new ArrayList<>();
            if (!part.communes().isEmpty() && asked.notes().isEmpty()) {
                links.add(new ZonesPage.Link(
                        words.language().path(asked.link(FILE, Map.of())), words.say("advice.zones.link.file")));
            }
            links.addAll(List.of(
                    new ZonesPage.Link(
                            words.language().path(asked.link(NextPresenter.PATH, Map.of())),
                            words.say("advice.zones.link.next")),
                    new ZonesPage.Link(
                            words.language()
                                    .path("/observatoire/carte?indicateur=distance-lieu&manque=oui&territoire="
                                            + whole),
                            words.say("advice.zones.link.map")),
                    new ZonesPage.Link(
                            words.language().path("/observatoire/methodes"), words.say("advice.zones.link.methods"))));
            return links;
        }
    }
}
