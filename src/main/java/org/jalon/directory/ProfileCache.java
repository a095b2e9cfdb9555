package org.jalon.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The sources, as pages ask for them again and again: read anew when something was written. Thread-safe. */
final class ProfileCache {

    private final ProfileTable table;
    private final PlaceCache pulse;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    ProfileCache(ProfileTable table, PlaceCache pulse) {
        this.table = table;
        this.pulse = pulse;
    }

    Optional<SourceProfile> find(String name) {
        return Optional.ofNullable(now().byName().get(name));
    }

    /** By name. */
    List<SourceProfile> list() {
        return now().list();
    }

    Trusts trusts() {
        return new Trusts(list().stream().collect(Collectors.toMap(SourceProfile::name, SourceProfile::trust)));
    }

    private Kept now() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return read(0);
        }
        long now = pulse.pulse();
        Kept last = kept.get();
        if (last != null && last.pulse() == now) {
            return last;
        }
        Kept read = read(now);
        kept.set(read);
        return read;
    }

    private Kept read(long now) {
        List<SourceProfile> list = table.list();
        return new Kept(now, list, list.stream().collect(Collectors.toMap(SourceProfile::name, Function.identity())));
    }

    private record Kept(long pulse, List<SourceProfile> list, Map<String, SourceProfile> byName) {}
}
