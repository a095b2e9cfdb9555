package org.jalon.intake.page;

import java.time.Instant;
import org.jalon.intake.run.Run;
import org.jalon.site.Words;

/** Says runs in a few words. */
final class RunWords {

    private RunWords() {}

    /** What a run did and when, on one line. */
    static String gist(Run run, Words words) {
        Instant at = run.finishedAt() == null ? run.orderedAt() : run.finishedAt();
        return words.say("intake.run.gist", outcome(run, words), words.moment(at, SourcesPresenter.FRANCE));
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
}
