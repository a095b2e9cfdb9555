package org.jalon.observatory.diagnosis;

import java.util.List;
import java.util.Optional;
import org.jalon.site.Page;

/**
 * The page of a territory.
 *
 * @param head of the document
 * @param title name of the territory
 * @param lead what kind of territory it is, and how many people live there
 * @param crumbs larger territories, the largest first, the observatory before them
 * @param tools what can be done with the page: map, comparison, files
 * @param findings what matters
 * @param notes what has to be known of the findings
 * @param themes all figures
 * @param similar why the similar territories are similar, in a sentence; empty when there are none
 * @param places of help
 * @param coming events
 * @param lacking communes where help is missing
 * @param quarters IRIS of a commune
 * @param news articles about the territory
 * @param tables of parts
 * @param sources of the figures
 */
public record DiagnosisPage(
        Page head,
        String title,
        String lead,
        List<Link> crumbs,
        List<Link> tools,
        List<FindingView> findings,
        List<String> notes,
        List<ThemePart> themes,
        String similar,
        PlacesPart places,
        List<EventLine> coming,
        Optional<LackingPart> lacking,
        Optional<QuarterTable> quarters,
        List<EventLine> news,
        List<PartsTable> tables,
        List<SourceLine> sources) {

    public DiagnosisPage {
        crumbs = List.copyOf(crumbs);
        tools = List.copyOf(tools);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        themes = List.copyOf(themes);
        coming = List.copyOf(coming);
        news = List.copyOf(news);
        tables = List.copyOf(tables);
        sources = List.copyOf(sources);
    }

    /** The same page with what comes soon and what is new. */
    DiagnosisPage with(Announcements announcements) {
        return new DiagnosisPage(
                head,
                title,
                lead,
                crumbs,
                tools,
                findings,
                notes,
                themes,
                similar,
                places,
                announcements.coming(),
                lacking,
                quarters,
                announcements.news(),
                tables,
                sources);
    }

    /** Something that is going to happen. */
    public record EventLine(Link link, String when, String where) {}
}
