package org.jalon.observatory.need;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.jalon.observatory.definition.Audience;

/**
 * Answers that took long, kept for those who ask the same; the least asked ones are forgotten first. What a need that is for
 * partners answers is never kept. Thread-safe.
 *
 * @param <K> all that an answer depends on, with the version of the figures
 * @param <A> answer
 */
final class PublicAnswers<K, A> {

    private static final int KEPT = 64;

    private final Cache<K, A> answers = Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The kept answer, or the one that is made. */
    A get(Need need, K asked, Supplier<A> maker) {
        boolean open = need.measure()
                .filter(measure -> measure.indicator().audience() != Audience.PUBLIC)
                .isEmpty();
        return open ? answers.get(asked, key -> maker.get()) : maker.get();
    }
}
