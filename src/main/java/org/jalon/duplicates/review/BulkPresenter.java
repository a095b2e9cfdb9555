package org.jalon.duplicates.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.duplicates.JoiningTogether;
import org.jalon.duplicates.Pair;
import org.jalon.duplicates.Pairs;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Makes the page of many pairs at once. */
final class BulkPresenter {

    /** More would not be read before the button is pressed. */
    private static final int SHOWN = 100;

    private final Pairs pairs;
    private final JoiningTogether together;
    private final ListPresenter list;

    BulkPresenter(Pairs pairs, JoiningTogether together, ListPresenter list) {
        this.pairs = pairs;
        this.together = together;
        this.list = list;
    }

    BulkPage page(Actor actor, FormKey key, Route route, Progress progress) {
        Words words = route.words();
        int certain = pairs.countCertain(actor, route.filter());
        int done = progress.batch().isEmpty() ? 0 : together.count(progress.batch());
        boolean begun = !progress.batch().isEmpty();
        boolean goes = progress.goes() && (progress.undoing() ? done > 0 : certain > 0);
        boolean joins = !begun && certain > 0 || goes && !progress.undoing();
        List<Pair> shown = begun ? List.of() : pairs.certain(actor, route.filter(), SHOWN);
        Map<String, String> hidden = new LinkedHashMap<>(route.hidden());
        hidden.putAll(progress.parameters());
        return new BulkPage(
                new Page(
                        words,
                        words.say("duplicates.bulk.title"),
                        "",
                        PairBulkController.PATH,
                        Page.Section.NONE,
                        false),
                key,
                what(words, progress, certain, done),
                shown.stream().map(pair -> list.row(pair, route)).toList(),
                begun ? 0 : certain - shown.size(),
                progress.batch(),
                progress.undoing() ? progress.total() - done : done,
                progress.total(),
                goes,
                joins || goes ? route.action("/ensemble") : "",
                goes && progress.undoing()
                        ? words.say("duplicates.bulk.continue")
                        : words.say(begun ? "duplicates.bulk.continue" : "duplicates.bulk.join", certain),
                begun && done > 0 && !(goes && progress.undoing()) ? route.action("/ensemble") : "",
                hidden,
                route.list());
    }

    private static String what(Words words, Progress progress, int certain, int done) {
        if (progress.batch().isEmpty()) {
            return words.say("duplicates.bulk.what", certain);
        }
        return progress.undoing()
                ? words.say("duplicates.bulk.undone", done)
                : words.say("duplicates.bulk.done", done, certain);
    }
}
