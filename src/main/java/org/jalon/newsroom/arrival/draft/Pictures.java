package org.jalon.newsroom.arrival.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jalon.newsroom.arrival.gather.Found;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.reach.FetchLimits;
import org.jalon.reach.FetchOrder;
import org.jalon.reach.Fetcher;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/** Takes files that texts show or lead to into the media store, each once: those that arrived, and, where asked for, those elsewhere. */
public final class Pictures {

    private static final long LARGEST = 20_000_000;
    private static final int MOST_FETCHED = 500;
    private static final FetchLimits PATIENCE =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30));

    private final MediaStore media;
    private final @Nullable Fetcher fetcher;
    private final boolean dry;
    private final @Nullable String accountId;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private int fetched;
    private int kept;

    /**
     * @param fetcher for pictures elsewhere, null when they are not fetched
     * @param dry whether nothing is kept
     * @param accountId who brings them
     */
    public Pictures(MediaStore media, @Nullable Fetcher fetcher, boolean dry, @Nullable String accountId) {
        this.media = media;
        this.fetcher = fetcher;
        this.dry = dry;
        this.accountId = accountId;
    }

    /** How many files were kept so far. */
    public int kept() {
        return kept;
    }

    /** The path of a file that arrived; empty when the media store does not take it. */
    Optional<String> take(Found file) {
        return remembered(file.content().toString(), () -> keep(file.content(), file.path()));
    }

    /** The path of a picture elsewhere; empty when it is not fetched or cannot be. */
    Optional<String> fetch(String address) {
        return fetcher == null || !address.matches("(?i)https?://.*") || fetched >= MOST_FETCHED
                ? Optional.empty()
                : remembered(
                        address, () -> dry ? Optional.of("/fichiers/0000000000/image") : download(fetcher, address));
    }

    private Optional<String> remembered(String name, java.util.function.Supplier<Optional<String>> way) {
        Optional<String> before = known.get(name);
        if (before != null) {
            return before;
        }
        Optional<String> now = way.get();
        known.put(name, now);
        return now;
    }

    private Optional<String> keep(Path content, String path) {
        if (dry) {
            return Optional.of("/fichiers/0000000000/image");
        }
        try {
            String stored = media.add(content, path.substring(path.lastIndexOf('/') + 1), accountId)
                    .path();
            kept++;
            return Optional.of(stored);
        } catch (UserError e) {
            return Optional.empty(); // whoever looks at the draft is told that the picture is missing
        }
    }

    private Optional<String> download(Fetcher from, String address) {
        fetched++;
        FetchOrder order = new FetchOrder(
                address, FetchOrder.Method.GET, FetchOrder.Trust.STRANGER, "image/*,application/pdf", PATIENCE);
        try {
            Path part = Files.createTempFile("jalon", ".arrival");
            try {
                boolean whole = from.fetch(order, answer -> answer.status() == 200 && copied(answer.content(), part));
                return whole ? keep(part, address.replaceFirst("[?#].*$", "")) : Optional.empty();
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean copied(InputStream from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            long left = LARGEST;
            byte[] buffer = new byte[16_384];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }
}
