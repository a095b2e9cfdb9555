package org.jalon.hours.rule;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.OpeningHoursParserTokenManager;
import ch.poole.openinghoursparser.SimpleCharStream;
import ch.poole.openinghoursparser.TokenMgrError;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text into a schedule: the library reads the syntax, the classes beside this one give it its meaning. */
public final class ScheduleReader {

    private ScheduleReader() {}

    /** The schedule of a text; empty when it is not valid. The caller bounds its length. */
    public static Optional<Schedule> read(String text) {
        return parse(text).flatMap(ScheduleReader::build);
    }

    private static Optional<List<ch.poole.openinghoursparser.Rule>> parse(String text) {
        try {
            // A buffer of the size of the text: the library's own takes longer to make than the text to read.
            SimpleCharStream characters = new SimpleCharStream(new StringReader(text), 1, 1, text.length() + 64);
            return Optional.of(new OpeningHoursParser(new OpeningHoursParserTokenManager(characters)).rules(false));
        } catch (OpeningHoursParseException | RuntimeException | TokenMgrError e) {
            // The library also throws unchecked exceptions and lexical errors on some invalid texts.
            return Optional.empty();
        }
    }

    private static Optional<Schedule> build(List<ch.poole.openinghoursparser.Rule> read) {
        List<Rule> rules = new ArrayList<>(read.size());
        try {
            boolean fallback = false;
            for (ch.poole.openinghoursparser.Rule each : read) {
                if (!each.isEmpty()) {
                    // What follows a fallback by a comma belongs to the fallback.
                    fallback = each.isFallBack() || fallback && each.isAdditive();
                    rules.add(RuleReader.read(each, rules.isEmpty() ? null : rules.getLast(), fallback));
                }
            }
        } catch (Unreadable e) {
            return Optional.empty();
        }
        return rules.isEmpty() ? Optional.empty() : Optional.of(new Schedule(List.copyOf(rules)));
    }
}
