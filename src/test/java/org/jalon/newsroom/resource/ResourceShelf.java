package org.jalon.newsroom.resource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.directory.Service;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.resource.ResourceContent.Facts;
import org.jalon.newsroom.resource.ResourceContent.Text;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Resources on a real database, at an instant. To be closed. */
public final class ResourceShelf implements AutoCloseable {

    public static final Instant NOW = ArticleDesk.NOW;

    private final ArticleDesk desk;

    public ResourceShelf(Path data, String database) {
        desk = new ArticleDesk(data, database);
    }

    public ArticleDesk desk() {
        return desk;
    }

    public Database database() {
        return desk.database();
    }

    /** The desk at an instant. */
    public Resources at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Resources(
                database(),
                new EditorRights(new Access(Gazetteer.load())),
                new ResourceReadiness(desk.markdown(), desk.media()),
                new AuditTrail(database(), clock),
                clock);
    }

    public PublishedResources published() {
        return new PublishedResources(database());
    }

    /** A resource that everybody sees. */
    public Resource publish(Actor actor, ResourceContent content) {
        Resource begun = at(NOW).create(actor, content);
        ResourceSaved saved = at(NOW).publish(actor, begun.id(), 1, null, null);
        return ((ResourceSaved.Done) saved).resource();
    }

    /** What people use by themselves at once, for some needs. */
    public static ResourceContent content(String title, String url, Service... needs) {
        return content(title, url, facts(ResourceLevel.NOTHING, 10, needs));
    }

    public static ResourceContent content(String title, String url, Facts facts, Territory... territories) {
        return new ResourceContent(
                new Text(title, "En bref.", ""),
                null,
                url,
                "",
                facts,
                ResourceLicence.ETALAB,
                "",
                "L’équipe",
                List.of("numerique"),
                List.of(territories),
                6);
    }

    public static Facts facts(ResourceLevel level, int minutes, Service... needs) {
        return new Facts(
                Set.copyOf(Arrays.asList(needs)),
                Set.of(ResourcePublic.PEOPLE),
                level,
                ResourceFormat.WEB_PAGE,
                minutes,
                List.of("fr"),
                true,
                Set.of(),
                "");
    }

    @Override
    public void close() {
        desk.close();
    }
}
