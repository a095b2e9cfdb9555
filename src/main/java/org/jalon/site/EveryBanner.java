package org.jalon.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The banners of all who offer some. No page says more than two, so that what it is about stays in sight.
 *
 * @param sources who offers them
 */
record EveryBanner(ObjectProvider<Banners> sources) implements Banners {

    private static final int MOST = 2;

    private static final Comparator<Banner> MOST_URGENT_THEN_NEWEST =
            Comparator.comparing(Banner::level).thenComparing(Banner::since).reversed();

    @Override
    public List<Banner> now(Page page) {
        return first(sources.stream().flatMap(source -> source.now(page).stream()));
    }

    @Override
    public long version() {
        return sources.stream().mapToLong(Banners::version).reduce(1, (all, one) -> 31 * all + one);
    }

    static List<Banner> first(Stream<Banner> banners) {
        return banners.sorted(MOST_URGENT_THEN_NEWEST).limit(MOST).toList();
    }
}
