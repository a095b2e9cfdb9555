package org.jalon.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.FieldChange;
import org.jalon.directory.RecordIssue;
import org.jalon.intake.run.RunStep;
import org.jalon.site.Words;

/** Says what a run does with a row. */
final class StepLines {

    private static final int LONGEST = 300;

    private StepLines() {}

    /** @param published whether its place is published under its id by now */
    static RunPage.Line of(RunStep step, boolean published, Words words) {
        return new RunPage.Line(
                step.row() == 0 ? "" : words.say("intake.run.row", step.row()),
                step.name().isEmpty() ? words.say("intake.run.unnamed") : step.name(),
                step.recordId(),
                published && !step.placeId().isEmpty() ? words.language().path("/lieux/" + step.placeId()) : "",
                step.kind().slug(),
                words.say("intake.step." + step.kind().slug()),
                changes(step, words),
                problems(step, words));
    }

    /** What is new needs no comparison: it is all there is. */
    private static List<RunPage.Change> changes(RunStep step, Words words) {
        List<RunPage.Change> changes = new ArrayList<>();
        if (step.kind() == RunStep.Kind.GONE) {
            return changes;
        }
        for (Field field : Field.values()) {
            FieldChange change = step.changes().get(field);
            if (change != null && field != Field.ID) {
                changes.add(new RunPage.Change(label(field, words), text(change.before()), text(change.after())));
            }
        }
        return changes;
    }

    /** All that is odd, the hints among it. */
    static List<String> problems(RunStep step, Words words) {
        return said(step, step.issues(), words);
    }

    /** What its owner should mend. */
    static List<String> toMend(RunStep step, Words words) {
        return said(step, RunStep.problems(step.issues()), words);
    }

    private static List<String> said(RunStep step, List<RecordIssue> issues, Words words) {
        List<String> problems = new ArrayList<>();
        if (!step.rejection().isEmpty()) {
            problems.add(words.say("intake.rejection." + step.rejection()));
        }
        for (RecordIssue issue : issues) {
            problems.add(said(issue, words));
        }
        return problems;
    }

    /** Which cell it is about comes first: its owner looks for it in a file. */
    private static String said(RecordIssue issue, Words words) {
        Field field = issue.field();
        if (field == null) {
            return issue.say(words);
        }
        String label = label(field, words);
        return issue.raw().isBlank()
                ? words.say("intake.problem", label, issue.say(words))
                : words.say("intake.problem.cell", label, issue.raw(), issue.say(words));
    }

    static String label(Field field, Words words) {
        return words.find("moderation.field." + field.label()).orElse(field.label());
    }

    private static String text(List<String> values) {
        String all = String.join(" | ", values);
        return all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
    }
}
