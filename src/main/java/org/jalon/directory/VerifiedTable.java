package org.jalon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** Which of what sources say people found right: it stays with their records, wherever these go. */
final class VerifiedTable {

    private static final String WRITE = "update record set verified = ? where source = ? and source_id = ?";

    private final Database database;

    VerifiedTable(Database database) {
        this.database = database;
    }

    /** A person found right all that is published of a place: what its records say of it as well. */
    void verify(Place published, List<KnownRecord> records, Instant at) {
        List<Verified> verified = new ArrayList<>();
        for (KnownRecord record : ofSources(records)) {
            Map<Field, Instant> fields = copy(record.verifiedAt());
            record.facts().values().forEach((field, values) -> {
                if (published.facts().all(field).containsAll(values)) {
                    fields.put(field, at);
                }
            });
            verified.add(new Verified(record.ref(), fields));
        }
        write(verified);
    }

    /** It is taken back that a person found this right, for when somebody had before. */
    void takeBack(List<KnownRecord> records, Instant at, @Nullable Instant before) {
        List<Verified> verified = new ArrayList<>();
        for (KnownRecord record : ofSources(records)) {
            Map<Field, Instant> fields = copy(record.verifiedAt());
            Set<Field> then = record.verifiedAt().entrySet().stream()
                    .filter(mark -> mark.getValue().equals(at))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            then.forEach(field -> {
                if (before == null) {
                    fields.remove(field);
                } else {
                    fields.put(field, before);
                }
            });
            verified.add(new Verified(record.ref(), fields));
        }
        write(verified);
    }

    private void write(List<Verified> verified) {
        database.batches().batchUpdate(WRITE, verified, Publication.BATCH, (row, one) -> {
            row.setString(1, DirectoryJson.ofDates(one.fields()));
            row.setString(2, one.record().source());
            row.setString(3, one.record().id());
        });
    }

    private static List<KnownRecord> ofSources(List<KnownRecord> records) {
        return records.stream()
                .filter(record -> record.isLive() && !record.ref().isOfPeople())
                .toList();
    }

    private static Map<Field, Instant> copy(Map<Field, Instant> dates) {
        Map<Field, Instant> copy = new EnumMap<>(Field.class);
        copy.putAll(dates);
        return copy;
    }

    private record Verified(RecordRef record, Map<Field, Instant> fields) {}
}
