package org.jalon.newsroom.arrival;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.arrival.ArrivalFile.State;
import org.jalon.newsroom.arrival.ArrivalFile.Trouble;
import org.jalon.newsroom.arrival.ItemTable.Made;
import org.jalon.newsroom.arrival.cut.Block;
import org.jalon.newsroom.arrival.cut.Cutter;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.jalon.newsroom.arrival.draft.ArrivedTargets;
import org.jalon.newsroom.arrival.draft.FileIndex;
import org.jalon.newsroom.arrival.draft.Labels;
import org.jalon.newsroom.arrival.draft.Pictures;
import org.jalon.newsroom.arrival.gather.Found;
import org.jalon.newsroom.arrival.mend.Mend;
import org.jalon.newsroom.arrival.read.FileReading;
import org.jalon.newsroom.arrival.read.PageFacts;
import org.jalon.newsroom.arrival.read.Reading;
import org.jalon.site.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all files that arrived at once. All are read before anything is made of one, since texts lead to each other; then each is made
 * for itself, so that a bad one stops no other.
 */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final String arrivalId;
    private final Shelves shelves;
    private final ItemTable items;
    private final Order order;
    private final Clock clock;
    private final boolean dry;
    private final FileIndex index;
    private final Pictures pictures;
    private final Labels labels;
    private final ItemMaking making;
    private final Map<String, String> moved = new HashMap<>();

    /** A file with its number. */
    record Numbered(int number, Found found) {}

    /** @param arrivalId of what arrived; empty to keep nothing */
    Batch(
            String arrivalId,
            List<Numbered> files,
            Shelves shelves,
            ItemTable items,
            ItemMaking making,
            Order order,
            Clock clock) {
        this.arrivalId = arrivalId;
        this.shelves = shelves;
        this.items = items;
        this.order = order;
        this.clock = clock;
        this.dry = arrivalId.isEmpty();
        this.index = new FileIndex(files.stream().map(Numbered::found).toList());
        this.pictures = new Pictures(shelves.media(), order.fetch() ? shelves.fetcher() : null, dry, order.accountId());
        this.labels = new Labels(shelves.headings());
        this.making = making;
    }

    int media() {
        return pictures.kept();
    }

    /** The articles of a file that says surely which there are, before anything is made of them. */
    List<Planned> plan(Numbered file, Reading reading) {
        if (!(reading instanceof Reading.Items read)) {
            return List.of();
        }
        List<Planned> planned = new ArrayList<>();
        for (var item : read.items()) {
            Planned each = Planned.of(item, items);
            planned.add(each);
            item.addresses().forEach(address -> {
                String path = FileIndex.pathOf(address);
                if (!path.isEmpty()) {
                    moved.putIfAbsent(path, each.path());
                }
                moved.putIfAbsent(address, each.path());
            });
        }
        if (planned.size() == 1) {
            moved.put(file.found().path(), planned.getFirst().path());
        }
        return planned;
    }

    Reading read(Numbered file) {
        try {
            return FileReading.read(file.found());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("Cannot read a file that arrived", e);
            return new Reading.Refused(new UserError("arrival.error.read"));
        }
    }

    Outcome make(Numbered file, Reading reading, List<Planned> planned) {
        try {
            String fingerprint = Fingerprints.of(file.found().content());
            return switch (reading) {
                case Reading.Items read -> items(file, fingerprint, read, planned);
                case Reading.PlainPage page -> plain(file, fingerprint, page);
                case Reading.WebPage page -> web(file, fingerprint, page);
                case Reading.Resource resource -> Outcome.of(kept(file, fingerprint, "resource", State.RESOURCE, null));
                case Reading.Refused refused -> Outcome.of(refused(file, fingerprint, refused.why()));
            };
        } catch (IOException e) {
            return Outcome.of(refused(file, "", new UserError("arrival.error.unreadable")));
        } catch (UserError e) {
            return Outcome.of(refused(file, "", e));
        } catch (RuntimeException e) {
            LOG.warn("Cannot make articles of a file that arrived", e);
            return Outcome.of(refused(file, "", new UserError("arrival.error.read")));
        }
    }

    private Outcome items(Numbered file, String fingerprint, Reading.Items read, List<Planned> planned) {
        ItemMaking.Tally tally = new ItemMaking.Tally();
        for (Planned each : planned) {
            String base = each.item().addresses().stream()
                    .filter(address -> address.matches("https?://.*"))
                    .findFirst()
                    .orElse("");
            ArrivedTargets targets =
                    new ArrivedTargets(file.found().path(), base, index, pictures, moved, shelves.addresses()::find);
            making.make(arrivalId, file, each, targets, labels, order, LocalDate.now(clock.withZone(ZONE)), tally);
        }
        State state = tally.made > 0
                ? State.DRAFTED
                : tally.changed > 0 ? State.CHANGED : tally.unchanged > 0 ? State.KNOWN : State.REFUSED;
        Trouble trouble = state != State.REFUSED
                ? null
                : tally.troubles.isEmpty()
                        ? Trouble.of(new UserError("arrival.error.none"))
                        : tally.troubles.getFirst();
        int doubtful = (int)
                read.mends().stream().filter(mend -> mend.kind().inDoubt()).count();
        return new Outcome(
                kept(file, fingerprint, read.format(), state, trouble),
                tally.made,
                tally.published,
                0,
                tally.unchanged,
                tally.changed,
                read.mends().size() - doubtful,
                doubtful,
                tally.missing,
                state == State.REFUSED ? List.of() : tally.troubles);
    }

    private Outcome plain(Numbered file, String fingerprint, Reading.PlainPage page) {
        Proposal proposal = Cutter.cut(page.text());
        return page(
                file,
                fingerprint,
                page.charset().isEmpty() ? "text" : "text-guessed",
                PageFacts.NONE,
                proposal,
                0,
                List.of());
    }

    private Outcome web(Numbered file, String fingerprint, Reading.WebPage page) {
        ArrivedTargets targets = new ArrivedTargets(
                file.found().path(), page.page().address(), index, pictures, moved, shelves.addresses()::find);
        Proposal proposal = WebCut.cut(page, targets);
        return page(
                file,
                fingerprint,
                page.format(),
                page.page(),
                proposal,
                targets.missing().size(),
                page.mends());
    }

    private Outcome page(
            Numbered file,
            String fingerprint,
            String format,
            PageFacts facts,
            Proposal proposal,
            int missing,
            List<Mend> whole) {
        if (proposal.pieces().isEmpty()) {
            return Outcome.of(refused(file, fingerprint, new UserError("arrival.error.none")));
        }
        if (items.same(fingerprint).isPresent()) {
            ArrivalFile known = kept(file, fingerprint, format, State.KNOWN, null);
            return new Outcome(known, 0, 0, 0, 1, 0, 0, 0, 0, List.of());
        }
        boolean changed = items.named("page:" + file.found().path()).isPresent();
        ArrivalFile kept = new ArrivalFile(
                arrivalId,
                file.number(),
                file.found().path(),
                file.found().size(),
                fingerprint,
                format,
                changed ? State.CHANGED : State.OPEN,
                null,
                facts,
                proposal,
                0);
        if (!dry) {
            items.insert(
                    new Made(arrivalId, file.number(), "page:" + file.found().path(), fingerprint, null, ""),
                    clock.instant());
        }
        List<Mend> mends = new ArrayList<>(whole);
        proposal.blocks().stream().map(Block::mends).forEach(mends::addAll);
        int doubtful =
                (int) mends.stream().filter(mend -> mend.kind().inDoubt()).count();
        return new Outcome(
                kept,
                0,
                0,
                proposal.pieces().size(),
                0,
                changed ? 1 : 0,
                mends.size() - doubtful,
                doubtful,
                missing,
                List.of());
    }

    private ArrivalFile refused(Numbered file, String fingerprint, UserError why) {
        return kept(file, fingerprint, "", State.REFUSED, Trouble.of(why));
    }

    private ArrivalFile kept(
            Numbered file,
            String fingerprint,
            String format,
            State state,
            @org.jspecify.annotations.Nullable Trouble trouble) {
        return new ArrivalFile(
                arrivalId,
                file.number(),
                file.found().path(),
                file.found().size(),
                fingerprint,
                format,
                state,
                trouble,
                PageFacts.NONE,
                null,
                0);
    }
}
