package org.jalon.intake.unpack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jalon.site.UserError;

/**
 * Looks at the end of an archive (ZIP Application Note 4.3.16) before it is opened: its list of files is read into memory as a
 * whole, and a hostile one has millions.
 */
final class ZipDirectory {

    private static final int MOST_FILES = 10_000;
    private static final int MOST_BYTES = 10_000_000;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int SIGNATURE = 0x06054b50;
    private static final int FILES_AT = 10;
    private static final int BYTES_AT = 12;

    private ZipDirectory() {}

    /** @throws UserError when there is no list, or it is too large */
    static void check(Path file, String name) throws IOException {
        ByteBuffer end = end(file);
        for (int at = end.limit() - END_RECORD; at >= 0; at--) {
            if (end.getInt(at) == SIGNATURE) {
                int files = Short.toUnsignedInt(end.getShort(at + FILES_AT));
                long bytes = Integer.toUnsignedLong(end.getInt(at + BYTES_AT));
                if (files > MOST_FILES || bytes > MOST_BYTES) {
                    throw new UserError("intake.error.too-many-files", name, MOST_FILES);
                }
                return;
            }
        }
        throw Counted.damaged(name);
    }

    private static ByteBuffer end(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(channel.size(), END_RECORD + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - length);
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // until all is there
            }
            return end.flip().order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
