package org.jalon.observatory.advice;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.need.Need;
import org.jalon.observatory.need.UnderServedCommune;
import org.jalon.observatory.signal.Signals;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** Why a commune is said to be under-served, in words. Thread-safe. */
public final class Reasons {

    private final Observatory observatory;
    private final Signals signals;

    public Reasons(Observatory observatory, Signals signals) {
        this.observatory = observatory;
        this.signals = signals;
    }

    /**
     * One sentence: "1 240 habitants ; part des 65 ans ou plus : 31 % ; lieu le plus proche à 9 km ; 0,4 heure d’aide par
     * semaine pour 1 000 habitants".
     */
    public String sentence(UnderServedCommune commune, Need need, Viewer viewer, Words words) {
        return String.join(words.say("advice.reason.and"), all(commune, need, viewer, words));
    }

    private List<String> all(UnderServedCommune commune, Need need, Viewer viewer, Words words) {
        Said said = Said.in(words);
        List<String> reasons = new ArrayList<>();
        reasons.add(said.inhabitants(commune.commune().population()));
        need.measure().ifPresent(measure -> reasons.add(figure(commune, measure, viewer, words)));
        reasons.add(
                Double.isInfinite(commune.nearest())
                        ? words.say("advice.reason.none-near")
                        : words.say("advice.reason.nearest", said.distance(commune.nearest())));
        if (!Double.isNaN(commune.hours())) {
            reasons.add(words.say("advice.reason.hours", said.hours(commune.hours())));
        }
        if (!Double.isNaN(commune.hoursAtRisk())) {
            reasons.add(words.say("advice.reason.hours-at-risk", said.hours(commune.hoursAtRisk())));
        }
        signals.newest(commune.commune().code())
                .ifPresent(signal -> reasons.add(words.say(
                        "advice.reason.signal", said.number(signal.times().orElse(0)), month(signal.month(), words))));
        if (commune.border()) {
            reasons.add(words.say("advice.reason.border"));
        }
        return reasons;
    }

    private static String month(YearMonth month, Words words) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", words.language().locale())
                .format(month);
    }

    private String figure(UnderServedCommune commune, Measure measure, Viewer viewer, Words words) {
        Territory territory =
                new Territory(Territory.Kind.COMMUNE, commune.commune().code());
        String name = Optional.of(measure.indicator().name().in(words.language()))
                .map(text -> text.substring(0, 1).toLowerCase(words.language().locale()) + text.substring(1))
                .orElseThrow();
        return words.say(
                "advice.reason.need", name, FigureText.in(words).of(observatory.figure(measure, territory, viewer)));
    }
}
