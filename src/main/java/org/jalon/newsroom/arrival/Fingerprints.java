package org.jalon.newsroom.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jalon.newsroom.arrival.read.Item;

/** Tells content that was seen before: SHA-256, in hexadecimal. */
final class Fingerprints {

    private Fingerprints() {}

    static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] buffer = new byte[16_384];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(Item item) {
        String all = String.join(
                "\u0000",
                item.key(),
                item.title(),
                item.lead(),
                item.body().html(),
                item.authors(),
                String.valueOf(item.date()),
                item.status().name(),
                String.join("\u0000", item.labels()),
                item.cover());
        return HexFormat.of().formatHex(digest().digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
