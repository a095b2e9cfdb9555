package org.jalon.intake.page;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Role;
import org.jalon.directory.SourceProfile;
import org.jalon.directory.Trust;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.SourceSupplies;
import org.jalon.intake.page.SettingsPage.Option;
import org.jalon.intake.source.Schedule;
import org.jalon.intake.source.Supply;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Decides what the form of the settings of a source says. */
public final class SettingsPresenter {

    private static final int LAST_DAY = 28;
    private static final int LAST_HOUR = 23;

    private final Gazetteer gazetteer;
    private final SourceTitles titles;
    private final SourceSupplies supplies;

    public SettingsPresenter(Gazetteer gazetteer, SourceTitles titles, SourceSupplies supplies) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.supplies = supplies;
    }

    /** The form as the settings are. */
    TypedSettings filled(SourceSettings source) {
        SourceProfile profile = titles.profile(source);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("titre", profile.title());
        fields.put("proprietaire", profile.owner());
        fields.put("licence", Licence.slugOf(profile.licence()));
        fields.put("licence-autre", profile.licence());
        fields.put("licence-adresse", profile.licenceUrl());
        fields.put("republication", profile.republished() ? "oui" : "");
        fields.put("confiance", profile.trust().name());
        fields.put("contact", source.contact());
        fields.put("territoire", source.territory().map(Territory::toString).orElse(""));
        Supply supply = source.supply();
        fields.put("origine", supply.kind().name());
        fields.put("adresse", supply.kind() == Supply.Kind.ADDRESS ? supply.address() : "");
        fields.put("dossier", supply.kind() == Supply.Kind.FOLDER ? supply.address() : "");
        fields.put("entete", supply.secretHeader());
        fields.put("variable", supply.secretVariable());
        supplies.options(supply).toMap().forEach((name, value) -> fields.put("lire-" + name, value));
        Schedule schedule = source.schedule();
        fields.put("rythme", schedule.rhythm().slug());
        fields.put("jour-semaine", Integer.toString(schedule.rhythm() == Schedule.Rhythm.WEEKLY ? schedule.day() : 1));
        fields.put("jour-mois", Integer.toString(schedule.rhythm() == Schedule.Rhythm.MONTHLY ? schedule.day() : 1));
        fields.put("heure", Integer.toString(schedule.rhythm() == Schedule.Rhythm.MANUAL ? 3 : schedule.hour()));
        fields.put("rassemble", source.gathers() ? "oui" : "");
        fields.put("silence", source.expectedDays() == 0 ? "" : Integer.toString(source.expectedDays()));
        fields.put("actif", source.active() ? "oui" : "");
        return new TypedSettings(fields);
    }

    SettingsPage form(SourceSettings source, TypedSettings typed, String error, Actor actor, Words words, FormKey key) {
        String title = titles.of(source);
        Page head = new Page(
                words,
                words.say("intake.settings.title", title),
                "",
                SourcesPresenter.path(source) + "/reglages",
                Page.Section.NONE,
                false);
        return new SettingsPage(
                head,
                key,
                title,
                words.language().path(SourcesPresenter.path(source)),
                typed.fields(),
                lists(typed, actor, words),
                actor.has(Role.ADMINISTRATOR),
                Supply.VARIABLES,
                error);
    }

    private Map<String, List<Option>> lists(TypedSettings typed, Actor actor, Words words) {
        Map<String, List<Option>> lists = new LinkedHashMap<>();
        List<Option> licences = new ArrayList<>();
        licences.add(option("", words.say("intake.settings.licence.unknown"), typed.get("licence")));
        Licence.USUAL.forEach(licence -> licences.add(option(licence.slug(), licence.name(), typed.get("licence"))));
        licences.add(option(Licence.OTHER, words.say("intake.settings.licence.other"), typed.get("licence")));
        lists.put("licence", licences);
        lists.put(
                "confiance",
                options(
                        Stream.of(Trust.values()).map(Enum::name),
                        typed.get("confiance"),
                        trust -> words.say("intake.settings.trust." + trust.toLowerCase(Locale.ROOT))));
        lists.put("territoire", territories(typed.get("territoire"), actor, words));
        lists.put(
                "origine",
                options(
                        Stream.of(Supply.Kind.UPLOAD, Supply.Kind.ADDRESS, Supply.Kind.FOLDER, Supply.Kind.COMMAND)
                                .filter(kind -> kind != Supply.Kind.FOLDER
                                        || !supplies.folders().isEmpty())
                                .map(Enum::name),
                        typed.get("origine"),
                        kind -> words.say("intake.settings.supply." + kind.toLowerCase(Locale.ROOT))));
        lists.put("dossier", options(supplies.folders().stream(), typed.get("dossier"), Function.identity()));
        lists.put(
                "rythme",
                options(
                        Stream.of(Schedule.Rhythm.values()).map(Schedule.Rhythm::slug),
                        typed.get("rythme"),
                        rhythm -> words.say("intake.settings.rhythm." + rhythm)));
        lists.put(
                "jour-semaine",
                options(
                        IntStream.rangeClosed(1, 7).mapToObj(Integer::toString),
                        typed.get("jour-semaine"),
                        day -> DayOfWeek.of(Integer.parseInt(day))
                                .getDisplayName(TextStyle.FULL, words.language().locale())));
        lists.put(
                "jour-mois",
                options(
                        IntStream.rangeClosed(1, LAST_DAY).mapToObj(Integer::toString),
                        typed.get("jour-mois"),
                        Function.identity()));
        lists.put(
                "heure",
                options(
                        IntStream.rangeClosed(0, LAST_HOUR).mapToObj(Integer::toString),
                        typed.get("heure"),
                        hour -> words.say("intake.settings.hour", hour)));
        return lists;
    }

    /** Their own territories, or all régions and départements for who keeps sources everywhere. */
    private List<Option> territories(String chosen, Actor actor, Words words) {
        boolean everywhere = actor.has(Role.ADMINISTRATOR) || actor.hasEverywhere(Role.COORDINATOR);
        Stream<Territory> all = everywhere
                ? Stream.of(Territory.Kind.REGION, Territory.Kind.DEPARTEMENT)
                        .flatMap(kind -> gazetteer.listAreas(kind).stream())
                : actor.territories(Role.COORDINATOR).stream();
        List<Option> options = new ArrayList<>();
        if (everywhere) {
            options.add(option("", words.say("intake.settings.everywhere"), chosen));
        }
        all.forEach(territory -> options.add(
                option(territory.toString(), gazetteer.nameOf(territory).orElseGet(territory::toString), chosen)));
        if (options.stream().noneMatch(Option::chosen)) {
            Territory.parse(chosen)
                    .ifPresent(territory -> options.add(
                            option(chosen, gazetteer.nameOf(territory).orElse(chosen), chosen)));
        }
        return options;
    }

    private static List<Option> options(Stream<String> values, String chosen, Function<String, String> label) {
        return values.map(value -> option(value, label.apply(value), chosen)).toList();
    }

    private static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }
}
