package org.jalon.tiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with tiles: compressed where that is worth it, with an entity tag made of the bytes themselves. */
final class TileAnswer {

    private static final MediaType TILE = new MediaType("application", "vnd.mapbox-vector-tile");

    /** Smaller tiles fit into a packet as they are. */
    private static final int WORTH_COMPRESSING = 500;

    private static final int TAG_BYTES = 12;

    private TileAnswer() {}

    /** An empty tile is an answer like any other, of no bytes: maps read it as such, and may keep it. */
    static ResponseEntity<byte[]> of(byte[] tile, @Nullable String acceptEncoding, Duration fresh) {
        boolean compressed = tile.length >= WORTH_COMPRESSING
                && acceptEncoding != null
                && acceptEncoding.contains("gzip")
                && !acceptEncoding.contains("gzip;q=0");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(TILE)
                .cacheControl(CacheControl.maxAge(fresh).cachePublic())
                .eTag('"' + tag(tile) + (compressed ? "-gzip" : "") + '"')
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return compressed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(compress(tile))
                : answer.body(tile);
    }

    private static String tag(byte[] tile) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(tile);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] compress(byte[] tile) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(tile.length / 2);
        try (OutputStream gzip = new GZIPOutputStream(compressed, 4096)) {
            gzip.write(tile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
