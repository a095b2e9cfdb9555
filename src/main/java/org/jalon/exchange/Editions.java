package org.jalon.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.jalon.directory.Directory;
import org.jalon.directory.PlaceChange;
import org.springframework.stereotype.Component;

/** Tells the edition that files have now. Cheap: three small looks at the database. Thread-safe. */
@Component
public class Editions {

    private final Directory directory;
    private final Republication republication;
    private final Clock clock = Clock.systemUTC();

    public Editions(Directory directory, Republication republication) {
        this.directory = directory;
        this.republication = republication;
    }

    /** The edition as of now. It changes with each revision, with what is known of sources, and each day: scores and schedules age. */
    public Edition now() {
        long head = directory.head();
        List<PlaceChange> last = head == 0 ? List.of() : directory.changesSince(head - 1, 1);
        Instant at = last.isEmpty() ? Instant.EPOCH : last.getFirst().at();
        CRC32C sources = new CRC32C();
        Leaving leaving = republication.now();
        sources.update(
                (new TreeSet<>(leaving.withheld()) + "" + leaving.republished()).getBytes(StandardCharsets.UTF_8));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Edition(head, at, head + "-" + Long.toHexString(sources.getValue()) + "-" + today.toEpochDay());
    }
}
