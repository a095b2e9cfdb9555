package org.jalon.newsroom.arrival.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.FormKey;
import org.jalon.newsroom.arrival.Arrival;
import org.jalon.newsroom.arrival.ArrivalFile;
import org.jalon.newsroom.arrival.ArrivalFile.State;
import org.jalon.newsroom.arrival.Arrivals;
import org.jalon.newsroom.arrival.desk.ArrivalPages.FileLine;
import org.jalon.newsroom.arrival.desk.ArrivalPages.Line;
import org.jalon.newsroom.article.Articles;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the lists of arrivals and of their files show. */
final class ArrivalPresenter {

    static final String PATH = "/redaction/arrivages";
    private static final int SHOWN = 100;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Arrivals arrivals;
    private final Articles articles;
    private final Accounts accounts;
    private final Readers readers;

    ArrivalPresenter(Arrivals arrivals, Articles articles, Accounts accounts, Readers readers) {
        this.arrivals = arrivals;
        this.articles = articles;
        this.accounts = accounts;
        this.readers = readers;
    }

    ArrivalPages.Overview overview(String said, boolean wrong, FormKey key, Words words) {
        Map<String, Map<State, Integer>> counts = arrivals.counts();
        List<Line> lines = arrivals.list(SHOWN, 0).stream()
                .map(arrival -> new Line(
                        words.language().path(PATH + "/" + arrival.id()),
                        arrival.name(),
                        List.of(brought(arrival, words), states(counts.getOrDefault(arrival.id(), Map.of()), words))))
                .toList();
        return new ArrivalPages.Overview(head(PATH, words.say("arrival.title"), words), key, said, wrong, lines);
    }

    ArrivalPages.One one(Arrival arrival, String said, boolean wrong, FormKey key, Words words) {
        String path = PATH + "/" + arrival.id();
        List<ArrivalFile> files = arrivals.files(arrival.id());
        int drafts = (int) arrivals.articles(arrival.id()).stream()
                .filter(id -> articles.find(id).isPresent())
                .count();
        boolean reads = !arrival.finished() && readers.isReading(arrival.id());
        List<String> about = new ArrayList<>(List.of(brought(arrival, words), originals(arrival, files, words)));
        return new ArrivalPages.One(
                head(path, arrival.name(), words),
                key,
                words.language().path(path),
                said,
                wrong,
                about,
                reads ? words.say("arrival.reading", arrival.done(), arrival.total()) : "",
                !arrival.finished() && !reads,
                files.stream().map(file -> line(file, words)).toList(),
                drafts,
                words.say("arrival.drafts", drafts));
    }

    private FileLine line(ArrivalFile file, Words words) {
        String path = PATH + "/" + file.arrivalId() + "/" + file.number();
        List<String> about = new ArrayList<>();
        String format = words.find("arrival.format." + file.format()).orElse("");
        String state = words.say("arrival.state." + file.state().slug());
        about.add(format.isEmpty() ? state : words.say("arrival.states", format, state));
        if (file.trouble() != null) {
            about.add(file.trouble().say(words));
        }
        if (file.proposal() != null) {
            about.add(
                    words.say("arrival.count.proposed", file.proposal().pieces().size()));
        }
        boolean waits = file.proposal() != null && (file.state() == State.OPEN || file.state() == State.CHANGED);
        return new FileLine(
                file.path(),
                about,
                file.proposal() == null ? null : words.language().path(path),
                arrivals.original(file.arrivalId(), file.number()).isEmpty()
                        ? null
                        : words.language().path(path + "/original"),
                waits);
    }

    private String brought(Arrival arrival, Words words) {
        String who = arrival.accountId() == null
                ? words.say("arrival.terminal")
                : accounts.find(arrival.accountId()).map(Account::shownName).orElse(words.say("arrival.somebody"));
        return words.say("arrival.by", words.moment(arrival.createdAt(), ZONE), who);
    }

    private String originals(Arrival arrival, List<ArrivalFile> files, Words words) {
        Instant until = arrival.originalsUntil();
        boolean there = files.stream()
                .anyMatch(file ->
                        arrivals.original(file.arrivalId(), file.number()).isPresent());
        if (!there) {
            return words.say("arrival.originals.gone");
        }
        return until == null
                ? words.say("arrival.originals.open")
                : words.say(
                        "arrival.originals.until", words.day(until.atZone(ZONE).toLocalDate()));
    }

    private static String states(Map<State, Integer> counts, Words words) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(count -> words.say(
                                "arrival.states",
                                words.say("arrival.state." + count.getKey().slug()),
                                count.getValue()))
                        .toList());
    }

    static Page head(String path, String title, Words words) {
        return new Page(words, title, "", path, Page.Section.NONE, false);
    }
}
