package org.jalon.newsroom.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jalon.site.UserError;

/** Tells what a file is by its content; its name, which anybody can choose, is not asked. */
final class TypeFinder {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_DECLARED = 1_000_000;

    /** What only this type of office file has inside. */
    private static final Map<String, MediaType> MAIN_PARTS = Map.of(
            "word/document.xml", MediaType.DOCX,
            "xl/workbook.xml", MediaType.XLSX,
            "ppt/presentation.xml", MediaType.PPTX);

    private static final Detector MAGIC = MimeTypes.getDefaultMimeTypes();

    private TypeFinder() {}

    /**
     * What a file is: an image in any format that is read, or one of {@link MediaType}.
     *
     * @throws UserError when files of its type are not taken, with the reason
     */
    static Told tell(Path file) throws IOException {
        String mime = detect(file);
        return switch (mime) {
            case "image/jpeg", "image/png", "image/gif", "image/webp" -> new Told(mime, Optional.empty());
            case "application/pdf" ->
                document(mime, beginsWith(file, PDF) ? Optional.of(MediaType.PDF) : Optional.empty());
            case "application/zip", "application/x-tika-ooxml" -> document(mime, office(file));
            case "image/svg+xml", "application/xml", "text/html", "application/xhtml+xml" ->
                throw new UserError("newsroom.media.error.code");
            case "image/heic", "image/heif", "image/avif", "image/tiff", "image/bmp" ->
                throw new UserError("newsroom.media.error.image-type");
            default -> document(mime, MediaType.of(mime).filter(type -> isWholeWithoutMacros(file)));
        };
    }

    /**
     * What a file was told to be.
     *
     * @param mime as the content says
     * @param document the type that it is kept as; empty for images, which are kept as others
     */
    record Told(String mime, Optional<MediaType> document) {}

    private static Told document(String mime, Optional<MediaType> type) {
        if (type.isEmpty()) {
            throw new UserError("newsroom.media.error.type");
        }
        return new Told(mime, type);
    }

    private static String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return MAGIC.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean beginsWith(Path file, byte[] magic) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(magic.length), magic);
        }
    }

    private static Optional<MediaType> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            refuseMacros(zip, entries);
            return entries.size() > MOST_ENTRIES
                    ? Optional.empty()
                    : entries.stream()
                            .flatMap(entry -> Optional.ofNullable(MAIN_PARTS.get(entry.getName())).stream())
                            .findFirst();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static void refuseMacros(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        boolean named = entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name ->
                        name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/"));
        if (named || declaresMacros(zip)) {
            throw new UserError("newsroom.media.error.macros");
        }
    }

    /** Whether a Microsoft document says that it has macros, by whatever name they are kept. */
    private static boolean declaresMacros(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry("[Content_Types].xml");
        if (types == null) {
            return false;
        }
        try (InputStream content = zip.getInputStream(types)) {
            String declared = new String(content.readNBytes(MOST_DECLARED), StandardCharsets.UTF_8);
            return declared.contains("macroEnabled") || declared.contains("vbaProject");
        }
    }

    /** Whether an OpenDocument file is the archive that its first bytes say. */
    private static boolean isWholeWithoutMacros(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseMacros(zip, Collections.list(zip.entries()));
            return zip.getEntry("content.xml") != null;
        } catch (IOException e) {
            return false;
        }
    }
}
