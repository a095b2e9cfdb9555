package org.jalon.observatory.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.advice.Reasons;
import org.jalon.observatory.brief.BriefPage.Said;
import org.jalon.observatory.diagnosis.Diagnosis;
import org.jalon.observatory.finding.Finding;
import org.jalon.observatory.finding.FindingText;
import org.jalon.observatory.need.UnderServed;
import org.jalon.observatory.need.UnderServedCommune;
import org.jalon.observatory.reference.Compared;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** Puts a diagnosis onto two pages, in the words of one language. */
public final class BriefPresenter {

    private static final int COMMUNES = 8;

    private final UnderServed underServed;
    private final Reasons reasons;
    private final Gazetteer gazetteer;

    public BriefPresenter(UnderServed underServed, Reasons reasons, Gazetteer gazetteer) {
        this.underServed = underServed;
        this.reasons = reasons;
        this.gazetteer = gazetteer;
    }

    BriefPage page(Diagnosis diagnosis, Fullness fullness, Site site, Words words, LocalDate today) {
        Territory territory = diagnosis.territory();
        TerritoryWords territories = new TerritoryWords(gazetteer, words);
        String address = site.url(words.language().path(TerritoryWords.frenchPath(territory)));
        List<String> communes = communes(territory, fullness, words);
        return new BriefPage(
                words,
                site.name() + " " + site.territory(),
                territories.name(territory),
                words.say("brief.lead", territories.kind(territory.kind()), diagnosis.population(), words.day(today)),
                address,
                CodePicture.of(address),
                findings(diagnosis, words, territories),
                notes(diagnosis, words),
                new BriefTables(words, fullness).of(diagnosis.figures()),
                communes,
                words.say(
                        territory.kind() == Kind.COMMUNE
                                ? "brief.under-served.commune"
                                : communes.isEmpty() ? "brief.under-served.none" : "brief.under-served.what"),
                sources(diagnosis.figures(), words));
    }

    private static List<Said> findings(Diagnosis diagnosis, Words words, TerritoryWords territories) {
        FindingText text = new FindingText(words, territories);
        return diagnosis.found().findings().stream()
                .map(finding -> new Said(
                        tone(finding.tone()),
                        text.tone(finding),
                        text.sentence(finding, diagnosis.territory()),
                        finding.figure().map(FigureText.in(words)::origin).orElse(FigureText.OURS)))
                .toList();
    }

    private static String tone(Finding.Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case BAD -> "bad";
            case NEUTRAL -> "neutral";
        };
    }

    private static List<String> notes(Diagnosis diagnosis, Words words) {
        return diagnosis.found().tooFewPeople()
                ? List.of(words.say("brief.note.too-few"))
                : diagnosis.found().fewPeople() ? List.of(words.say("brief.note.few")) : List.of();
    }

    private List<String> communes(Territory territory, Fullness fullness, Words words) {
        return territory.kind() == Kind.COMMUNE
                ? List.of()
                : underServed.list(territory, fullness.of(COMMUNES)).stream()
                        .map(commune -> commune(commune, words))
                        .toList();
    }

    private String commune(UnderServedCommune commune, Words words) {
        return words.say(
                "brief.under-served.line",
                commune.commune().name(),
                commune.commune().departementCode(),
                reasons.sentence(commune, underServed.usualNeed(), Viewer.PUBLIC, words));
    }

    /** "INSEE : Recensement 2022 (Licence Ouverte 2.0)", one line a producer. */
    private static List<String> sources(List<Compared> figures, Words words) {
        Map<String, TreeSet<String>> byProducer = new TreeMap<>();
        figures.stream()
                .map(Compared::own)
                .filter(TerritoryFigure::isTold)
                .forEach(figure -> byProducer
                        .computeIfAbsent(figure.dataset().producer(), producer -> new TreeSet<>())
                        .add(figure.dataset().name().in(words.language()) + " ("
                                + figure.dataset().licence() + ")"));
        return byProducer.entrySet().stream()
                .map(producer -> producer.getKey() + "\u00a0: "
                        + producer.getValue().stream().collect(Collectors.joining(", ")))
                .toList();
    }
}
