package org.jalon.newsroom.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.directory.Slug;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.newsroom.page.KeptPage.State;
import org.jalon.newsroom.plan.Planned;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * Pages as editors of everywhere work on them. Every version is kept, none is written over; readers see the one that was published, and
 * the audit trail says by whom.
 */
public final class Pages implements MediaUse {

    /** Links at the foot of pages, so that it stays readable. */
    public static final int MOST_IN_FOOT = 6;

    private static final int LONGEST_SLUG = 60;

    private final Database database;
    private final PageTable table;
    private final PublishedPages published;
    private final AuditTrail audit;
    private final Clock clock;

    Pages(Database database, PageTable table, PublishedPages published, AuditTrail audit, Clock clock) {
        this.database = database;
        this.table = table;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody may change pages: they are for all, wherever they live. */
    public static boolean mayChange(Actor actor) {
        return actor.hasEverywhere(Role.EDITOR);
    }

    public Optional<KeptPage> find(String slug) {
        return table.find(slug);
    }

    public List<KeptPage> list() {
        return table.list();
    }

    public PageVersion newest(KeptPage page) {
        return table.version(page.slug(), page.version()).orElseThrow();
    }

    public List<PageVersion> history(String slug) {
        return table.history(slug);
    }

    /**
     * Begins a page.
     *
     * @param address how its address shall end; made from its title when empty
     * @throws UserError when they may not, it has no title, or there is one at that address
     */
    public KeptPage create(Actor actor, String address, PageContent content) {
        check(actor, content);
        String slug = Slug.of(address.isEmpty() ? content.french().title() : address);
        String cut = slug.substring(0, Math.min(LONGEST_SLUG, slug.length())).replaceAll("-+$", "");
        if (cut.isEmpty()) {
            throw new UserError("page.error.title");
        }
        database.transaction().executeWithoutResult(status -> {
            if (!table.insert(cut, content.french().title(), clock.instant())) {
                throw new UserError("page.error.known", KeptPage.path(cut));
            }
            add(actor, cut, 1, content, "");
        });
        return table.find(cut).orElseThrow();
    }

    /**
     * Adds a version.
     *
     * @param seen the newest version when writing began
     * @throws UserError when they may not, it has no title, or somebody saved another version meanwhile
     */
    public void save(Actor actor, String slug, int seen, PageContent content, String remark) {
        check(actor, content);
        database.transaction().executeWithoutResult(status -> {
            if (!table.advance(slug, seen, content.french().title(), clock.instant())) {
                throw new UserError("page.error.overtaken");
            }
            add(actor, slug, seen + 1, content, remark);
        });
    }

    /** Shows the newest version to readers, who find it right by that. */
    public void publish(Actor actor, KeptPage page) {
        if (newest(page).content().french().body().isBlank()) {
            throw new UserError("page.error.empty");
        }
        decide(actor, "page.publish", with(page, State.PUBLISHED, page.version(), page.inFoot(), today()));
    }

    /** Takes it away from readers. */
    public void withdraw(Actor actor, KeptPage page) {
        decide(actor, "page.withdraw", with(page, State.WITHDRAWN, page.publishedVersion(), false, page.reviewedOn()));
    }

    /** Says that what readers see was read and is right. */
    public void review(Actor actor, KeptPage page) {
        decide(actor, "page.review", with(page, page.state(), page.publishedVersion(), page.inFoot(), today()));
    }

    /**
     * Has the foot of every page lead to it, or no longer.
     *
     * @throws UserError when there are enough
     */
    public void foot(Actor actor, KeptPage page, boolean shown) {
        long others = list().stream()
                .filter(KeptPage::inFoot)
                .filter(other -> !other.slug().equals(page.slug()))
                .count();
        if (shown && others >= MOST_IN_FOOT) {
            throw new UserError("page.error.foot", MOST_IN_FOOT);
        }
        decide(actor, "page.foot", with(page, page.state(), page.publishedVersion(), shown, page.reviewedOn()));
    }

    @Override
    public Set<String> files() {
        return table.files();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Planned.ZONE);
    }

    private void decide(Actor actor, String act, KeptPage decided) {
        if (!mayChange(actor)) {
            throw new UserError("page.error.rights");
        }
        database.transaction().executeWithoutResult(status -> {
            if (!table.decide(decided)) {
                throw new UserError("page.error.overtaken");
            }
            audit.note(actor, act, decided.slug(), Map.of("title", decided.title()));
        });
        published.refresh();
    }

    private static KeptPage with(
            KeptPage page, State state, @Nullable Integer published, boolean inFoot, @Nullable LocalDate reviewed) {
        return new KeptPage(
                page.slug(), state, page.version(), published, page.title(), inFoot, reviewed, page.modifiedAt());
    }

    private static void check(Actor actor, PageContent content) {
        if (!mayChange(actor)) {
            throw new UserError("page.error.rights");
        }
        if (content.french().title().isEmpty()) {
            throw new UserError("page.error.title");
        }
    }

    private void add(Actor actor, String slug, int number, PageContent content, String remark) {
        table.add(new PageVersion(slug, number, content, remark, actor.account().id(), clock.instant()));
    }
}
