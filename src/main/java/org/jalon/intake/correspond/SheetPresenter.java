package org.jalon.intake.correspond;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.Vocabulary;
import org.jalon.intake.MappingTrial;
import org.jalon.intake.MappingTrial.Tried;
import org.jalon.intake.correspond.MappingPage.Fact;
import org.jalon.intake.correspond.MappingPage.Sheet;
import org.jalon.intake.proposal.ProposalWords;
import org.jalon.intake.proposal.Target;
import org.jalon.site.Words;

/** What the first rows of a file become, beside the rows. */
final class SheetPresenter {

    private static final int ROWS = 5;
    private static final int LONGEST = 240;
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final MappingTrial trial;

    SheetPresenter(MappingTrial trial) {
        this.trial = trial;
    }

    List<Sheet> sheets(Workpiece work, MappingForm form, Words words) {
        if (!work.hasFile()) {
            return List.of();
        }
        Set<String> used = form.mapping().columns();
        return trial
                .run(
                        form.mapping(),
                        work.sample().rows().stream().limit(ROWS).toList(),
                        work.source().name(),
                        LocalDate.now(FRANCE))
                .stream()
                .map(tried -> sheet(tried, used, words))
                .toList();
    }

    private static Sheet sheet(Tried tried, Set<String> used, Words words) {
        List<Fact> raw = new ArrayList<>();
        List<Fact> rest = new ArrayList<>();
        tried.row()
                .values()
                .forEach((column, text) -> (used.contains(column) ? raw : rest).add(new Fact(column, cut(text))));
        OriginRecord record = tried.record();
        return new Sheet(
                words.say("mapping.row", tried.row().number()),
                raw,
                rest,
                record == null ? List.of() : facts(record.facts(), words),
                record == null ? words.say("intake.rejection." + tried.rejection()) : "",
                record == null
                        ? List.of()
                        : record.issues().stream()
                                .map(issue -> issue(issue, words))
                                .distinct()
                                .toList());
    }

    private static String issue(RecordIssue issue, Words words) {
        String said = issue.say(words);
        boolean told = issue.raw().isBlank() || said.contains(issue.raw());
        return told ? said : words.say("mapping.issue", said, cut(issue.raw()));
    }

    private static List<Fact> facts(Facts facts, Words words) {
        ProposalWords said = new ProposalWords(words);
        List<Fact> all = new ArrayList<>();
        for (Field field : Field.values()) {
            List<String> values = facts.all(field);
            if (!values.isEmpty() && field.isStandard()) {
                all.add(new Fact(
                        said.target(Target.of(field)),
                        cut(values.stream()
                                .map(value -> Vocabulary.say(field, value, words))
                                .collect(Collectors.joining(" · ")))));
            }
        }
        return all;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
