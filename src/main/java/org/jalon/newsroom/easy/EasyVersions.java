package org.jalon.newsroom.easy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Easy-to-read versions that readers see, in memory. They are read again when any of them changed, in whatever process. Thread-safe.
 */
public final class EasyVersions {

    private static final Comparator<EasyVersion> NEWEST_FIRST = Comparator.comparing(EasyVersion::publishedAt)
            .reversed()
            .thenComparing(version -> version.subject().path());

    private final EasyTable table;
    private volatile Known known = new Known(Map.of(), -1);

    public EasyVersions(EasyTable table) {
        this.table = table;
    }

    private record Known(Map<Subject, EasyVersion> versions, long edition) {}

    /** What stands beside something, if readers see it. Whether that thing itself is public is not asked here. */
    public Optional<EasyVersion> find(Subject subject) {
        return Optional.ofNullable(now().get(subject));
    }

    /** All that were published, the newest first. */
    public List<EasyVersion> list() {
        Collection<EasyVersion> all = now().values();
        return all.stream().sorted(NEWEST_FIRST).toList();
    }

    private Map<Subject, EasyVersion> now() {
        Known last = known;
        long edition = table.edition();
        if (last.edition() == edition) {
            return last.versions();
        }
        Map<Subject, EasyVersion> read =
                table.listPublished().stream().collect(Collectors.toMap(EasyVersion::subject, Function.identity()));
        known = new Known(read, edition);
        return read;
    }
}
