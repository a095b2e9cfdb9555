package org.jalon.intake;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.RecordIssue;
import org.jalon.intake.normalise.Normalised;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Rows between reading and publishing, in a compressed file: nothing is published before the last row was read, and the
 * memory never holds more than one. The form is private to one run, and read back by {@link SpoolReader}.
 */
final class Spool implements AutoCloseable {

    static final byte END = 0;
    static final byte ACCEPTED = 1;
    static final byte REJECTED = 2;
    static final byte NO_FIELD = -1;

    private final DataOutputStream out;

    private Spool(DataOutputStream out) {
        this.out = out;
    }

    static Spool create(Path file) {
        try {
            var deflated =
                    new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(Deflater.BEST_SPEED), 65_536);
            return new Spool(new DataOutputStream(new BufferedOutputStream(deflated, 65_536)));
        } catch (IOException e) {
            throw disk(e);
        }
    }

    /** @throws UserError when the disk is full or fails */
    void add(Normalised row) {
        try {
            switch (row) {
                case Normalised.Accepted(long number, OriginRecord record) -> {
                    out.writeByte(ACCEPTED);
                    out.writeLong(number);
                    write(record);
                }
                case Normalised.Rejected(long number, var reason, String id, String raw) -> {
                    out.writeByte(REJECTED);
                    out.writeLong(number);
                    out.writeByte(reason.ordinal());
                    write(id);
                    write(raw);
                }
            }
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private void write(OriginRecord record) throws IOException {
        write(record.ref().source());
        write(record.ref().id());
        write(record.raw());
        out.writeByte(record.facts().values().size());
        for (var fact : record.facts().values().entrySet()) {
            out.writeByte(fact.getKey().ordinal());
            List<String> values = fact.getValue();
            out.writeInt(values.size());
            for (String value : values) {
                write(value);
            }
        }
        out.writeInt(record.issues().size());
        for (RecordIssue issue : record.issues()) {
            @Nullable Field field = issue.field();
            out.writeByte(issue.code().ordinal());
            out.writeByte(field == null ? NO_FIELD : field.ordinal());
            write(issue.raw());
            write(issue.detail());
        }
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Ends the spool: only a closed one can be read. */
    @Override
    public void close() {
        try (out) {
            out.writeByte(END);
        } catch (IOException e) {
            throw disk(e);
        }
    }

    /** What an operator is told when a working file cannot be written or read. */
    static UserError disk(IOException e) {
        return new UserError("intake.error.disk", String.valueOf(e.getMessage()));
    }
}
