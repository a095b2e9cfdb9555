package org.jalon.directory;

import static org.jalon._support.Places.record;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jalon._support.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A directory on each database, in which each step happens a minute after the one before. */
@ParameterizedClass
@EnumSource(StoreKind.class)
abstract class DecidingTest {

    static final String DECISION = "proposal:1";

    @Parameter
    StoreKind store = StoreKind.SQLITE;

    @TempDir
    Path data;

    final List<Object> events = new CopyOnWriteArrayList<>();
    final Minutes clock = new Minutes();
    Instance instance;
    Directory directory;

    @BeforeEach
    void openInstance() {
        instance = store.open(data);
        directory = new Directory(instance.database(), events::add, clock);
    }

    @AfterEach
    void closeInstance() {
        instance.close();
    }

    /** Publishes one source whole; record ids are r0, r1, … */
    void publish(String source, Facts... facts) {
        List<OriginRecord> rows = new ArrayList<>();
        for (int i = 0; i < facts.length; i++) {
            rows.add(record(source, "r" + i, facts[i]));
        }
        directory.publish(Publishing.of(source).withAcceptRemovals(true), rows.iterator());
    }

    /** The place that a record made when it was first published. */
    static PlaceId idOf(String source, int row) {
        return NewIds.id(new RecordRef(source, "r" + row), 0);
    }

    Place get(PlaceId id) {
        return directory.lookup(id.text()) instanceof PlaceLookup.Published(Place place) ? place : unpublished(id);
    }

    private static Place unpublished(PlaceId id) {
        throw new AssertionError(id + " is not published");
    }

    Amended say(PlaceId id, Field field, String... values) {
        return directory.amend(
                new Amendment(id, directory.head(), Map.of(field, Arrays.asList(values)), false, DECISION));
    }

    static long revision(Amended amended) {
        return ((Amended.Applied) amended).revision();
    }

    static long revision(Moved moved) {
        return ((Moved.Done) moved).revision();
    }

    /** A clock that goes on by a minute whenever it is read. */
    static final class Minutes extends Clock {

        private Instant now = Instant.parse("2026-11-02T08:00:00Z");

        @Override
        public synchronized Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }
    }
}
