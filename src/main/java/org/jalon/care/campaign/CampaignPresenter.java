package org.jalon.care.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Role;
import org.jalon.care.Days;
import org.jalon.care.campaign.CampaignPages.Figure;
import org.jalon.care.campaign.CampaignPages.Option;
import org.jalon.directory.Place;
import org.jalon.directory.StructureFamily;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Decides what the pages of campaigns say. */
public final class CampaignPresenter {

    static final String PATH = "/campagnes";

    private final Gazetteer gazetteer;

    public CampaignPresenter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    CampaignPages.Overview overview(List<Campaign> campaigns, Actor actor, Words words) {
        return new CampaignPages.Overview(
                head(words, words.say("care.campaigns.title"), PATH),
                campaigns.stream()
                        .map(campaign -> new CampaignPages.Line(
                                words.language().path(PATH + "/" + campaign.id()),
                                campaign.text().subject(words.language()),
                                words.say("care.campaign.state."
                                        + campaign.state().slug()),
                                Days.say(campaign.times().created(), words)))
                        .toList(),
                territories(actor, ""));
    }

    CampaignPages.Form form(
            TypedCampaign typed, Actor actor, List<String> count, String error, Words words, FormKey key) {
        return new CampaignPages.Form(
                head(words, words.say("care.campaign.new"), PATH + "/nouvelle"),
                key,
                typed,
                territories(actor, typed.get("territoire")),
                Arrays.stream(StructureFamily.values())
                        .map(family -> new Option(
                                family.slug(),
                                words.say("directory.family." + family.slug()),
                                family.slug().equals(typed.get("famille"))))
                        .toList(),
                Arrays.stream(Lacking.values())
                        .map(lacking -> new Option(
                                lacking.slug(),
                                words.say("care.lacking." + lacking.slug()),
                                lacking.slug().equals(typed.lacking())))
                        .toList(),
                count,
                error);
    }

    /** What was chosen, before anything is written. */
    List<String> count(List<Place> places, List<Targets.Mailbox> mailboxes, Words words) {
        int unreachable = Targets.unreachable(places, mailboxes).size();
        return List.of(
                words.say("care.campaign.count.places", places.size()),
                words.say("care.campaign.count.mails", places.size() - unreachable, mailboxes.size()),
                words.say("care.campaign.count.phone", unreachable));
    }

    CampaignPages.Follow follow(
            Campaign campaign, Progress progress, String message, boolean wrong, Words words, FormKey key) {
        String path = PATH + "/" + campaign.id();
        return new CampaignPages.Follow(
                head(words, campaign.text().subject(words.language()), path),
                key,
                words.language().path(path),
                words.language().path(path + "/a-appeler.csv"),
                campaign.text().subject(words.language()),
                campaign.text().words(words.language()),
                state(campaign, words),
                acts(campaign),
                Arrays.stream(Progress.Status.values())
                        .map(status ->
                                new Figure(progress.count(status), words.say("care.campaign.place." + status.slug())))
                        .toList(),
                Arrays.stream(Progress.Mail.values())
                        .map(mail -> new Figure(progress.count(mail), words.say("care.campaign.mail." + mail.slug())))
                        .toList(),
                message,
                wrong);
    }

    private static String state(Campaign campaign, Words words) {
        String state = words.say("care.campaign.state." + campaign.state().slug());
        return campaign.end()
                .map(end -> words.say("care.campaign.until", state, Days.say(end, words)))
                .orElse(state);
    }

    private static List<String> acts(Campaign campaign) {
        return switch (campaign.state()) {
            case DRAFT -> List.of("essai", "envoyer");
            case SENDING -> List.of("arreter");
            case STOPPED -> List.of("reprendre");
            case SENT -> campaign.times().again() == null ? List.of("relancer") : List.of();
        };
    }

    /** Those of the coordinator, or all régions and départements for who coordinates everywhere. */
    private List<Option> territories(Actor actor, String chosen) {
        Stream<Territory> all = actor.hasEverywhere(Role.COORDINATOR)
                ? Stream.of(Territory.Kind.REGION, Territory.Kind.DEPARTEMENT)
                        .flatMap(kind -> gazetteer.listAreas(kind).stream())
                : actor.territories(Role.COORDINATOR).stream();
        List<Option> options =
                new ArrayList<>(all.map(territory -> option(territory, chosen)).toList());
        boolean known = chosen.isEmpty()
                || options.stream().anyMatch(option -> option.value().equals(chosen));
        if (!known) {
            Territory.parse(chosen)
                    .filter(territory -> gazetteer.nameOf(territory).isPresent())
                    .ifPresent(territory -> options.add(option(territory, chosen)));
        }
        return options;
    }

    private Option option(Territory territory, String chosen) {
        String value = territory.toString();
        return new Option(value, gazetteer.nameOf(territory).orElse(value), value.equals(chosen));
    }

    private static Page head(Words words, String title, String path) {
        return new Page(words, title, "", path, Page.Section.NONE, false);
    }
}
