package org.jalon.newsroom.arrival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.account.Actor;
import org.jalon.newsroom.arrival.ArrivalFile.Trouble;
import org.jalon.newsroom.arrival.ItemTable.Made;
import org.jalon.newsroom.arrival.draft.ArrivedTargets;
import org.jalon.newsroom.arrival.draft.FileIndex;
import org.jalon.newsroom.arrival.draft.ItemContent;
import org.jalon.newsroom.arrival.draft.Labels;
import org.jalon.newsroom.arrival.read.Item.Status;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.Saved;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** Makes drafts of articles that are certain, has their old addresses lead to them, and publishes them where that was asked for. */
final class ItemMaking {

    private final Database database;
    private final Shelves shelves;
    private final ItemTable items;
    private final Clock clock;

    ItemMaking(Database database, Shelves shelves, ItemTable items, Clock clock) {
        this.database = database;
        this.shelves = shelves;
        this.items = items;
        this.clock = clock;
    }

    /** What became of the articles of a file so far. */
    static final class Tally {
        int made;
        int published;
        int unchanged;
        int changed;
        int missing;
        final List<Trouble> troubles = new ArrayList<>();
    }

    /** Makes one; what goes wrong is told in the tally. */
    void make(
            String arrivalId,
            Batch.Numbered file,
            Planned planned,
            ArrivedTargets targets,
            Labels labels,
            Order order,
            LocalDate today,
            Tally tally) {
        if (planned.same()) {
            tally.unchanged++;
            return;
        }
        try {
            ArticleContent content = ItemContent.of(planned.item(), targets, labels, today);
            tally.missing += targets.missing().size();
            if (planned.before() != null && planned.before().articleId() != null) {
                tally.changed++;
                if (!arrivalId.isEmpty()) {
                    renew(arrivalId, file, planned, content, order, labels, tally);
                }
                return;
            }
            tally.made++;
            if (arrivalId.isEmpty()) {
                tally.published += order.publish() && planned.item().status() != Status.DRAFT ? 1 : 0;
                return;
            }
            database.transaction()
                    .executeWithoutResult(status -> bring(arrivalId, file, planned, content, order, labels));
            if (order.publish() && planned.item().status() != Status.DRAFT) {
                publish(planned, order.actor(), tally);
            }
        } catch (UserError e) {
            tally.troubles.add(about(planned, Trouble.of(e)));
        }
    }

    private void bring(
            String arrivalId,
            Batch.Numbered file,
            Planned planned,
            ArticleContent content,
            Order order,
            Labels labels) {
        shelves.articles().bring(planned.articleId(), order.accountId(), content, remark(file, planned, labels));
        List<String> paths = new ArrayList<>();
        for (String address : planned.item().addresses()) {
            String path = FileIndex.pathOf(address);
            if (!path.isEmpty() && shelves.addresses().find(path).isEmpty() && lead(path, planned.path())) {
                paths.add(path);
            }
        }
        items.insert(
                new Made(
                        arrivalId,
                        file.number(),
                        planned.item().key(),
                        planned.fingerprint(),
                        planned.articleId(),
                        String.join("\n", paths)),
                clock.instant());
    }

    private boolean lead(String path, String target) {
        try {
            shelves.addresses().save(path, target);
            return true;
        } catch (UserError e) {
            return false; // an address that cannot be led on loses nothing but its visitors
        }
    }

    /** An article that nobody touched since it arrived becomes what it is now where it comes from, as another version. */
    private void renew(
            String arrivalId,
            Batch.Numbered file,
            Planned planned,
            ArticleContent content,
            Order order,
            Labels labels,
            Tally tally) {
        Article article = shelves.articles().find(planned.articleId()).orElse(null);
        Actor actor = order.actor();
        boolean untouched = article != null && article.version() == 1 && article.decided() == Article.Decided.DRAFT;
        if (!untouched || actor == null) {
            tally.troubles.add(about(planned, Trouble.of(new UserError("arrival.error.changed"))));
            return;
        }
        Saved saved = shelves.articles().save(actor, planned.articleId(), 1, content, remark(file, planned, labels));
        if (saved instanceof Saved.Done) {
            items.insert(
                    new Made(
                            arrivalId,
                            file.number(),
                            planned.item().key(),
                            planned.fingerprint(),
                            planned.articleId(),
                            ""),
                    clock.instant());
        }
    }

    private void publish(Planned planned, @Nullable Actor actor, Tally tally) {
        if (actor == null) {
            throw new UserError("arrival.error.as");
        }
        Saved saved = shelves.articles()
                .publish(actor, planned.articleId(), 1, planned.item().date(), null);
        switch (saved) {
            case Saved.Done done -> tally.published++;
            case Saved.NotReady notReady ->
                tally.troubles.add(about(
                        planned, new Trouble(lacking(notReady, Language.FRENCH), lacking(notReady, Language.ENGLISH))));
            case Saved.Overtaken overtaken -> throw new IllegalStateException("nobody else knows it: " + overtaken);
        }
    }

    private static String lacking(Saved.NotReady notReady, Language language) {
        Words words = Words.in(language);
        return words.say("arrival.not-ready") + " "
                + String.join(
                        " ; ",
                        notReady.lacking().stream()
                                .map(each -> words.say(each.key(), each.about()))
                                .distinct()
                                .toList());
    }

    private static Trouble about(Planned planned, Trouble trouble) {
        String title = "« " + planned.item().title() + " » : ";
        return new Trouble(title + trouble.french(), title + trouble.english());
    }

    private static String remark(Batch.Numbered file, Planned planned, Labels labels) {
        Words words = Words.in(Language.FRENCH);
        List<String> unknown = labels.unknown(planned.item().labels());
        String remark = planned.item().date() == null
                ? words.say("arrival.remark", file.found().path())
                : words.say(
                        "arrival.remark.dated",
                        file.found().path(),
                        words.day(planned.item().date().atZone(Batch.ZONE).toLocalDate()));
        return unknown.isEmpty()
                ? remark
                : remark + " " + words.say("arrival.remark.labels", String.join(", ", unknown));
    }
}
