package org.jalon.cli;

import java.util.Map;
import org.jalon.intake.read.ReadOptions;
import picocli.CommandLine.Option;

/** What the terminal says of a file, where Jalon would not find it out. */
final class ReadingOptions {

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.option.sheet")
    private String sheet = "";

    @Option(names = "--path", paramLabel = "A.B", descriptionKey = "cli.option.path")
    private String path = "";

    @Option(names = "--member", paramLabel = "FILE", descriptionKey = "cli.option.member")
    private String member = "";

    @Option(names = "--delimiter", paramLabel = "SIGN", descriptionKey = "cli.option.delimiter")
    private String delimiter = "";

    @Option(names = "--encoding", paramLabel = "CHARSET", descriptionKey = "cli.option.encoding")
    private String encoding = "";

    @Option(names = "--header-row", paramLabel = "N", descriptionKey = "cli.option.header-row")
    private String headerRow = "0";

    /** @throws org.jalon.site.UserError when one of them cannot be */
    ReadOptions options() {
        return ReadOptions.of(Map.of(
                "sheet", sheet,
                "path", path,
                "member", member,
                "delimiter", delimiter,
                "encoding", encoding,
                "header-row", headerRow));
    }
}
