package org.jalon.care.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.care.Managers;
import org.jalon.care.PublishedMail;
import org.jalon.care.quality.Qualities;
import org.jalon.care.quality.QualityWords;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the page of managing a place says to somebody. */
public final class ManagePresenter {

    private final Managers managers;
    private final Claims claims;
    private final ClaimModeration moderation;
    private final Codes codes;
    private final ClaimTable claimTable;
    private final Qualities qualities;

    public ManagePresenter(
            Managers managers,
            Claims claims,
            ClaimModeration moderation,
            Codes codes,
            ClaimTable claimTable,
            Qualities qualities) {
        this.managers = managers;
        this.claims = claims;
        this.moderation = moderation;
        this.codes = codes;
        this.claimTable = claimTable;
        this.qualities = qualities;
    }

    ManagePage page(Place place, Actor actor, Words words, FormKey key, ManagePage.Message message) {
        boolean manages = managers.manages(actor.account(), place.id());
        boolean moderates = moderation.moderates(actor, place);
        return new ManagePage(
                new Page(
                        words,
                        words.say(manages ? "care.manage.title.manager" : "care.manage.title"),
                        "",
                        ManagePage.path(place),
                        Page.Section.NONE,
                        false),
                key,
                new ManagePage.PlaceLine(
                        place.name(),
                        place.facts().text(Field.COMMUNE),
                        words.language().path("/lieux/" + place.id()),
                        words.language().path(ManagePage.path(place))),
                message,
                manages ? ManagePage.Ways.NONE : ways(place, actor, words),
                manages ? QualityWords.of(qualities.of(place), place, words) : null,
                manages || moderates ? people(place, actor) : List.of(),
                manages,
                moderates);
    }

    private ManagePage.Ways ways(Place place, Actor actor, Words words) {
        Optional<ClaimTable.Claim> claim = claimTable.findNewest(place.id(), actor.account());
        return new ManagePage.Ways(
                claims.host(place, actor.account()).map(InWords::person).orElse(""),
                PublishedMail.of(place).contains(actor.account().address()),
                PublishedMail.of(place).stream().map(MaskedAddress::of).toList(),
                codes.find(place.id(), actor.account())
                        .map(open -> MaskedAddress.of(open.address()))
                        .orElse(""),
                claim.map(one -> words.say(
                                "care.claim.state." + one.state().name().toLowerCase(Locale.ROOT)))
                        .orElse(""),
                claim.filter(one -> one.state() == ClaimTable.State.WAITING).isPresent(),
                claim.map(ClaimTable.Claim::answer).orElse(""));
    }

    private List<ManagePage.Person> people(Place place, Actor actor) {
        return managers.of(place.id()).stream()
                .map(account -> new ManagePage.Person(
                        account.id(),
                        InWords.person(account),
                        account.id().equals(actor.account().id())))
                .toList();
    }
}
