package org.jalon.intake.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jalon.reach.WebAnswer;
import org.jalon.site.UserError;

/** Saves the answer of a server as a file, unpacked if it was packed for the way. */
final class Answers {

    private static final int PIECE = 65_536;
    private static final long MEGABYTE = 1_000_000;

    private Answers() {}

    /** @throws UserError when there is more than may be */
    static Page save(WebAnswer answer, Path target, long mostBytes, DoubleConsumer progress) throws IOException {
        long[] come = {0};
        MessageDigest digest = sha256();
        long total = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream in = unpacked(answer, counted(answer.content(), come));
                OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            for (int read = 0; read >= 0; read = in.read(piece)) {
                out.write(piece, 0, read);
                total += read;
                progress.accept(answer.length() > 0 ? Math.min(1, (double) come[0] / answer.length()) : 0);
                if (total > mostBytes) {
                    throw new UserError(
                            "intake.error.url-too-large", answer.address().toString(), mostBytes / MEGABYTE);
                }
            }
        } catch (ZipException e) {
            throw new UserError("intake.error.url-cut", answer.address().toString());
        }
        return new Page(
                answer.address(),
                new Validators(answer.header("ETag"), answer.header("Last-Modified")),
                answer.header("Link"),
                total,
                HexFormat.of().formatHex(digest.digest()));
    }

    private static InputStream unpacked(WebAnswer answer, InputStream in) throws IOException {
        return switch (answer.header("Content-Encoding").strip().toLowerCase(java.util.Locale.ROOT)) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in, PIECE);
            case "deflate" -> inflated(new BufferedInputStream(in));
            default -> in;
        };
    }

    /** Some servers leave out the frame that the word deflate promises (RFC 9110, 8.4.1.2): its first half byte tells. */
    private static InputStream inflated(BufferedInputStream in) throws IOException {
        in.mark(1);
        boolean framed = (in.read() & 0x0f) == 8;
        in.reset();
        return new InflaterInputStream(in, new Inflater(!framed), PIECE);
    }

    private static InputStream counted(InputStream content, long[] come) {
        return new java.io.FilterInputStream(content) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                come[0] += Math.max(0, read);
                return read;
            }
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
