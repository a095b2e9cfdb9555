package org.jalon.newsroom.resource.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.storage.Database;

/**
 * Looks in the background whether the links of what is published still answer: of each server one address a round, a few servers at a
 * time, each address once a week, those that fail every day. A round in which nobody answers says more of our own line than of
 * others, and is forgotten.
 */
public final class LinkWatch {

    private static final int MOST_AT_ONCE = 8;
    private static final int MOST_DUE = 400;
    private static final int OFFLINE_FROM = 3;
    private static final Duration TAKEN = Duration.ofMinutes(30);

    private final Database database;
    private final LinkTable links;
    private final UseTable uses;
    private final List<LinkSource> sources;
    private final LinkKnocker knocker;
    private final Clock clock;

    LinkWatch(Database database, List<LinkSource> sources, LinkKnocker knocker, Clock clock) {
        this.database = database;
        this.links = new LinkTable(database);
        this.uses = new UseTable(database);
        this.sources = List.copyOf(sources);
        this.knocker = knocker;
        this.clock = clock;
    }

    /** A link that editors should look at, and what leads there. */
    public record Trouble(WatchedLink link, List<LinkUse> uses) {}

    /** Notes which links are published now: new ones are watched, those that nothing leads to any more are forgotten. */
    public void gather() {
        List<LinkUse> now = sources.stream()
                .flatMap(source -> source.uses().stream())
                .distinct()
                .toList();
        Set<String> wanted = now.stream().map(LinkUse::address).collect(Collectors.toSet());
        database.transaction().executeWithoutResult(status -> {
            Set<String> known = new HashSet<>(links.addresses());
            links.begin(wanted.stream().filter(each -> !known.contains(each)).toList(), clock.instant());
            links.forget(known.stream().filter(each -> !wanted.contains(each)).toList());
            uses.replace(now);
        });
    }

    /** Tries addresses whose time has come, one of each server; how many were tried. */
    public int round() {
        Instant now = clock.instant();
        Map<String, WatchedLink> one = new LinkedHashMap<>();
        for (WatchedLink link : links.due(now, MOST_DUE)) {
            String host = SafeAddress.of(link.address()).map(SafeAddress::host).orElse(link.address());
            if (one.size() < MOST_AT_ONCE && !one.containsKey(host) && links.take(link, now.plus(TAKEN))) {
                one.put(host, link);
            }
        }
        Map<WatchedLink, LinkAnswer> answers = ask(List.copyOf(one.values()));
        boolean offline = answers.size() >= OFFLINE_FROM
                && answers.values().stream().allMatch(LinkAnswer.Silent.class::isInstance);
        if (!offline) {
            answers.forEach((link, answer) -> links.note(Verdict.of(link, answer, clock.instant())));
        }
        return answers.size();
    }

    private Map<WatchedLink, LinkAnswer> ask(List<WatchedLink> some) {
        Map<WatchedLink, LinkAnswer> answers = new ConcurrentHashMap<>();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            some.forEach(link -> each.execute(() -> answers.put(link, knocker.knock(link))));
        }
        return answers;
    }

    /** Tries an address in one of the next rounds, because somebody says that it is broken. */
    public void soon(String address) {
        links.tryAt(address, clock.instant());
    }

    /** All that editors should look at. */
    public List<Trouble> troubles() {
        List<WatchedLink> broken = links.toMend();
        if (broken.isEmpty()) {
            return List.of();
        }
        Map<String, List<LinkUse>> byAddress = uses.list().stream().collect(Collectors.groupingBy(LinkUse::address));
        List<Trouble> troubles = new ArrayList<>();
        for (WatchedLink link : broken) {
            List<LinkUse> here = byAddress.getOrDefault(link.address(), List.of());
            if (!here.isEmpty()) {
                troubles.add(new Trouble(link, here));
            }
        }
        return troubles;
    }

    /** One address, as far as it is watched. */
    public Optional<WatchedLink> find(String address) {
        return links.find(address);
    }
}
