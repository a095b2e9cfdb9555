package org.jalon.newsroom.event.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Feeds as they were last written. Programs ask for them again and again, so that each is written anew only when an event, a place
 * or the day is another than it was. Those asked for least make room. Thread-safe.
 */
final class KeptFeeds {

    private static final long MOST_BYTES = 16_000_000;

    private final Cache<String, Feed> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String selection, Feed feed) -> feed.bytes().length + selection.length())
            .build();

    /**
     * A feed.
     *
     * @param bytes of it
     * @param tag the same for the same bytes, in quotes
     */
    record Feed(byte[] bytes, String tag, long generation, LocalDate day) {}

    /**
     * A feed, written now or before.
     *
     * @param selection what it is and of which events
     * @param generation of the events that are known now
     * @param day that it is written on
     */
    Feed get(String selection, long generation, LocalDate day, Supplier<byte[]> writing) {
        return Objects.requireNonNull(kept.asMap()
                .compute(
                        selection,
                        (same, last) -> last != null
                                        && last.generation() == generation
                                        && last.day().equals(day)
                                ? last
                                : write(writing.get(), generation, day)));
    }

    private static Feed write(byte[] bytes, long generation, LocalDate day) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Feed(bytes, '"' + HexFormat.of().formatHex(hash, 0, 16) + '"', generation, day);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
