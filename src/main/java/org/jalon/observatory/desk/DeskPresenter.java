package org.jalon.observatory.desk;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.FormKey;
import org.jalon.observatory.desk.FigureJob.State;
import org.jalon.observatory.desk.FigureJob.Summary;
import org.jalon.observatory.load.StoredDataset;
import org.jalon.observatory.load.StoredDatasets;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the pages of imported figures say. */
public final class DeskPresenter {

    static final String PATH = "/observatoire/chiffres";

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final StoredDatasets datasets;
    private final Definitions definitions;
    private final Accounts accounts;

    public DeskPresenter(StoredDatasets datasets, Definitions definitions, Accounts accounts) {
        this.datasets = datasets;
        this.definitions = definitions;
        this.accounts = accounts;
    }

    DeskPage list(Words words, FormKey key, String chosen, String error, String done) {
        return new DeskPage(
                head(words, words.say("figures.title"), PATH),
                key,
                datasets.list().stream().map(dataset -> line(dataset, words)).toList(),
                definitions.choices(words.language()),
                chosen,
                error,
                done);
    }

    JobPage job(FigureJob job, Words words, FormKey key) {
        String state = state(job.state());
        List<String> problems = job.state() instanceof State.Refused(var error)
                ? Arrays.stream(error.say(words).split("\n")).toList()
                : List.of();
        List<JobPage.Fact> facts = switch (job.state()) {
            case State.Checked(Summary summary) -> facts(summary, words);
            case State.Stored(Summary summary) -> facts(summary, words);
            case State.Checking checking -> List.of();
            case State.Storing storing -> List.of();
            case State.Refused refused -> List.of();
            case State.Failed failed -> List.of();
        };
        String path = path(job);
        return new JobPage(
                head(words, words.say("figures.job.title"), path),
                key,
                job.fileName(),
                state,
                words.say("figures.job." + (state.equals("working") ? step(job.state()) : state)),
                problems,
                facts,
                words.language().path(path));
    }

    RemovalPage removal(StoredDataset dataset, Words words, FormKey key) {
        String id = dataset.dataset().id();
        return new RemovalPage(
                head(words, words.say("figures.remove.title", name(dataset, words)), PATH + "/jeux/" + id + "/retirer"),
                key,
                words.say("figures.remove.text", dataset.territories()));
    }

    static String path(FigureJob job) {
        return PATH + "/fichiers/" + job.id();
    }

    static String name(StoredDataset dataset, Words words) {
        return dataset.dataset().name().in(words.language());
    }

    private static String state(State state) {
        return switch (state) {
            case State.Checking checking -> "working";
            case State.Storing storing -> "working";
            case State.Checked checked -> "checked";
            case State.Stored stored -> "stored";
            case State.Refused refused -> "refused";
            case State.Failed failed -> "failed";
        };
    }

    private static String step(State state) {
        return state instanceof State.Storing ? "storing" : "checking";
    }

    private static List<JobPage.Fact> facts(Summary summary, Words words) {
        List<JobPage.Fact> facts = new ArrayList<>();
        add(facts, words, "dataset", summary.name().in(words.language()));
        add(facts, words, "rows", words.say("figures.count", summary.done().read()));
        add(facts, words, "territories", words.say("figures.count", summary.territories()));
        add(facts, words, "values", words.say("figures.count", summary.done().values()));
        add(facts, words, "secret", words.say("figures.count", summary.done().secret()));
        add(facts, words, "absent", words.say("figures.count", summary.done().absent()));
        if (summary.done().unknown() > 0) {
            add(facts, words, "unknown", unknown(summary.done().unknown(), summary.unknown(), words));
        }
        return facts;
    }

    private static void add(List<JobPage.Fact> facts, Words words, String key, String text) {
        facts.add(new JobPage.Fact(words.say("figures.fact." + key), text));
    }

    private DeskPage.Line line(StoredDataset stored, Words words) {
        String who = stored.importedBy().isEmpty()
                ? words.say("figures.terminal")
                : accounts.find(stored.importedBy()).map(Account::shownName).orElse(words.say("figures.gone"));
        String covers = words.say("figures.covers", stored.rows(), stored.territories());
        return new DeskPage.Line(
                name(stored, words),
                stored.dataset().id(),
                words.say(
                        "observatory.text.origin",
                        stored.dataset().producer(),
                        stored.dataset().vintage()),
                words.say("figures.imported", words.moment(stored.importedAt(), ZONE), who),
                stored.unknownRows() == 0
                        ? covers
                        : covers + " " + unknown(stored.unknownRows(), stored.unknown(), words),
                words.language().path(PATH + "/jeux/" + stored.dataset().id() + "/retirer"));
    }

    /** With the first codes, where they were kept. */
    private static String unknown(long rows, List<String> codes, Words words) {
        return words.say(codes.isEmpty() ? "figures.unknown-rows" : "figures.unknown", rows, String.join(", ", codes));
    }

    private static Page head(Words words, String title, String path) {
        return new Page(words, title, "", path, Page.Section.NONE, false);
    }
}
