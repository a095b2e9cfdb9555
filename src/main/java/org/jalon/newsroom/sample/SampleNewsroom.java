package org.jalon.newsroom.sample;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.SampleNews;
import org.jalon.site.Language;
import org.jalon.storage.Database;

/** Writes all of the invented news, in one transaction, so that a demonstration that was stopped begins anew. */
final class SampleNewsroom implements SampleNews {

    private static final MailAddress EDITOR = new MailAddress("redaction@example.fr");

    private final Database database;
    private final Accounts accounts;
    private final Directory directory;
    private final SampleArticles articles;
    private final SampleEvents events;
    private final SamplePublications publications;
    private final SampleResources resources;
    private final Clock clock;

    SampleNewsroom(
            Database database,
            Accounts accounts,
            Directory directory,
            SampleArticles articles,
            SampleEvents events,
            SamplePublications publications,
            SampleResources resources,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.directory = directory;
        this.articles = articles;
        this.events = events;
        this.publications = publications;
        this.resources = resources;
        this.clock = clock;
    }

    @Override
    public void write(String base) {
        Instant now = clock.instant();
        boolean isNew = articles.isEmpty();
        boolean isQuiet = events.areFew(now);
        boolean isBare = resources.isEmpty();
        if (!isNew && !isQuiet && !isBare) {
            return;
        }
        Map<String, Place> places = isQuiet ? places() : Map.of();
        Actor editor = new Actor(
                accounts.findOrMake(EDITOR, Language.FRENCH), "sample", now, List.of(Grant.everywhere(Role.EDITOR)));
        database.transaction().executeWithoutResult(status -> {
            if (isNew) {
                publications.write(articles.write(editor, now), base, now);
            }
            if (isBare) {
                resources.write(editor);
            }
            if (isQuiet) {
                events.write(editor, places, now);
            }
        });
    }

    /** The first place of each commune. */
    private Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        directory.forEachPublished(place ->
                place.facts().first(Field.INSEE_CODE).ifPresent(commune -> places.putIfAbsent(commune, place)));
        return places;
    }
}
