package org.jalon.newsroom.letter.list;

import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.PersonalData;
import org.jalon.newsroom.letter.Farewell;
import org.jalon.newsroom.letter.SubscriberTable;
import org.jalon.newsroom.letter.Subscriptions;

/** The letters that the mailbox of an account gets. */
public final class OwnSubscription implements PersonalData {

    private final SubscriberTable subscribers;
    private final Subscriptions subscriptions;

    public OwnSubscription(SubscriberTable subscribers, Subscriptions subscriptions) {
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
    }

    @Override
    public String name() {
        return "lettres";
    }

    @Override
    public Map<String, ?> export(Account account) {
        return subscribers
                .findByAddress(account.address())
                .map(one -> Map.of(
                        "choix", one.choices().text(),
                        "accord", one.consent().at().toString(),
                        "origine", one.consent().origin(),
                        "texte", one.consent().text()))
                .orElse(Map.of());
    }

    @Override
    public void forget(Account account) {
        subscribers.findByAddress(account.address()).ifPresent(one -> subscriptions.stop(one.id(), Farewell.LEFT));
    }
}
