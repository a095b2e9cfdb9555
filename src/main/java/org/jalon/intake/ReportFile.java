package org.jalon.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.RecordIssue;
import org.jalon.intake.normalise.Normalised;
import org.jalon.intake.normalise.Rejection;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was found in each row, as JSON for the keeper of the source. Rows are written before anything is published and
 * the counts after; the file appears under its name when it is complete.
 */
final class ReportFile implements AutoCloseable {

    private static final Words WORDS = Words.in(Language.FRENCH);

    private static final ObjectWriter JSON = new JsonMapper().writerWithDefaultPrettyPrinter();

    private final Path file;
    private final Path part;
    private final JsonGenerator json;

    private ReportFile(Path file, Path part, JsonGenerator json) {
        this.file = file;
        this.part = part;
        this.json = json;
    }

    /** @throws UserError when the file cannot be written; to be called before any work is done */
    static ReportFile open(Path file, ImportOrder order) {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        if (Files.isDirectory(target)) {
            throw new UserError("intake.error.report", target, "");
        }
        try {
            JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(part));
            json.writeStartObject();
            json.writeStringProperty("source", order.source());
            json.writeStringProperty("origin", order.origin());
            json.writeStringProperty("started_at", Instant.now().toString());
            json.writeBooleanProperty("dry_run", order.dryRun());
            return new ReportFile(target, part, json);
        } catch (IOException | JacksonException e) {
            throw new UserError("intake.error.report", target, String.valueOf(e.getMessage()));
        }
    }

    /** Writes every rejected row and every issue. */
    void writeRows(Path spool) {
        try {
            json.writeArrayPropertyStart("rejected_rows");
            each(spool, row -> {
                if (row instanceof Normalised.Rejected rejected) {
                    write(rejected);
                }
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("issues");
            each(spool, row -> {
                if (row instanceof Normalised.Accepted(long number, OriginRecord record)) {
                    record.issues().forEach(issue -> write(number, record.ref().id(), issue));
                }
            });
            json.writeEndArray();
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    /** Writes the counts and gives the file its name. */
    void finish(String outcome, ImportReport report) {
        try {
            json.writeStringProperty("finished_at", Instant.now().toString());
            json.writeStringProperty("outcome", outcome);
            json.writeObjectPropertyStart("counts");
            json.writeNumberProperty("read", report.read());
            json.writeNumberProperty("accepted", report.accepted());
            json.writeNumberProperty("rejected", report.rejected());
            json.writeNumberProperty("created", report.created());
            json.writeNumberProperty("updated", report.updated());
            json.writeNumberProperty("unchanged", report.unchanged());
            json.writeNumberProperty("gone", report.gone());
            json.writeNumberProperty("review", report.review());
            json.writeEndObject();
            write("issue_counts", report.issues());
            write("rejection_counts", report.rejections());
            json.writeEndObject();
            json.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | JacksonException e) {
            throw refusal(e);
        }
    }

    private static void each(Path spool, Consumer<Normalised> consumer) {
        try (SpoolReader rows = new SpoolReader(spool)) {
            rows.forEachRemaining(consumer);
        }
    }

    private void write(Normalised.Rejected rejected) {
        Rejection reason = rejected.reason();
        json.writeStartObject();
        json.writeNumberProperty("row", rejected.row());
        json.writeStringProperty("id", rejected.id());
        json.writeStringProperty("code", reason.slug());
        json.writeStringProperty("field", reason.field());
        json.writeStringProperty("message", WORDS.say("intake.rejection." + reason.slug()));
        json.writeName("raw");
        json.writeRawValue(rejected.raw());
        json.writeEndObject();
    }

    private void write(long number, String id, RecordIssue issue) {
        @Nullable Field field = issue.field();
        json.writeStartObject();
        json.writeNumberProperty("row", number);
        json.writeStringProperty("id", id);
        json.writeStringProperty("code", issue.code().slug());
        json.writeStringProperty("severity", issue.code().severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("field", field == null ? "" : field.label());
        json.writeStringProperty("raw", issue.raw());
        json.writeStringProperty("detail", issue.detail());
        json.writeStringProperty("message", issue.say(WORDS));
        json.writeEndObject();
    }

    private void write(String name, Map<String, Integer> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private UserError refusal(Exception e) {
        return new UserError("intake.error.report", file, String.valueOf(e.getMessage()));
    }

    /** Leaves nothing behind when the report was not finished. */
    @Override
    public void close() {
        try {
            json.close();
            Files.deleteIfExists(part);
        } catch (IOException | JacksonException e) {
            throw refusal(e);
        }
    }
}
