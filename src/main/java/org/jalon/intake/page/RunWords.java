package org.jalon.intake.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.intake.ImportReport;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunOutcome;
import org.jalon.site.Words;

/** Says runs in a few words. */
final class RunWords {

    private RunWords() {}

    /** What a run did and when, on one line. */
    static String gist(Run run, Words words) {
        return words.say("intake.run.gist", outcome(run, words), when(run, words));
    }

    /** When it ended, or was ordered. */
    static String when(Run run, Words words) {
        Instant at = run.finishedAt() == null ? run.orderedAt() : run.finishedAt();
        return words.moment(at, SourcesPresenter.FRANCE);
    }

    /** How it ended. */
    static String outcome(Run run, Words words) {
        if (run.isUndone()) {
            return words.say("intake.run.outcome.undone");
        }
        String purpose = run.order().isPreview() ? "preview" : "import";
        return words.find("intake.run.outcome." + run.outcome().slug() + "." + purpose)
                .orElseGet(() -> words.say("intake.run.outcome." + run.outcome().slug()));
    }

    /** What it did or would do; why it did not. */
    static String what(Run run, Words words) {
        if (run.outcome() != RunOutcome.DONE) {
            return run.shrunk() ? words.say("intake.run.shrunk.short") : run.message();
        }
        ImportReport report = run.report();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("created", report.created());
        counts.put("joined", report.joined());
        counts.put("changed", report.updated());
        counts.put("gone", report.gone());
        counts.put("rejected", report.rejected());
        String some = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> words.say(
                        "intake.run.count",
                        count.getValue(),
                        words.say("intake.figure." + count.getKey(), count.getValue())))
                .collect(Collectors.joining(", "));
        return some.isEmpty() ? words.say("intake.run.outcome.unchanged") : some;
    }

    /** The short name of a kind of issue or rejection. */
    static String issue(String slug, Words words) {
        return words.find("intake.kind." + slug)
                .or(() -> words.find("intake.rejection.short." + slug))
                .orElse(slug.replace('-', ' '));
    }
}
