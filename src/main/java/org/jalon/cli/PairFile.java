package org.jalon.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.duplicates.RecordKey;
import org.jalon.matching.MatchedPair;
import org.jalon.matching.Matching;
import org.jalon.matching.Reason;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Pairs of records as CSV (RFC 4180), with the ids that their sources gave. */
final class PairFile {

    private static final int MOST_REASONS = 6;

    private final OutputStream stream;
    private final @Nullable Matching explaining;
    private final Words words;

    /**
     * @param explaining what judged them, to say why; absent to leave that out
     */
    PairFile(OutputStream stream, @Nullable Matching explaining, Words words) {
        this.stream = stream;
        this.explaining = explaining;
        this.words = words;
    }

    void write(List<MatchedPair> pairs) {
        try {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
            csv.writeRecord(
                    explaining == null
                            ? List.of("id_left", "id_right", "score", "decision")
                            : List.of("id_left", "id_right", "score", "decision", "reasons"));
            pairs.forEach(pair -> csv.writeRecord(row(pair)));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> row(MatchedPair pair) {
        List<String> row = new ArrayList<>(List.of(
                sourceId(pair.left()),
                sourceId(pair.right()),
                String.format(Locale.ROOT, "%.4f", pair.score()),
                pair.decision().code()));
        if (explaining != null) {
            row.add(explaining.judge(pair.left(), pair.right()).reasons().stream()
                    .limit(MOST_REASONS)
                    .map(this::say)
                    .collect(Collectors.joining(" ; ")));
        }
        return row;
    }

    private String say(Reason reason) {
        String sign = reason.weight() > 0 ? "+ " : "- ";
        return sign + words.say("matching.reason." + reason.feature().code());
    }

    private static String sourceId(String key) {
        return RecordKey.ref(key).id();
    }
}
