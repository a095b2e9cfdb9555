package org.jalon.newsroom.arrival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.directory.Slug;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.arrival.ArrivalFile.State;
import org.jalon.newsroom.arrival.ItemTable.Made;
import org.jalon.newsroom.arrival.cut.Piece;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.jalon.newsroom.arrival.draft.PieceContent;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.letter.WhereTyped;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Makes drafts of the pieces that a person confirmed, and takes them back as long as nobody worked on them. */
public final class Drafting {

    private static final Words WORDS = Words.in(Language.FRENCH);

    private final Database database;
    private final Shelves shelves;
    private final FileTable files;
    private final ItemTable items;
    private final ArrivalTable arrivals;
    private final WhereTyped where;
    private final Clock clock;

    Drafting(Database database, Shelves shelves, Gazetteer gazetteer, Clock clock) {
        this.database = database;
        this.shelves = shelves;
        this.files = new FileTable(database);
        this.items = new ItemTable(database);
        this.arrivals = new ArrivalTable(database);
        this.where = new WhereTyped(gazetteer);
        this.clock = clock;
    }

    /** What was taken back, and what stays since somebody worked on it. */
    public record Back(int taken, int kept) {}

    /**
     * Makes a draft of each piece of a page that is not left out and has none yet.
     *
     * @return how many
     * @throws UserError when a territory that was typed is unknown, or somebody else changed the page meanwhile
     */
    public int make(Actor actor, ArrivalFile file) {
        Proposal proposal = Objects.requireNonNull(file.proposal());
        return Objects.requireNonNull(database.transaction().execute(status -> {
            Proposal now = proposal;
            int made = 0;
            for (int number = 0; number < proposal.pieces().size(); number++) {
                Piece piece = proposal.pieces().get(number);
                if (!piece.dropped() && piece.article() == null) {
                    now = now.with(number, piece.drafted(make(actor, file, proposal, number)));
                    made++;
                }
            }
            if (!files.change(file.arrivalId(), file.number(), file.version(), now, State.DONE)) {
                throw new UserError("arrival.error.overtaken");
            }
            shelves.audit()
                    .note(actor, "arrival.draft", file.arrivalId(), Map.of("drafts", "" + made, "file", file.path()));
            keepOriginals(file.arrivalId());
            return made;
        }));
    }

    private String make(Actor actor, ArrivalFile file, Proposal proposal, int number) {
        Piece piece = proposal.pieces().get(number);
        if (piece.title().isBlank()) {
            throw new UserError("arrival.error.title", number + 1);
        }
        String id = ItemId.next();
        ArticleContent content = PieceContent.of(
                proposal,
                number,
                file.facts(),
                territories(piece),
                this::byTitle,
                LocalDate.now(clock.withZone(Batch.ZONE)),
                WORDS);
        String remark = WORDS.say("arrival.remark.piece", file.path(), number + 1);
        if (file.facts().date() != null) {
            remark = WORDS.say("arrival.remark.dated", file.path(), WORDS.day(content.date()));
        }
        shelves.articles().bring(id, actor.account().id(), content, remark);
        boolean led = proposal.pieces().size() == 1 && lead(file.facts().address(), "/actualites/" + id);
        items.insert(
                new Made(
                        file.arrivalId(),
                        file.number(),
                        "piece:" + file.path() + "#" + number,
                        "",
                        id,
                        led
                                ? org.jalon.newsroom.arrival.draft.FileIndex.pathOf(
                                        file.facts().address())
                                : ""),
                clock.instant());
        return id;
    }

    private boolean lead(String address, String target) {
        String path = org.jalon.newsroom.arrival.draft.FileIndex.pathOf(address);
        if (path.isEmpty() || shelves.addresses().find(path).isPresent()) {
            return false;
        }
        try {
            shelves.addresses().save(path, target);
            return true;
        } catch (UserError e) {
            return false; // an address that cannot be led on loses nothing but its visitors
        }
    }

    private List<Territory> territories(Piece piece) {
        List<Territory> territories = new ArrayList<>();
        for (String typed : piece.territories().split("[\\n;]")) {
            if (!typed.isBlank()) {
                List<Territory> found = where.find(typed.strip());
                if (found.size() != 1) {
                    throw new UserError("arrival.error.territory", typed.strip());
                }
                territories.add(found.getFirst());
            }
        }
        return territories.stream().distinct().toList();
    }

    private Optional<String> byTitle(String title) {
        String slug = Slug.of(title);
        return shelves.articles().list().stream()
                .filter(article -> Slug.of(article.title()).equals(slug))
                .map(Article::id)
                .findFirst();
    }

    /** Takes back the drafts that were made of what arrived; those that somebody worked on stay. */
    public Back takeBack(Actor actor, String arrivalId) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            int taken = 0;
            int kept = 0;
            for (Made made : items.list(arrivalId)) {
                String article = made.articleId();
                if (article == null || shelves.articles().find(article).isEmpty()) {
                    continue;
                }
                if (!shelves.articles().takeBack(article)) {
                    kept++;
                    continue;
                }
                taken++;
                made.oldPath().lines().forEach(shelves.addresses()::delete);
                items.forget(article);
                reopen(arrivalId, made.file(), article);
            }
            shelves.audit().note(actor, "arrival.back", arrivalId, Map.of("taken", "" + taken, "kept", "" + kept));
            keepOriginals(arrivalId);
            return new Back(taken, kept);
        }));
    }

    /** The piece of a page that a draft was made of waits again. */
    private void reopen(String arrivalId, int number, String article) {
        files.find(arrivalId, number).ifPresent(file -> {
            Proposal proposal = file.proposal();
            for (int piece = 0; proposal != null && piece < proposal.pieces().size(); piece++) {
                if (article.equals(proposal.pieces().get(piece).article())) {
                    Proposal open =
                            proposal.with(piece, proposal.pieces().get(piece).drafted(null));
                    files.change(arrivalId, number, file.version(), open, State.OPEN);
                }
            }
        });
    }

    private void keepOriginals(String arrivalId) {
        boolean open = files.list(arrivalId).stream().anyMatch(Arrivals::isOpen);
        arrivals.keepOriginalsUntil(arrivalId, open ? null : clock.instant().plus(Arrivals.AFTER));
    }
}
