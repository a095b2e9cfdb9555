package org.jalon.newsroom.media;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Slug;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.media.TypeFinder.Told;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * The files that editors uploaded: what is known of them in the database, their bytes in the data directory. Images are kept as they
 * are shown, made anew from their pixels; documents as they came.
 */
public final class MediaStore {

    private static final int WIDEST = 1_920;
    private static final int MOST_WORDS = 6;
    private static final long MOST_KEPT_PIXELS = 8_000_000;

    private final MediaTable table;
    private final MediaFolder folder;
    private final MediaLimits limits;
    private final ImageReading reading;
    private final ImageWriting writing = new ImageWriting();
    private final Clock clock;

    /** @param folder where bytes are kept */
    public MediaStore(Database database, Path folder, MediaLimits limits, Clock clock) {
        this.table = new MediaTable(database);
        this.folder = new MediaFolder(folder);
        this.limits = limits;
        this.reading = new ImageReading(limits.pixels());
        this.clock = clock;
    }

    /** What is known of a file. */
    public Optional<MediaFile> find(String id) {
        return ItemId.isValid(id) ? table.find(id) : Optional.empty();
    }

    /** The words of a document, for the search; empty when it has none that can be read. */
    public String words(String id) {
        return table.words(id);
    }

    /** The newest files. */
    public List<MediaFile> list(int limit, int offset) {
        return table.list(limit, offset);
    }

    /**
     * The newest files whose names or descriptions have some words.
     *
     * @param sought words, in any case; none finds all
     * @param images whether images alone are wanted, or documents alone; null for both
     */
    public List<MediaFile> list(String sought, @Nullable Boolean images, int limit) {
        List<String> words = Arrays.stream(Slug.of(sought).split("-"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return table.list(words, images, limit);
    }

    /**
     * The bytes of a file, or of an image in one of its widths.
     *
     * @param name the end of one of the addresses that {@link MediaFile} gives
     */
    public Optional<Path> content(MediaFile file, String name) {
        String kept = file.isImage() ? imageName(file, name) : name.equals(file.name()) ? MediaFolder.DOCUMENT : "";
        return Optional.of(kept)
                .filter(known -> !known.isEmpty())
                .map(known -> folder.file(file.hash(), known))
                .filter(Files::isRegularFile);
    }

    private static String imageName(MediaFile file, String name) {
        if (name.equals(file.name())) {
            return file.width() + "." + file.type().extension();
        }
        boolean known = file.widths().stream()
                .anyMatch(width -> name.equals(width + ".webp")
                        || name.equals(width + "." + file.type().extension()));
        return known ? name : "";
    }

    /** Keeps a file that nobody described. */
    public MediaFile add(Path content, String name, @Nullable String accountId) {
        return add(content, name, "", accountId);
    }

    /**
     * Keeps a file.
     *
     * @param content of it, in a temporary file that stays the caller's
     * @param name as its owner called it
     * @param description what an image shows, may be empty
     * @param accountId who sends it
     * @throws UserError when it is too large, of a type that is not taken, or damaged
     */
    public MediaFile add(Path content, String name, String description, @Nullable String accountId) {
        try {
            long size = Files.size(content);
            if (size == 0) {
                throw new UserError("newsroom.media.error.empty");
            }
            if (size > limits.bytes()) {
                throw new UserError("newsroom.media.error.size", limits.bytes() / 1_000_000);
            }
            Told told = TypeFinder.tell(content);
            String hash = MediaFolder.hash(content);
            Draft draft = told.document().isPresent()
                    ? document(content, hash, told.document().get(), size)
                    : image(content, hash, told.mime());
            MediaFile file = draft.named(
                    ItemId.next(), FileName.of(name, draft.type()), description, accountId, clock.instant());
            table.insert(file, draft.words());
            return file;
        } catch (IOException e) {
            throw new UserError("newsroom.media.error.kept");
        }
    }

    private Draft document(Path content, String hash, MediaType type, long size) throws IOException {
        if (!folder.has(hash)) {
            folder.keep(hash, Map.of(MediaFolder.DOCUMENT, Files.readAllBytes(content)));
        }
        return new Draft(hash, type, size, 0, 0, false, FileWords.of(content, type));
    }

    private Draft image(Path content, String hash, String mime) throws IOException {
        BufferedImage image = reading.read(content, mime);
        boolean transparent = image.getColorModel().hasAlpha();
        MediaType type = transparent || !mime.equals("image/jpeg") && !mime.equals("image/webp")
                ? MediaType.PNG
                : MediaType.JPEG;
        int width = (int) Math.min(
                Math.min(image.getWidth(), WIDEST),
                Math.sqrt((double) MOST_KEPT_PIXELS * image.getWidth() / image.getHeight()));
        BufferedImage shown = ImageWriting.scaled(image, Math.max(1, width), transparent);
        Draft draft = new Draft(hash, type, 0, shown.getWidth(), shown.getHeight(), writing.hasWebp(), "");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int each : MediaFile.widths(shown.getWidth())) {
            BufferedImage scaled = each == shown.getWidth() ? shown : ImageWriting.scaled(shown, each, transparent);
            files.put(
                    each + "." + type.extension(),
                    type == MediaType.PNG ? ImageWriting.png(scaled) : ImageWriting.jpeg(scaled));
            if (writing.hasWebp()) {
                files.put(each + ".webp", ImageWriting.webp(scaled));
            }
        }
        folder.keep(hash, files);
        return draft.sized(requireNonNull(files.get(draft.width() + "." + type.extension())).length);
    }

    /** Deletes what was not used for long. */
    int clean(Set<String> used) {
        var now = clock.instant();
        table.markUses(used, now);
        int deleted = 0;
        for (MediaFile file : table.listUnusedSince(now.minus(limits.unused()))) {
            if (table.delete(file.id()) && !table.hasContent(file.hash())) {
                folder.delete(file.hash());
            }
            deleted++;
        }
        return deleted;
    }
}
