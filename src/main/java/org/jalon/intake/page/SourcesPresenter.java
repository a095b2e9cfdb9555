package org.jalon.intake.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.directory.Directory;
import org.jalon.directory.SourceProfile;
import org.jalon.directory.SourceSummary;
import org.jalon.intake.ImportReport;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.schedule.Alerts;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the list of sources says. */
public final class SourcesPresenter {

    static final String PATH = "/sources";
    static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Directory directory;
    private final RunTable runs;
    private final SourceTitles titles;
    private final Alerts alerts;

    public SourcesPresenter(Directory directory, RunTable runs, SourceTitles titles, Alerts alerts) {
        this.directory = directory;
        this.runs = runs;
        this.titles = titles;
        this.alerts = alerts;
    }

    SourcesPage overview(List<SourceSettings> sources, Words words) {
        Map<String, SourceSummary> published =
                directory.listSources().stream().collect(Collectors.toMap(SourceSummary::name, Function.identity()));
        List<SourcesPage.Line> lines = sources.stream()
                .map(source -> line(source, Optional.ofNullable(published.get(source.name())), words))
                .toList();
        return new SourcesPage(
                new Page(words, words.say("intake.sources.title"), "", PATH, Page.Section.NONE, false),
                lines,
                alerts(sources, words));
    }

    private List<SourcesPage.Alert> alerts(List<SourceSettings> sources, Words words) {
        return alerts.list().stream()
                .flatMap(alert -> sources.stream()
                        .filter(source -> source.name().equals(alert.source()))
                        .map(source -> new SourcesPage.Alert(
                                words.language().path(path(source)),
                                titles.of(source),
                                words.say("intake.alert." + alert.kind().slug()))))
                .toList();
    }

    private SourcesPage.Line line(SourceSettings source, Optional<SourceSummary> published, Words words) {
        SourceProfile profile = titles.profile(source);
        List<Run> recent = runs.list(source.name(), 1);
        Optional<Run> last = recent.stream().findFirst();
        String state = last.map(SourcesPresenter::state).orElse(published.isPresent() ? "ok" : "new");
        return new SourcesPage.Line(
                words.language().path(path(source)),
                profile.title(),
                profile.owner(),
                words.say(
                        "intake.sources.places",
                        published.map(SourceSummary::records).orElse(0)),
                last.map(run -> RunWords.gist(run, words))
                        .or(() -> published.map(
                                known -> words.say("intake.sources.seen", words.moment(known.seenAt(), FRANCE))))
                        .orElseGet(() -> words.say("intake.sources.never")),
                source.next()
                        .map(next -> words.say("intake.sources.next", words.moment(next, FRANCE)))
                        .orElse(""),
                runs.findLast(source.name(), RunOrder.Purpose.IMPORT, List.of(RunOutcome.DONE))
                        .map(run -> quality(run.report(), words))
                        .orElse(""),
                state,
                words.say("intake.sources.state." + state));
    }

    static String path(SourceSettings source) {
        return PATH + "/" + source.slug();
    }

    private static String state(Run run) {
        if (run.outcome().isOpen()) {
            return "busy";
        }
        return run.outcome().isTrouble() ? "trouble" : "ok";
    }

    private static String quality(ImportReport report, Words words) {
        return report.read() == 0 ? "" : words.say("intake.sources.quality", report.rejected(), report.read());
    }
}
