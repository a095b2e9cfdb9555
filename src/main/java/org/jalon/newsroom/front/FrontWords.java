package org.jalon.newsroom.front;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.resource.shelf.Facet;
import org.jalon.search.HomeBlocks.Entry;
import org.jalon.search.HomeBlocks.More;
import org.jalon.site.Language;
import org.jalon.site.Words;

/**
 * Says what stands in the blocks of the home page.
 *
 * @param agenda that knows when and where events are
 * @param words of the page
 */
record FrontWords(Agenda agenda, Words words) {

    String title(Block block) {
        boolean translated =
                words.language() == Language.ENGLISH && !block.english().isEmpty();
        String own = translated ? block.english() : block.title();
        return own.isEmpty() ? usual(block.source()) : own;
    }

    private String usual(Block.Source source) {
        return words.say(
                switch (source) {
                    case Block.Chosen chosen -> "front.block.chosen";
                    case Block.Rule rule -> titleKey(rule.kind().slug(), rule.days() == Block.Rule.WEEK);
                });
    }

    /** The message with the usual title of what is shown by a rule. */
    static String titleKey(String kind, boolean thisWeek) {
        return "front.block." + kind + (thisWeek ? ".soon" : "");
    }

    /** Something published. Titles and leads are French, as far as they are known here. */
    Entry entry(Findable item) {
        return new Entry(words.language().path(item.path()), item.title(), about(item), item.lead(), Language.FRENCH);
    }

    /** Another page of this site, under the label that an editor gave it. */
    Entry entry(Choice choice) {
        return new Entry(words.language().path(choice.path()), choice.label(), "", "", Language.FRENCH);
    }

    private String about(Findable item) {
        return event(item)
                .map(this::whenAndWhere)
                .orElseGet(() -> words.say(
                        "front.about." + item.kind().slug(),
                        words.day(item.date().atZone(Planned.ZONE).toLocalDate())));
    }

    private String whenAndWhere(Listed listed) {
        String when = new EventWords(words).when(listed.event().when());
        String where = listed.venue().commune() == null
                ? listed.venue().line()
                : listed.venue().commune().name();
        return where.isEmpty() ? when : words.say("front.about.event.at", when, where);
    }

    private Optional<Listed> event(Findable item) {
        return item.kind() == Findable.Kind.EVENT ? EventId.parse(item.id()).flatMap(agenda::find) : Optional.empty();
    }

    /** Whether it is of use to tell of something: an event that is over or does not take place is not. */
    boolean isWorthTelling(Findable item, Instant at) {
        return item.kind() != Findable.Kind.EVENT
                || event(item)
                        .filter(listed ->
                                listed.event().takesPlace() && !listed.event().isOver(at))
                        .isPresent();
    }

    /** Where there is more of a rule. */
    More more(Block.Rule rule) {
        List<String> parameters = new ArrayList<>();
        String list = switch (rule.kind()) {
            case ARTICLE -> {
                add("rubrique", rule.section(), parameters);
                add("theme", rule.theme(), parameters);
                add("territoire", rule.territory(), parameters);
                yield "/actualites";
            }
            case EVENT -> {
                add("quand", rule.days() == Block.Rule.WEEK ? "semaine" : "", parameters);
                add("theme", rule.theme(), parameters);
                add("territoire", rule.territory(), parameters);
                yield "/agenda";
            }
            case PUBLICATION -> "/publications";
            case LETTER -> "/lettre/archives";
            case RESOURCE -> {
                add(Facet.NEED.parameter(), rule.need() == null ? null : slug(rule.need()), parameters);
                add(Facet.THEME.parameter(), rule.theme(), parameters);
                add(Facet.TERRITORY.parameter(), rule.territory(), parameters);
                yield "/ressources";
            }
            case EASY -> "/facile";
        };
        String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        return new More(
                words.language().path(list + query),
                words.say("front.more."
                        + (rule.days() == Block.Rule.WEEK ? "week" : rule.kind().slug())));
    }

    /** How addresses and forms write a need. */
    static String slug(Service need) {
        return Slug.of(need.label());
    }

    private static void add(String name, @org.jspecify.annotations.Nullable Object value, List<String> parameters) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
