package org.jalon.observatory.diagnosis;

import java.util.Optional;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.need.Need;
import org.jalon.observatory.need.UnderServedCommune;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** The under-served communes of a page. */
final class LackingParts {

    private static final int FIRST = 5;

    private final DiagnosisSources from;
    private final Words words;

    LackingParts(DiagnosisSources from, Words words) {
        this.from = from;
        this.words = words;
    }

    /** Empty for a commune, which is told so among the findings, and where help is missing nowhere. */
    Optional<LackingPart> of(Diagnosis diagnosis) {
        if (diagnosis.territory().kind() == Territory.Kind.COMMUNE
                || diagnosis.underServed().isEmpty()) {
            return Optional.empty();
        }
        Need need = from.underServed().usualNeed();
        return Optional.of(new LackingPart(
                words.say("diagnosis.lacking.title", diagnosis.underServed().size()),
                diagnosis.underServed().stream()
                        .limit(FIRST)
                        .map(commune -> line(commune, need))
                        .toList(),
                new Link(
                        words.say(
                                "diagnosis.lacking.all", diagnosis.underServed().size()),
                        words.language().path("/observatoire/zones-blanches") + "?territoire="
                                + diagnosis.territory())));
    }

    private LackingPart.Line line(UnderServedCommune commune, Need need) {
        Territory territory =
                new Territory(Territory.Kind.COMMUNE, commune.commune().code());
        return new LackingPart.Line(
                new Link(commune.commune().name(), words.language().path(TerritoryWords.frenchPath(territory))),
                from.reasons().sentence(commune, need, Viewer.PUBLIC, words));
    }
}
