package org.jalon.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.directory.Directory;
import org.jalon.intake.ImportReport;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.RunTable;
import org.jalon.site.Words;

/** What can be done with a run now, and what must be known before. */
public final class RunState {

    /** Of a source, that may be gone without being asked for. */
    private static final long FIFTH = 5;

    private final RunTable runs;
    private final RunFiles files;
    private final Directory directory;

    public RunState(RunTable runs, RunFiles files, Directory directory) {
        this.runs = runs;
        this.files = files;
        this.directory = directory;
    }

    /** Whether more than a fifth of what the source had would be gone. */
    static boolean shrinks(Run run) {
        ImportReport report = run.report();
        return run.shrunk() || report.gone() * FIFTH > report.unchanged() + report.updated() + report.gone();
    }

    private boolean isOutdated(Run run) {
        return isReady(run) && run.head() != directory.head();
    }

    private static boolean isReady(Run run) {
        return run.order().isPreview() && run.outcome() == RunOutcome.DONE;
    }

    List<RunPage.Note> notes(Run run, String source, Words words) {
        List<RunPage.Note> notes = new ArrayList<>();
        if (run.shrunk()) {
            notes.add(new RunPage.Note(words.say("intake.run.note.shrunk"), true));
        } else if (!run.message().isEmpty()) {
            notes.add(new RunPage.Note(run.message(), true));
        }
        switch (run.outcome()) {
            case FAILED -> notes.add(new RunPage.Note(words.say("intake.run.note.failed"), true));
            case INTERRUPTED -> notes.add(new RunPage.Note(words.say("intake.run.note.interrupted"), true));
            case CANCELLED -> notes.add(new RunPage.Note(words.say("intake.run.note.cancelled"), false));
            case UNCHANGED -> notes.add(new RunPage.Note(words.say("intake.run.note.unchanged"), false));
            case WAITING, RUNNING, REFUSED, DONE -> {}
        }
        Optional<Run> published = isReady(run) ? runs.findPublished(run.id()) : Optional.empty();
        if (published.isPresent()) {
            notes.add(new RunPage.Note(words.say("intake.run.note.published"), false));
        } else if (isOutdated(run)) {
            notes.add(new RunPage.Note(words.say("intake.run.note.outdated"), false));
        }
        if (isReady(run) && shrinks(run)) {
            notes.add(new RunPage.Note(
                    words.say("intake.run.note.shrinks", run.report().gone()), true));
        }
        if (run.report().review() > 0) {
            notes.add(new RunPage.Note(
                    words.say("intake.run.note.review", run.report().review()), false));
        }
        if (differsFromPreview(run)) {
            notes.add(new RunPage.Note(words.say("intake.run.note.differs"), false));
        }
        return notes;
    }

    private boolean differsFromPreview(Run run) {
        return run.isPublished()
                && runs.find(run.order().preview())
                        .filter(preview -> !sameCounts(preview.report(), run.report()))
                        .isPresent();
    }

    private static boolean sameCounts(ImportReport one, ImportReport other) {
        return one.created() == other.created()
                && one.joined() == other.joined()
                && one.updated() == other.updated()
                && one.unchanged() == other.unchanged()
                && one.gone() == other.gone();
    }

    List<RunPage.Act> acts(Run run, SourceSettings source, Words words) {
        List<RunPage.Act> acts = new ArrayList<>();
        boolean hasFile = files.find(run.order()).isPresent();
        if (run.outcome().isOpen()) {
            acts.add(act("arreter", false, words));
        } else if (isReady(run) && hasFile) {
            boolean fresh = runs.findPublished(run.id()).isEmpty();
            acts.add(act(shrinks(run) ? "publier-quand-meme" : "publier", fresh, words));
            if (isOutdated(run)) {
                acts.add(act("revoir", false, words));
            }
        } else if (run.shrunk() && hasFile) {
            acts.add(act("publier-quand-meme", true, words));
        } else if ((run.outcome().isTrouble() || run.outcome() == RunOutcome.CANCELLED)
                && (hasFile || source.supply().isFetched())) {
            acts.add(act("reprendre", true, words));
        }
        return acts;
    }

    private static RunPage.Act act(String name, boolean main, Words words) {
        return new RunPage.Act(name, words.say("intake.run.act." + name), main);
    }
}
