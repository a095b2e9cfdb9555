package org.jalon.intake;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.InflaterInputStream;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordRef;
import org.jalon.intake.normalise.Normalised;
import org.jalon.intake.normalise.Rejection;
import org.jspecify.annotations.Nullable;

/** The rows of a closed {@link Spool}, in the order of the file. */
final class SpoolReader implements Iterator<Normalised>, AutoCloseable {

    private static final Field[] FIELDS = Field.values();
    private static final RecordIssue.Code[] CODES = RecordIssue.Code.values();
    private static final Rejection[] REJECTIONS = Rejection.values();

    private final DataInputStream in;
    private byte kind;

    SpoolReader(Path spool) {
        try {
            in = new DataInputStream(
                    new BufferedInputStream(new InflaterInputStream(Files.newInputStream(spool)), 65_536));
            kind = in.readByte();
        } catch (IOException e) {
            throw Spool.disk(e);
        }
    }

    @Override
    public boolean hasNext() {
        return kind != Spool.END;
    }

    @Override
    public Normalised next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            Normalised row = kind == Spool.ACCEPTED ? readAccepted() : readRejected();
            kind = in.readByte();
            return row;
        } catch (IOException e) {
            throw Spool.disk(e);
        }
    }

    private Normalised readAccepted() throws IOException {
        long number = in.readLong();
        RecordRef ref = new RecordRef(readText(), readText());
        String raw = readText();
        return new Normalised.Accepted(number, new OriginRecord(ref, readFacts(), raw, readIssues()));
    }

    private Normalised readRejected() throws IOException {
        return new Normalised.Rejected(in.readLong(), REJECTIONS[in.readByte()], readText(), readText());
    }

    private Facts readFacts() throws IOException {
        Map<Field, List<String>> facts = new EnumMap<>(Field.class);
        for (int left = in.readByte(); left > 0; left--) {
            Field field = FIELDS[in.readByte()];
            List<String> values = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                values.add(readText());
            }
            facts.put(field, values);
        }
        return new Facts(facts);
    }

    private List<RecordIssue> readIssues() throws IOException {
        List<RecordIssue> issues = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            RecordIssue.Code code = CODES[in.readByte()];
            byte ordinal = in.readByte();
            @Nullable Field field = ordinal == Spool.NO_FIELD ? null : FIELDS[ordinal];
            issues.add(new RecordIssue(code, field, readText(), readText()));
        }
        return issues;
    }

    private String readText() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw Spool.disk(e);
        }
    }
}
