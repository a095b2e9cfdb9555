package org.jalon.newsroom.page;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The pages that readers see, in memory: the foot of every page asks. Another process's changes are seen a minute later. */
public final class PublishedPages {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final LoadingCache<String, List<Shown>> known;

    PublishedPages(PageTable table) {
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .build(all -> table.list().stream()
                        .filter(KeptPage::isPublic)
                        .flatMap(page -> shown(table, page).stream())
                        .toList());
    }

    /** A page, and what readers see of it. */
    public record Shown(KeptPage page, PageVersion version) {}

    /** All of them, by their titles. */
    public List<Shown> list() {
        return known.get("");
    }

    /** One of them. */
    public Optional<Shown> find(String slug) {
        return list().stream().filter(one -> one.page().slug().equals(slug)).findFirst();
    }

    /** Looks again: something was decided. */
    void refresh() {
        known.invalidateAll();
    }

    private static Optional<Shown> shown(PageTable table, KeptPage page) {
        Integer number = page.publishedVersion();
        return number == null
                ? Optional.empty()
                : table.version(page.slug(), number).map(version -> new Shown(page, version));
    }
}
