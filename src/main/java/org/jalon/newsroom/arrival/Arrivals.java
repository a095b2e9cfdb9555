package org.jalon.newsroom.arrival;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.arrival.ArrivalFile.State;
import org.jalon.newsroom.arrival.ArrivalFile.Trouble;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.jalon.newsroom.arrival.gather.Bounds;
import org.jalon.newsroom.arrival.gather.Folder;
import org.jalon.newsroom.arrival.gather.Found;
import org.jalon.newsroom.arrival.gather.Gathered;
import org.jalon.newsroom.arrival.read.PageFacts;
import org.jalon.newsroom.arrival.read.Reading;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * What came from elsewhere to become articles. What a format says surely becomes drafts at once; pages in which articles stand one after
 * the other wait until a person confirmed where each begins.
 */
public final class Arrivals implements MediaUse {

    /** How long the files themselves are kept once nothing waits any more. */
    static final Duration AFTER = Duration.ofDays(30);

    private final Database database;
    private final Shelves shelves;
    private final ArrivalTable table;
    private final FileTable files;
    private final ItemTable items;
    private final Originals originals;
    private final Clock clock;

    Arrivals(Database database, Shelves shelves, Path folder, Clock clock) {
        this.database = database;
        this.shelves = shelves;
        this.table = new ArrivalTable(database);
        this.files = new FileTable(database);
        this.items = new ItemTable(database);
        this.originals = new Originals(folder);
        this.clock = clock;
    }

    /** What arrived, the newest first. */
    public List<Arrival> list(int limit, int offset) {
        return table.list(limit, offset);
    }

    public Optional<Arrival> find(String id) {
        return ItemId.isValid(id) ? table.find(id) : Optional.empty();
    }

    /** The files of each state that came with each arrival. */
    public Map<String, Map<State, Integer>> counts() {
        return files.counts();
    }

    public List<ArrivalFile> files(String arrivalId) {
        return files.list(arrivalId);
    }

    public Optional<ArrivalFile> file(String arrivalId, int number) {
        return ItemId.isValid(arrivalId) ? files.find(arrivalId, number) : Optional.empty();
    }

    /** The bytes of a file as it came, as long as they are kept. */
    public Optional<Path> original(String arrivalId, int number) {
        return originals.find(arrivalId, number);
    }

    /** The ids of the articles that were made of what arrived. */
    public List<String> articles(String arrivalId) {
        return items.list(arrivalId).stream()
                .flatMap(made -> Optional.ofNullable(made.articleId()).stream())
                .distinct()
                .toList();
    }

    /** The article that something of this name became before, if it did. */
    Optional<String> earlier(String key) {
        return items.named(key).flatMap(made -> Optional.ofNullable(made.articleId()));
    }

    /**
     * Takes files in, to be read by {@link #work}.
     *
     * @param name of the folder or file, as whoever brings it calls it
     */
    public String begin(String name, Gathered gathered, @Nullable String accountId, boolean fetches) {
        if (gathered.files().isEmpty() && gathered.refused().isEmpty()) {
            throw new UserError("arrival.error.nothing");
        }
        String id = ItemId.next();
        Instant now = clock.instant();
        try {
            for (int number = 1; number <= gathered.files().size(); number++) {
                originals.keep(id, number, gathered.files().get(number - 1).content());
            }
        } catch (IOException e) {
            originals.delete(id);
            throw new UserError("arrival.error.kept");
        }
        database.transaction().executeWithoutResult(status -> {
            table.insert(id, name, accountId, gathered.files().size(), fetches, now);
            int number = 0;
            for (Found file : gathered.files()) {
                files.insert(id, ++number, file, null);
            }
            for (Gathered.Refused refused : gathered.refused()) {
                files.insert(id, ++number, new Found(refused.path(), Path.of(""), 0), Trouble.of(refused.why()));
            }
            shelves.audit().note(accountId == null ? "" : accountId, "arrival.begin", id, Map.of("name", name));
        });
        return id;
    }

