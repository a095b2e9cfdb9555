package org.jalon.care.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jalon.account.Account;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.care.Managers;
import org.jalon.care.PublishedMail;
import org.jalon.care.Whereabouts;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.search.Cursor;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchResult;
import org.jalon.site.Language;
import org.jspecify.annotations.Nullable;

/** Finds whom a campaign asks: the places that were chosen, within the territories of who chose, and their mailboxes. */
public final class Targets {

    /** Places of one campaign. */
    static final int MOST = 20_000;

    private final Search search;
    private final Whereabouts whereabouts;
    private final Managers managers;
    private final Outbox outbox;
    private final FreshnessRule rule;

    public Targets(Search search, Whereabouts whereabouts, Managers managers, Outbox outbox, FreshnessRule rule) {
        this.search = search;
        this.whereabouts = whereabouts;
        this.managers = managers;
        this.outbox = outbox;
        this.rule = rule;
    }

    /**
     * A mailbox and the places it is asked about: one mail for all of them.
     *
     * @param address of the mailbox
     * @param accountId of the manager it belongs to, null when a place publishes it
     * @param language to ask in
     * @param places asked about
     */
    record Mailbox(MailAddress address, @Nullable String accountId, Language language, List<Place> places) {}

    /** The places of a choice that lie in the territories of a coordinator. */
    List<Place> places(Actor coordinator, SearchQuery query, Campaign.Choice choice) {
        List<Place> found = new ArrayList<>();
        Instant now = Instant.now();
        @Nullable Cursor cursor = null;
        do {
            SearchResult page = search.find(query.withPage(SearchQuery.Sort.NAME, SearchQuery.MAX_LIMIT, cursor));
            page.hits().stream()
                    .map(SearchResult.Hit::place)
                    .filter(place -> whereabouts.may(coordinator, Role.COORDINATOR, place))
                    .filter(place -> choice.lacking().isTrueOf(place, rule, now, choice.first(), choice.last()))
                    .forEach(found::add);
            cursor = page.nextCursor().orElse(null);
        } while (cursor != null && found.size() < MOST);
        return found;
    }

    /** The mailboxes of places, by address; a place whose managers are known is asked through them. */
    List<Mailbox> mailboxes(List<Place> places) {
        Map<String, Mailbox> known = new TreeMap<>();
        for (Place place : places) {
            List<Account> accounts = managers.of(place.id());
            for (Account account : accounts) {
                add(known, account.address(), account.id(), account.language(), place);
            }
            if (accounts.isEmpty()) {
                PublishedMail.of(place).stream()
                        .filter(address -> outbox.reaches(address, MailKind.CAMPAIGN))
                        .findFirst()
                        .ifPresent(address -> add(known, address, null, Language.FRENCH, place));
            }
        }
        return List.copyOf(known.values());
    }

    private void add(
            Map<String, Mailbox> known, MailAddress address, @Nullable String account, Language language, Place place) {
        if (!outbox.reaches(address, MailKind.CAMPAIGN)) {
            return;
        }
        // A manager may not speak for other places that publish the same address, so these are asked apart.
        String key = address.text() + " " + Objects.requireNonNullElse(account, "");
        Mailbox box = known.computeIfAbsent(key, any -> new Mailbox(address, account, language, new ArrayList<>()));
        box.places().add(place);
    }

    /** The places that no mailbox is asked about. */
    static List<PlaceId> unreachable(List<Place> places, List<Mailbox> mailboxes) {
        List<PlaceId> reached = mailboxes.stream()
                .flatMap(box -> box.places().stream())
                .map(Place::id)
                .distinct()
                .toList();
        java.util.Set<PlaceId> set = new java.util.HashSet<>(reached);
        return places.stream().map(Place::id).filter(id -> !set.contains(id)).toList();
    }
}
