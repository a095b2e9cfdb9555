package org.jalon.observatory.advice;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.directory.Category;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.access.AccessQuestion;
import org.jalon.observatory.access.Decay;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.need.Needs;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** Makes the form in which one chooses what is asked. */
record AskedFormMaker(Gazetteer gazetteer, CommuneRows rows, Needs needs, LiveKeeper keeper) {

    private static final double METRES = 1_000;

    AskedForm form(Asked asked, Viewer viewer, Words words) {
        AccessQuestion access = asked.question().access();
        return new AskedForm(
                territories(asked, words),
                needs(asked, viewer, words),
                categories(asked, words),
                plain(access.radius() / METRES),
                plain(access.minimumHours()),
                access.unknownHoursCount(),
                zones(access.decay()),
                Stream.of(Asked.HOURS, Asked.UNKNOWN_HOURS, Asked.ZONE, Asked.WEIGHT)
                        .anyMatch(name -> asked.parameters().keySet().stream().anyMatch(key -> key.startsWith(name))));
    }

    /** Those of the régions where places are known, and what is asked about. */
    private List<AskedForm.Group> territories(Asked asked, Words words) {
        List<AskedForm.Group> groups = new ArrayList<>();
        for (Kind kind : List.of(Kind.REGION, Kind.DEPARTEMENT, Kind.EPCI)) {
            List<AskedForm.Choice> choices = gazetteer.listAreas(kind).stream()
                    .filter(area ->
                            area.equals(asked.whole()) || keeper.now().ground().touches(area, rows))
                    .map(area -> choice(area, asked))
                    .toList();
            if (!choices.isEmpty()) {
                groups.add(new AskedForm.Group(
                        words.say("advice.kind." + kind.name().toLowerCase(Locale.ROOT)), choices));
            }
        }
        Optional.ofNullable(asked.whole())
                .filter(whole -> whole.kind() == Kind.COMMUNE)
                .ifPresent(commune -> groups.addFirst(
                        new AskedForm.Group(words.say("advice.kind.commune"), List.of(choice(commune, asked)))));
        return groups;
    }

    private AskedForm.Choice choice(Territory area, Asked asked) {
        return new AskedForm.Choice(
                area.toString(), gazetteer.nameOf(area).orElse(area.code()), area.equals(asked.whole()));
    }

    private List<AskedForm.Group> needs(Asked asked, Viewer viewer, Words words) {
        Optional<Measure> chosen = asked.question().need().measure();
        Map<String, List<AskedForm.Choice>> themes = new LinkedHashMap<>();
        for (Measure measure : needs.list(viewer)) {
            themes.computeIfAbsent(measure.indicator().theme(), theme -> new ArrayList<>())
                    .add(new AskedForm.Choice(
                            measure.id(),
                            measure.indicator().name().in(words.language()),
                            chosen.filter(measure::equals).isPresent()));
        }
        List<AskedForm.Group> groups = new ArrayList<>();
        groups.add(new AskedForm.Group(
                words.say("advice.need.all"),
                List.of(new AskedForm.Choice(Asked.EVERYBODY, words.say("advice.need.everybody"), chosen.isEmpty()))));
        themes.forEach((theme, choices) -> groups.add(
                new AskedForm.Group(words.find("diagnosis.theme." + theme).orElse(theme), choices)));
        return groups;
    }

    private static List<AskedForm.Choice> categories(Asked asked, Words words) {
        Category chosen = asked.question().category();
        List<AskedForm.Choice> choices = new ArrayList<>();
        choices.add(new AskedForm.Choice("", words.say("advice.category.any"), chosen == null));
        Arrays.stream(Category.values())
                .map(category -> new AskedForm.Choice(
                        category.slug(), words.say("advice.category." + category.slug()), category == chosen))
                .forEach(choices::add);
        return choices;
    }

    private static List<AskedForm.Zone> zones(Decay decay) {
        List<AskedForm.Zone> zones = new ArrayList<>();
        for (Decay.Zone zone : decay.zones()) {
            zones.add(new AskedForm.Zone(zones.size() + 1, plain(zone.limit() / METRES), plain(zone.weight())));
        }
        return zones;
    }

    /** As fields of forms take numbers. */
    private static String plain(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setGroupingUsed(false);
        return format.format(number);
    }
}
