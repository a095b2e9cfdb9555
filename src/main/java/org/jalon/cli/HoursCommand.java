package org.jalon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jalon.hours.HoursQuestion;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Answers in bulk whether opening hours are open, or reads those that are written in French. */
@Command(name = "hours")
final class HoursCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out")
    private @Nullable Path out;

    HoursCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(names = "--explain", descriptionKey = "cli.option.explain")
    private boolean explain;

    @Override
    public Integer call() {
        if (input.lines != null) {
            Path lines = input.lines;
            OutputFile.write(out, terminal, stream -> new HoursLines(terminal, explain).write(lines, stream));
        } else if (input.batch != null) {
            answer(input.batch);
        }
        return Cli.DONE;
    }

    private void answer(Path batch) {
        OutputFile.write(out, terminal, stream -> {
            try (MappingIterator<Case> cases = JSON.readerFor(Case.class).readValues(batch);
                    JsonGenerator json = JSON.createGenerator(stream)) {
                json.writeStartArray();
                while (cases.hasNextValue()) {
                    write(cases.nextValue().question().answer(), json);
                }
                json.writeEndArray();
            } catch (JacksonException e) {
                throw new UserError("cli.hours.unreadable", batch, e.getOriginalMessage());
            }
        });
    }

    private static void write(HoursQuestion.Answer answer, JsonGenerator json) {
        json.writeStartObject();
        json.writeBooleanProperty("valid", answer.valid());
        json.writePOJOProperty("open", answer.open());
        json.writeStringProperty("next_change", answer.nextChange());
        json.writeEndObject();
    }

    /** What is asked: one or the other. */
    private static final class Input {

        @Option(names = "--batch", paramLabel = "CASES.json", descriptionKey = "cli.option.batch")
        private @Nullable Path batch;

        @Option(names = "--parse-file", paramLabel = "LINES.txt", descriptionKey = "cli.option.parse-file")
        private @Nullable Path lines;
    }

    /** A case as it is written in the file. */
    record Case(
            @Nullable String hours,
            @Nullable String at,
            @Nullable String zone) {

        HoursQuestion question() {
            return new HoursQuestion(orEmpty(hours), orEmpty(at), orEmpty(zone));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
