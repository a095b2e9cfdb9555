package org.jalon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jalon.hours.HoursQuestion;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Answers in bulk whether opening hours are open. */
@Command(name = "hours")
final class HoursCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--batch", required = true, paramLabel = "CASES.json", descriptionKey = "cli.option.batch")
    private Path batch = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out")
    private @Nullable Path out;

    HoursCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
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
        return Cli.DONE;
    }

    private static void write(HoursQuestion.Answer answer, JsonGenerator json) {
        json.writeStartObject();
        json.writeBooleanProperty("valid", answer.valid());
        json.writePOJOProperty("open", answer.open());
        json.writeStringProperty("next_change", answer.nextChange());
        json.writeEndObject();
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
