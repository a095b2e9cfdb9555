package org.jalon.newsroom.arrival.gather;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jalon.newsroom.arrival.gather.Gathered.Refused;
import org.jalon.site.UserError;

/**
 * Unpacks a zip file. Names in it are never names on this disk; what it says of sizes is not believed, bytes are counted as they come; an
 * archive in it is refused.
 */
public final class Parcel {

    /** No honest text or picture is packed tighter. */
    private static final long MOST_TIMES = 200;

    private Parcel() {}

    /** Whether a file begins like a zip file. */
    public static boolean isZip(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] magic = bytes.readNBytes(4);
            return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4;
        }
    }

    /**
     * Unpacks into a folder, under numbers.
     *
     * @throws UserError when it is damaged, or holds more than is taken at once
     */
    public static Gathered unpack(Path zip, Path into, Bounds bounds) throws IOException {
        List<Found> files = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        long most = Math.min(bounds.total(), Math.max(10_000_000, Files.size(zip) * MOST_TIMES));
        long total = 0;
        int number = 0;
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String path = entry.getName();
                if (++number > bounds.files()) {
                    throw new UserError("arrival.error.much", bounds.files(), bounds.total() / 1_000_000);
                }
                if (entry.isDirectory() || isHidden(path)) {
                    continue;
                }
                if (leavesFolder(path)) {
                    refused.add(new Refused(path, new UserError("arrival.error.path")));
                    continue;
                }
                Path content = into.resolve(Integer.toString(number));
                long size = copy(entries, content, Math.min(most - total, bounds.bytes()));
                total += Math.max(0, size);
                if (size < 0) {
                    Files.deleteIfExists(content);
                    throw new UserError("arrival.error.bomb");
                }
                if (isArchive(content, path)) {
                    Files.delete(content);
                    refused.add(new Refused(path, new UserError("arrival.error.nested")));
                } else {
                    files.add(new Found(path, content, size));
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UserError("arrival.error.zip");
        }
        if (number == 0) {
            throw new UserError("arrival.error.zip");
        }
        return new Gathered(files, refused);
    }

    private static boolean isHidden(String path) {
        return path.startsWith("__MACOSX/")
                || List.of(path.split("/")).stream()
                        .anyMatch(part -> part.startsWith(".") && !part.matches("\\.{1,2}"));
    }

    private static boolean leavesFolder(String path) {
        return path.startsWith("/")
                || path.contains("\\")
                || path.matches("^[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..")
                || path.chars().anyMatch(Character::isISOControl);
    }

    /** Copies no more than some bytes; -1 when there are more. */
    private static long copy(InputStream from, Path to, long most) throws IOException {
        byte[] buffer = new byte[16_384];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                size += read;
                if (size > most) {
                    return -1;
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    /** An archive that is no office file, which are archives too. */
    private static boolean isArchive(Path content, String path) throws IOException {
        try (InputStream bytes = Files.newInputStream(content)) {
            byte[] magic = bytes.readNBytes(6);
            boolean other = magic.length > 3
                    && (magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b
                            || magic[0] == '7' && magic[1] == 'z'
                            || magic[0] == 'R' && magic[1] == 'a' && magic[2] == 'r');
            boolean zip = magic.length > 3 && magic[0] == 'P' && magic[1] == 'K';
            return other
                    || zip && !path.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(docx|xlsx|pptx|odt|ods|odp)");
        }
    }
}
