package org.jalon.care.own;

import java.util.Arrays;
import java.util.List;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Secrets;
import org.jalon.care.Days;
import org.jalon.care.Managers;
import org.jalon.care.quality.Qualities;
import org.jalon.care.quality.QualityWords;
import org.jalon.care.remind.Rhythm;
import org.jalon.care.remind.Rhythms;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.Voices;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what somebody reads of the places they manage. */
public final class OwnPresenter {

    private static final int PROPOSALS = 3;

    private final Managers managers;
    private final Qualities qualities;
    private final Voices voices;
    private final Rhythms rhythms;

    public OwnPresenter(Managers managers, Qualities qualities, Voices voices, Rhythms rhythms) {
        this.managers = managers;
        this.qualities = qualities;
        this.voices = voices;
        this.rhythms = rhythms;
    }

    OwnPage page(Actor actor, Words words, FormKey key, String done) {
        Rhythm chosen = rhythms.of(actor.account().id());
        return new OwnPage(
                new Page(words, words.say("care.own.title"), "", "/mes-lieux", Page.Section.NONE, false),
                key,
                managers.listOwn(actor.account()).stream()
                        .map(own -> card(own.place(), words))
                        .toList(),
                Arrays.stream(Rhythm.values())
                        .map(rhythm -> new OwnPage.Choice(
                                rhythm.slug(), words.say("care.own.rhythm." + rhythm.slug()), rhythm == chosen))
                        .toList(),
                words.find("care.own.done." + done).orElse(""));
    }

    private OwnPage.Card card(Place place, Words words) {
        String path = words.language().path("/lieux/" + place.id());
        return new OwnPage.Card(
                "l-" + place.id(),
                place.name(),
                place.facts().text(Field.COMMUNE),
                path,
                words.language().path("/mes-lieux/" + place.id()),
                path + "/gerer",
                Secrets.make(),
                place.revision(),
                List.of(
                        words.say("care.own.changed", Days.say(place.changedAt(), words)),
                        words.say("care.own.seen", Days.say(place.seenAt(), words))),
                QualityWords.of(qualities.of(place), place, words),
                voices.of(place.id(), PROPOSALS).stream()
                        .map(proposal -> proposal(proposal, words))
                        .toList());
    }

    private static String proposal(Proposal proposal, Words words) {
        return words.say(
                "care.own.proposal",
                words.say("care.own.kind." + proposal.kind().slug()),
                Days.say(proposal.receivedAt(), words),
                words.say("care.own.state." + proposal.state().slug()));
    }
}
