package org.jalon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon.exchange.ExportFormat;
import org.jalon.exchange.ExportReport;
import org.jalon.exchange.Exports;
import org.jalon.exchange.ReportJson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes what is published. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatReader.class,
            descriptionKey = "cli.option.format")
    private ExportFormat format = ExportFormat.MEDNUM_CSV;

    @Option(names = "--territory", paramLabel = "CODE", descriptionKey = "cli.option.territory")
    private @Nullable String territory;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out")
    private @Nullable Path out;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            Exports exports = context.getBean(Exports.class);
            AtomicReference<@Nullable ExportReport> written = new AtomicReference<>();
            OutputFile.write(
                    out,
                    terminal,
                    stream -> written.set(
                            territory == null
                                    ? exports.writeAll(format, stream)
                                    : exports.writeTerritory(format, territory, stream)));
            ExportReport report = written.get();
            if (format.isStandard() && report != null && !report.entries().isEmpty()) {
                tell(report);
            }
        }
        return Cli.DONE;
    }

    /** Says how far the lines depart from what is published, and lists it beside the file. */
    private void tell(ExportReport report) {
        terminal.tell("cli.export.departures", report.lines(), report.mended(), report.leftOut());
        if (out != null) {
            Path beside = out.resolveSibling(out.getFileName() + ".ecarts.json");
            OutputFile.write(beside, terminal, stream -> ReportJson.write(report, stream));
            terminal.tell("cli.export.report", beside);
        }
    }

    /** Reads the name of a format. */
    static final class FormatReader implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String value) {
            return ExportFormat.find(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }
}