    /**
     * Takes a folder in and reads it.
     *
     * @param dry whether nothing is kept
     * @throws UserError when it cannot be read or holds more than is taken at once
     */
    public ArrivalReport importFolder(Path folder, Order order, boolean dry) {
        Gathered gathered = Folder.gather(folder, Bounds.USUAL);
        if (dry) {
            return tryOut(gathered, order);
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return work(begin(name == null ? "/" : name.toString(), gathered, order.accountId(), order.fetch()), order);
    }

    /** Reads what {@link #begin} took in, or the rest of it where that was interrupted. */
    public ArrivalReport work(String arrivalId, Order order) {
        List<Batch.Numbered> all = new ArrayList<>();
        List<Outcome> before = new ArrayList<>();
        List<Integer> waiting = new ArrayList<>();
        for (ArrivalFile file : files.list(arrivalId)) {
            originals
                    .find(arrivalId, file.number())
                    .ifPresent(content ->
                            all.add(new Batch.Numbered(file.number(), new Found(file.path(), content, file.size()))));
            if (file.state() == State.WAITING) {
                waiting.add(file.number());
            } else {
                before.add(Outcome.of(file));
            }
        }
        before.forEach(order.each());
        ArrivalReport report = run(arrivalId, all, waiting, before, order);
        boolean open = report.outcomes().stream().anyMatch(each -> isOpen(each.file()));
        table.keepOriginalsUntil(arrivalId, open ? null : clock.instant().plus(AFTER));
        return report;
    }

    /** Reads files and tells what would become of them, without keeping anything. */
    private ArrivalReport tryOut(Gathered gathered, Order order) {
        List<Batch.Numbered> all = new ArrayList<>();
        List<Integer> waiting = new ArrayList<>();
        for (Found file : gathered.files()) {
            all.add(new Batch.Numbered(all.size() + 1, file));
            waiting.add(all.size());
        }
        List<Outcome> refused = new ArrayList<>();
        for (Gathered.Refused each : gathered.refused()) {
            refused.add(Outcome.of(new ArrivalFile(
                    "",
                    all.size() + refused.size() + 1,
                    each.path(),
                    0,
                    "",
                    "",
                    State.REFUSED,
                    Trouble.of(each.why()),
                    PageFacts.NONE,
                    null,
                    0)));
        }
        refused.forEach(order.each());
        return run("", all, waiting, refused, order);
    }

    private ArrivalReport run(
            String id, List<Batch.Numbered> all, List<Integer> waiting, List<Outcome> before, Order order) {
        Instant begun = clock.instant();
        ItemMaking making = new ItemMaking(database, shelves, items, clock);
        Batch batch = new Batch(id, all, shelves, items, making, order, clock);
        List<Reading> readings = new ArrayList<>();
        List<List<Planned>> planned = new ArrayList<>();
        for (Batch.Numbered file : all) {
            Reading reading = batch.read(file);
            readings.add(reading);
            planned.add(batch.plan(file, reading));
        }
        List<Outcome> outcomes = new ArrayList<>(before);
        for (int at = 0; at < all.size(); at++) {
            if (waiting.contains(all.get(at).number())) {
                Outcome outcome = batch.make(all.get(at), readings.get(at), planned.get(at));
                outcomes.add(outcome);
                if (!id.isEmpty()) {
                    files.read(outcome.file());
                    table.progress(id, at + 1, at + 1 == all.size());
                }
                order.each().accept(outcome);
            }
        }
        if (!id.isEmpty()) {
            table.progress(id, all.size(), true);
        }
        return new ArrivalReport(id, outcomes, batch.media(), Duration.between(begun, clock.instant()));
    }

    static boolean isOpen(ArrivalFile file) {
        return file.proposal() != null && (file.state() == State.OPEN || file.state() == State.CHANGED);
    }

    /** Keeps what a person said of a page; false when somebody else said something meanwhile. */
    public boolean change(ArrivalFile file, Proposal proposal) {
        return files.change(file.arrivalId(), file.number(), file.version(), proposal, file.state());
    }

    /** Deletes the files themselves where their day has come, or that arrived before an instant; says of how many arrivals. */
    int forget(Instant before) {
        List<String> over = table.listOver(clock.instant(), before);
        over.forEach(originals::delete);
        return over.size();
    }

    @Override
    public Set<String> files() {
        return files.media();
    }
}
