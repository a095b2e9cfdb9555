package org.jalon.intake.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.intake.ImportProgress;
import org.jalon.intake.ImportReport;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunStep;
import org.jalon.intake.run.StepTable;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.TerritoryMap;
import org.jspecify.annotations.Nullable;

/** Decides what the page of a run says. */
public final class RunPresenter {

    private static final int PERCENT = 100;
    private static final int MOST_DRAWN = 2_000;
    private static final int MOST_PROBLEMS = 12;

    private final StepTable steps;
    private final RunFiles files;
    private final SourceTitles titles;
    private final RunState states;
    private final TerritoryMap territories;

    public RunPresenter(
            StepTable steps, RunFiles files, SourceTitles titles, RunState states, TerritoryMap territories) {
        this.steps = steps;
        this.files = files;
        this.titles = titles;
        this.states = states;
        this.territories = territories;
    }

    RunPage page(SourceSettings source, Run run, RunFilter filter, Words words, FormKey key) {
        String back = SourcesPresenter.path(source);
        String path = back + "/passages/" + run.id();
        boolean kept = !steps.counts(run.id()).isEmpty();
        return new RunPage(
                head(source, run, path, words),
                key,
                titles.of(source),
                words.language().path(back),
                words.language().path(path),
                run.isUndone() ? "undone" : run.outcome().slug(),
                RunWords.outcome(run, words),
                facts(run, words),
                run.outcome().isOpen() ? progress(run, words) : null,
                states.notes(run, back, words),
                states.acts(run, source, words),
                run.isPublished() ? words.language().path(path + "/annulation") : "",
                files.find(run.order()).isPresent()
                        ? words.language().path(back + "/correspondances?passage=" + run.id())
                        : "",
                figures(run, path, filter, words),
                problems(run, path, filter, words),
                filter(run, path, filter, words),
                steps.list(run.id(), filter.ofTable(), filter.offset(), RunFilter.ROWS).stream()
                        .map(step ->
                                StepLines.of(step, step.kind() != RunStep.Kind.CREATED || run.isPublished(), words))
                        .toList(),
                map(run, filter),
                kept ? takes(run, path, words) : List.of());
    }

    private Page head(SourceSettings source, Run run, String path, Words words) {
        String key = run.order().isPreview() ? "intake.run.title.preview" : "intake.run.title.import";
        return new Page(words, words.say(key, titles.of(source)), "", path, Page.Section.NONE, false);
    }

    private static List<SourcePage.Fact> facts(Run run, Words words) {
        List<SourcePage.Fact> facts = new ArrayList<>();
        facts.add(new SourcePage.Fact(
                words.say("intake.run.fact.origin"), run.order().origin()));
        facts.add(new SourcePage.Fact(words.say("intake.run.fact.when"), RunWords.when(run, words)));
        facts.add(new SourcePage.Fact(
                words.say("intake.run.fact.by"),
                words.say(
                        run.order().isOfSchedule()
                                ? "intake.run.by.schedule"
                                : run.order().by().isEmpty() ? "intake.run.by.terminal" : "intake.run.by.person")));
        run.lasted(Instant.now())
                .ifPresent(lasted -> facts.add(new SourcePage.Fact(
                        words.say("intake.run.fact.lasted"),
                        words.say("intake.run.seconds", Math.max(1, lasted.toSeconds())))));
        return facts;
    }

    private RunPage.Progress progress(Run run, Words words) {
        Optional<ImportProgress> told = files.progress(run.id());
        return told.map(progress -> new RunPage.Progress(
                        words.say("intake.run.step." + progress.step().name().toLowerCase(Locale.ROOT)),
                        progress.fraction() > 0 ? (int) (progress.fraction() * PERCENT) : -1,
                        words.say("intake.run.rows", progress.rows())))
                .orElseGet(() -> new RunPage.Progress(RunWords.outcome(run, words), -1, ""));
    }

    private List<RunPage.Figure> figures(Run run, String path, RunFilter filter, Words words) {
        ImportReport report = run.report();
        Map<RunStep.Kind, Integer> numbers = new LinkedHashMap<>();
        Map<RunStep.Kind, Integer> kept = steps.counts(run.id());
        int returned = kept.getOrDefault(RunStep.Kind.RETURNED, 0);
        numbers.put(RunStep.Kind.CREATED, Math.max(0, report.created() - returned));
        numbers.put(RunStep.Kind.RETURNED, returned);
        numbers.put(RunStep.Kind.JOINED, report.joined());
        numbers.put(RunStep.Kind.CHANGED, report.updated());
        numbers.put(RunStep.Kind.GONE, report.gone());
        numbers.put(RunStep.Kind.REJECTED, Math.max(report.rejected(), kept.getOrDefault(RunStep.Kind.REJECTED, 0)));
        numbers.put(RunStep.Kind.SAME, report.unchanged());
        List<RunPage.Figure> figures = new ArrayList<>();
        numbers.forEach((kind, number) -> {
            if (number > 0 || kind != RunStep.Kind.RETURNED && kind != RunStep.Kind.JOINED) {
                boolean chosen = kind.slug().equals(filter.kind());
                String query = new RunFilter(chosen ? "" : kind.slug(), "", "", 1).query();
                figures.add(new RunPage.Figure(
                        number,
                        words.say("intake.figure." + kind.slug(), number),
                        words.language().path(path) + query,
                        chosen,
                        kind.slug()));
            }
        });
        return run.outcome().isOpen() ? List.of() : figures;
    }

    private static List<RunPage.Figure> problems(Run run, String path, RunFilter filter, Words words) {
        Map<String, Integer> all = new LinkedHashMap<>(run.report().rejections());
        all.putAll(run.report().issues());
        return all.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_PROBLEMS)
                .map(problem -> {
                    boolean chosen = problem.getKey().equals(filter.problem());
                    String query = new RunFilter("", chosen ? "" : problem.getKey(), "", 1).query();
                    return new RunPage.Figure(
                            problem.getValue(),
                            RunWords.issue(problem.getKey(), words),
                            words.language().path(path) + query,
                            chosen,
                            "");
                })
                .toList();
    }

    private RunPage.Filter filter(Run run, String path, RunFilter filter, Words words) {
        int count = steps.count(run.id(), filter.ofTable());
        String here = words.language().path(path);
        return new RunPage.Filter(
                filter.kind(),
                filter.problem(),
                filter.text(),
                words.say("intake.run.shown", count),
                filter.isEmpty() ? "" : here + "#lignes",
                filter.page() > 1 ? here + filter.at(filter.page() - 1).query() : "",
                filter.offset() + RunFilter.ROWS < count
                        ? here + filter.at(filter.page() + 1).query()
                        : "");
    }

    private @Nullable DifferenceMap map(Run run, RunFilter filter) {
        return DifferenceMap.of(steps.changes(run.id(), filter.ofTable(), MOST_DRAWN), territories)
                .orElse(null);
    }

    private static List<RunPage.Take> takes(Run run, String path, Words words) {
        List<RunPage.Take> takes = new ArrayList<>();
        String file = words.language().path(path + "/lignes.csv");
        takes.add(new RunPage.Take(file + "?lignes=problemes", words.say("intake.run.take.problems")));
        if (!run.order().file().isEmpty()) {
            takes.add(new RunPage.Take(file, words.say("intake.run.take.all")));
        }
        return takes;
    }
}
