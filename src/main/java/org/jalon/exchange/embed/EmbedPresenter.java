package org.jalon.exchange.embed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Category;
import org.jalon.directory.Slug;
import org.jalon.directory.Vocabulary;
import org.jalon.exchange.TerritoryReader;
import org.jalon.search.Filter;
import org.jalon.site.Colour;
import org.jalon.site.Page;
import org.jalon.site.Palette;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.springframework.util.MultiValueMap;

/** Decides all that the page of embedding says. */
record EmbedPresenter(Gazetteer gazetteer, Site site, Words words) {

    /** The filters that sites ask for; all others work in addresses. */
    private static final List<Filter> FILTERS =
            List.of(Filter.CATEGORY, Filter.SERVICES, Filter.AUDIENCES, Filter.FEES, Filter.PROGRAMMES);

    private static final String OPEN = "ouvert";

    EmbedPage page(MultiValueMap<String, String> asked) {
        String line = Stream.of("ou", "territoire")
                .flatMap(name -> asked.getOrDefault(name, List.of()).stream())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        TerritoryReader.Read read = new TerritoryReader(gazetteer, words).read(line);
        List<String> notes = new ArrayList<>(read.notes());
        boolean coloured = "oui".equals(asked.getFirst("couleurs"));
        Optional<Palette> palette = coloured ? Palette.parse(asked.toSingleValueMap()) : Optional.empty();
        palette.ifPresent(colours -> colours.mendings().forEach(mended -> notes.add(say(mended))));
        EmbedChoice choice = new EmbedChoice(
                words.language(),
                territories(asked, read),
                filters(asked),
                !"liste".equals(asked.getFirst("vue")),
                palette.map(Palette::mended),
                EmbedChoice.height(Objects.requireNonNullElse(asked.getFirst("hauteur"), "")));
        Snippets snippets = new Snippets(site, words, title(choice));
        return new EmbedPage(
                head(),
                List.of(areas(Kind.REGION, asked), areas(Kind.DEPARTEMENT, asked)),
                line,
                groups(choice),
                choice.map(),
                colours(palette.orElse(Palette.USUAL)),
                coloured,
                choice.height(),
                notes,
                choice.path(),
                snippets.frame(choice),
                snippets.element(choice));
    }

    private Page head() {
        String title = words.say("exchange.embed.title");
        return new Page(words, title, words.say("exchange.embed.description"), "/integrer", Page.Section.NONE, true);
    }

    private List<Territory> territories(MultiValueMap<String, String> asked, TerritoryReader.Read read) {
        Stream<Territory> chosen = Stream.of(Kind.REGION, Kind.DEPARTEMENT)
                .flatMap(kind ->
                        asked.getOrDefault(parameter(kind), List.of()).stream().map(code -> new Territory(kind, code)))
                .filter(territory -> gazetteer.nameOf(territory).isPresent());
        return Stream.concat(chosen, read.territories().stream())
                .distinct()
                .limit(TerritoryReader.MOST)
                .toList();
    }

    private static Map<String, List<String>> filters(MultiValueMap<String, String> asked) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        for (Filter filter : FILTERS) {
            List<String> values = asked.getOrDefault(filter.parameter(), List.of()).stream()
                    .filter(values(filter)::contains)
                    .toList();
            if (!values.isEmpty()) {
                filters.put(filter.parameter(), values);
            }
        }
        String open = asked.getFirst(OPEN);
        if ("maintenant".equals(open) || "week-end".equals(open)) {
            filters.put(OPEN, List.of(open));
        }
        return filters;
    }

    /** The values of a filter, as slugs. */
    private static List<String> values(Filter filter) {
        return filter.field()
                .map(field -> Vocabulary.labels(field).stream().map(Slug::of).toList())
                .orElseGet(
                        () -> Stream.of(Category.values()).map(Category::slug).toList());
    }

    private List<EmbedPage.Group> groups(EmbedChoice choice) {
        return FILTERS.stream()
                .map(filter -> new EmbedPage.Group(
                        filter.parameter(),
                        words.say("search.filter." + filter.parameter()),
                        values(filter).stream()
                                .map(slug -> new EmbedPage.Choice(
                                        slug,
                                        say(filter, slug),
                                        choice.filters()
                                                .getOrDefault(filter.parameter(), List.of())
                                                .contains(slug)))
                                .toList()))
                .toList();
    }

    private String say(Filter filter, String slug) {
        return filter.field()
                .map(field -> Vocabulary.say(field, Vocabulary.find(field, slug).orElse(slug), words))
                .orElseGet(() -> words.say("search.value.categorie." + slug));
    }

    private EmbedPage.Areas areas(Kind kind, MultiValueMap<String, String> asked) {
        List<String> chosen = asked.getOrDefault(parameter(kind), List.of());
        return new EmbedPage.Areas(
                parameter(kind),
                words.say("exchange.embed." + parameter(kind)),
                gazetteer.listAreas(kind).stream()
                        .map(area -> new EmbedPage.Choice(
                                area.code(), gazetteer.nameOf(area).orElseThrow(), chosen.contains(area.code())))
                        .toList());
    }

    private static String parameter(Kind kind) {
        return Slug.of(kind.name());
    }

    private List<EmbedPage.Choice> colours(Palette palette) {
        Palette used = palette.mended();
        return Stream.of(
                        Map.entry(Palette.ACCENT, used.accent()),
                        Map.entry(Palette.PAPER, used.paper()),
                        Map.entry(Palette.INK, used.ink()))
                .map(colour -> new EmbedPage.Choice(
                        "#" + colour.getValue().hex(), words.say("exchange.embed." + colour.getKey()), false))
                .toList();
    }

    private String say(Palette.Mended mended) {
        return words.say(
                "exchange.embed.mended",
                words.say("exchange.embed." + mended.name()),
                "#" + mended.asked().hex(),
                "#" + mended.used().hex(),
                Colour.READABLE);
    }

    private String title(EmbedChoice choice) {
        String names = choice.territories().stream()
                .limit(3)
                .map(territory -> gazetteer.nameOf(territory).orElse(territory.code()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? words.say("exchange.embed.frame") : words.say("exchange.embed.frame.of", names);
    }
}
