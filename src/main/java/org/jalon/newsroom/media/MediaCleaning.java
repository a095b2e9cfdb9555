package org.jalon.newsroom.media;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.storage.Rounds;

/** Deletes files that nothing used for long, once a day. */
final class MediaCleaning implements AutoCloseable {

    private final MediaStore media;
    private final List<MediaUse> uses;
    private final Rounds rounds =
            new Rounds("clean uploaded files", Duration.ofMinutes(10), Duration.ofDays(1), this::clean);

    MediaCleaning(MediaStore media, List<MediaUse> uses) {
        this.media = media;
        this.uses = List.copyOf(uses);
    }

    void start() {
        rounds.start();
    }

    void clean() {
        Set<String> used = new HashSet<>();
        uses.forEach(use -> used.addAll(use.files()));
        media.clean(used);
    }

    @Override
    public void close() {
        rounds.close();
    }
}
