package org.jalon.observatory.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.observatory.need.WhatIf;
import org.jalon.observatory.supply.OfferedPlace;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Says what would change. */
record OutcomeMaker(WhatIf whatIf) {

    private static final int SHOWN = 30;
    private static final double SEEN_HOURS = 0.05;
    private static final double SEEN_METRES = 50;

    /** Nothing when nothing is opened or closed. */
    NextPage.@Nullable Outcome outcome(Asked asked, WishReader.Wish wish, ChangeReader.Read read, Words words) {
        Territory whole = asked.whole();
        if (whole == null || read.opened().isEmpty() && read.closed().isEmpty()) {
            return null;
        }
        WhatIf.Change change = new WhatIf.Change(
                read.opened(),
                wish.hours(),
                read.closed().stream().map(OfferedPlace::id).collect(Collectors.toSet()));
        WhatIf.Outcome outcome = whatIf.compare(whole, asked.question(), change);
        Said said = Said.in(words);
        Map<String, String> shared = new LinkedHashMap<>(wish.parameters());
        shared.put(NextPresenter.OPEN, ChangeReader.codes(read.opened()));
        shared.put(NextPresenter.CLOSE, ChangeReader.ids(read.closed()));
        shared.values().removeIf(String::isEmpty);
        List<WhatIf.Changed> seen = outcome.communes().stream()
                .filter(OutcomeMaker::isSeen)
                .limit(SHOWN)
                .toList();
        int rest = outcome.communes().size() - seen.size();
        return new NextPage.Outcome(
                figures(asked, outcome, words, said),
                seen.stream().map(changed -> row(changed, words, said)).toList(),
                rest > 0 ? words.say("advice.outcome.rest", rest, said.communes(rest)) : "",
                words.language().path(asked.link(NextPresenter.PATH, shared)) + "#comparer");
    }

    private static List<NextPage.Row> figures(Asked asked, WhatIf.Outcome outcome, Words words, Said said) {
        String radius = said.distance(asked.question().access().radius());
        NextPage.Row within = people(words.say("advice.outcome.within", radius), outcome.within(), said);
        NextPage.Row hours = new NextPage.Row(
                words.say("advice.outcome.hours"),
                "",
                said.hours(outcome.hours().before()),
                said.hours(outcome.hours().after()),
                signed(outcome.hours(), said.hours(difference(outcome.hours()))));
        return asked.question().need().measure().isPresent()
                ? List.of(within, people(words.say("advice.outcome.at-risk", radius), outcome.atRisk(), said), hours)
                : List.of(within, hours);
    }

    private static NextPage.Row people(String name, WhatIf.Pair pair, Said said) {
        return new NextPage.Row(
                name,
                "",
                said.number(pair.before()),
                said.number(pair.after()),
                signed(pair, said.number(difference(pair))));
    }

    private static NextPage.Row row(WhatIf.Changed changed, Words words, Said said) {
        return new NextPage.Row(
                changed.commune().name(),
                words.language()
                        .path("/observatoire/commune/" + changed.commune().code()),
                both(changed.nearest().before(), changed.hours().before(), words, said),
                both(changed.nearest().after(), changed.hours().after(), words, said),
                signed(changed.hours(), said.hours(difference(changed.hours()))));
    }

    private static String both(double nearest, double hours, Words words, Said said) {
        return words.say("advice.outcome.both", said.distance(nearest), said.hours(hours));
    }

    /** Whether a change shows in the numbers that are told. */
    private static boolean isSeen(WhatIf.Changed changed) {
        return Math.abs(changed.hours().difference()) >= SEEN_HOURS
                || changed.nearest().before() != changed.nearest().after()
                        && !(Math.abs(changed.nearest().difference()) < SEEN_METRES);
    }

    private static double difference(WhatIf.Pair pair) {
        return Math.abs(pair.difference());
    }

    private static String signed(WhatIf.Pair pair, String difference) {
        return (pair.after() >= pair.before() ? "+" : "\u2212") + difference;
    }
}
