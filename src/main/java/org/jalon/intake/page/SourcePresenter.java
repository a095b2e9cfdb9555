package org.jalon.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.account.FormKey;
import org.jalon.directory.SourceProfile;
import org.jalon.intake.ImportReport;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.schedule.Alerts;
import org.jalon.intake.source.Schedule;
import org.jalon.intake.source.Supply;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;

/** Decides what the page of a source says. */
public final class SourcePresenter {

    private static final int RUNS = 30;
    private static final int QUALITIES = 12;

    private final RunTable runs;
    private final SourceTitles titles;
    private final Alerts alerts;
    private final Gazetteer gazetteer;

    public SourcePresenter(RunTable runs, SourceTitles titles, Alerts alerts, Gazetteer gazetteer) {
        this.runs = runs;
        this.titles = titles;
        this.alerts = alerts;
        this.gazetteer = gazetteer;
    }

    SourcePage page(SourceSettings source, String done, Words words, FormKey key) {
        SourceProfile profile = titles.profile(source);
        String path = SourcesPresenter.path(source);
        List<Run> recent = runs.list(source.name(), RUNS);
        return new SourcePage(
                new Page(words, profile.title(), "", path, Page.Section.NONE, false),
                key,
                words.language().path(path),
                alerts.of(source.name()).stream()
                        .map(alert -> words.say("intake.alert." + alert.kind().slug()))
                        .toList(),
                done.matches("[a-z]{1,20}")
                        ? words.find("intake.source.done." + done).orElse("")
                        : "",
                facts(source, profile, words),
                source.supply().isFetched(),
                recent.stream().map(run -> line(run, path, words)).toList(),
                recent.stream()
                        .filter(Run::isPublished)
                        .limit(QUALITIES)
                        .map(run -> quality(run, words))
                        .toList());
    }

    private List<SourcePage.Fact> facts(SourceSettings source, SourceProfile profile, Words words) {
        List<SourcePage.Fact> facts = new ArrayList<>();
        add(facts, "owner", profile.owner(), words);
        add(facts, "contact", source.contact(), words);
        add(
                facts,
                "licence",
                profile.licence().isEmpty() ? words.say("intake.settings.licence.unknown") : profile.licence(),
                words);
        if (!profile.republished()) {
            add(facts, "republished", words.say("intake.source.republished.no"), words);
        }
        add(
                facts,
                "territory",
                source.territory()
                        .map(territory -> gazetteer.nameOf(territory).orElseGet(territory::toString))
                        .orElseGet(() -> words.say("intake.settings.everywhere")),
                words);
        add(facts, "supply", supply(source.supply(), words), words);
        add(facts, "schedule", schedule(source, words), words);
        add(
                facts,
                "mapping",
                source.mappingVersion() == 0
                        ? words.say("intake.source.mapping.standard")
                        : words.say("intake.source.mapping.version", source.mappingVersion()),
                words);
        return facts;
    }

    private static void add(List<SourcePage.Fact> facts, String key, String text, Words words) {
        if (!text.isEmpty()) {
            facts.add(new SourcePage.Fact(words.say("intake.source.fact." + key), text));
        }
    }

    private static String supply(Supply supply, Words words) {
        return supply.address().isEmpty()
                ? words.say("intake.settings.supply." + supply.kind().slug())
                : supply.address();
    }

    private static String schedule(SourceSettings source, Words words) {
        if (source.schedule().rhythm() == Schedule.Rhythm.MANUAL) {
            return words.say("intake.settings.rhythm.manual");
        }
        return source.next()
                .map(next -> words.say("intake.sources.next", words.moment(next, SourcesPresenter.FRANCE)))
                .orElseGet(() -> words.say("intake.source.paused"));
    }

    private static SourcePage.RunLine line(Run run, String path, Words words) {
        return new SourcePage.RunLine(
                words.language().path(path + "/passages/" + run.id()),
                RunWords.when(run, words),
                RunWords.outcome(run, words),
                run.outcome().isTrouble(),
                RunWords.what(run, words));
    }

    private static SourcePage.Quality quality(Run run, Words words) {
        ImportReport report = run.report();
        return new SourcePage.Quality(
                RunWords.when(run, words),
                report.read(),
                report.rejected(),
                report.issues().values().stream().mapToInt(Integer::intValue).sum(),
                report.issues().entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(most -> RunWords.issue(most.getKey(), words))
                        .orElse(""));
    }
}
