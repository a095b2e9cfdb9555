package org.jalon.account.provider;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The identity providers that the operator chose, by the ids that the settings give them. */
public final class Providers {

    private final List<Provider> all;

    /** @param settings of each, by its id */
    public Providers(Map<String, ProviderSettings> settings, Clock clock) {
        this.all = settings.entrySet().stream()
                .map(one -> new Provider(one.getKey(), one.getValue(), clock))
                .sorted(Comparator.comparing(Provider::id))
                .toList();
    }

    public List<Provider> list() {
        return all;
    }

    public Optional<Provider> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
