package org.jalon.newsroom.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * The bytes of uploaded files: a folder for each content, named by its hash, with one file for a document and one for each width and
 * format of an image. Folders come whole, by a move, and never change.
 */
final class MediaFolder {

    /** The name of the one file of a document. */
    static final String DOCUMENT = "document";

    private final Path root;

    MediaFolder(Path root) {
        this.root = root;
    }

    /** The SHA-256 of a file, in hexadecimal. */
    static String hash(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    boolean has(String hash) {
        return Files.isDirectory(folder(hash));
    }

    /** A file of a content; it may not exist. The name must be one of ours. */
    Path file(String hash, String name) {
        return folder(hash).resolve(name);
    }

    /** Keeps the files of a content, unless it is there. */
    void keep(String hash, Map<String, byte[]> files) throws IOException {
        if (has(hash)) {
            return;
        }
        Path folder = folder(hash);
        Files.createDirectories(folder.getParent());
        Path coming = Files.createTempDirectory(folder.getParent(), "coming");
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(
                        coming.resolve(file.getKey()),
                        file.getValue(),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.SYNC);
            }
            Files.move(coming, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!has(hash)) {
                throw e; // otherwise somebody sent the same at the same time
            }
        } finally {
            FileSystemUtils.deleteRecursively(coming);
        }
    }

    void delete(String hash) {
        try {
            FileSystemUtils.deleteRecursively(folder(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
