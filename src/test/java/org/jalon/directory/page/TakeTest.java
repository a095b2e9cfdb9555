package org.jalon.directory.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What people take with them of a place, over HTTP. */
class TakeTest extends LiveSite {

    private String path(String sourceId) {
        return sheet(sourceId).substring(0, "/lieux/".length() + 10);
    }

    private String id(String sourceId) {
        return path(sourceId).substring("/lieux/".length());
    }

    @Test
    void givesAVisitToCalendars() {
        // A Monday of 2027 on which the place opens at nine, in winter: eight o'clock in universal time.
        HttpResponse<byte[]> answer = get(path("r1") + "/visite.ics?quand=2027-01-11T09:00");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("france-services-des-tilleuls-roubaix.ics");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("DTSTART:20270111T080000Z", "SUMMARY:Aller à")
                .doesNotContain("est fermé");
        assertThat(text("/en" + path("r1") + "/visite.ics?quand=2027-01-10T09:00")
                        .replace("\r\n ", ""))
                .contains("this place is closed at that time");
    }

    @ParameterizedTest
    @CsvSource({
        "/visite.ics,400",
        "/visite.ics?quand=demain,400",
        "/visite.ics?quand=9999-01-01T00:00,400",
        "/point.gpx,200",
        "/plan.svg,200",
        "/../0000000000/point.gpx,404",
        "/../0000000000/plan.svg,404"
    })
    void answersWithTheRightStatus(String file, int status) {
        assertThat(get(URI.create(path("r1") + file).normalize().toString()).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/point.gpx", "/plan.svg"})
    void writesWellFormedXmlWhateverSourcesWrote(String file) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(path("r4") + file))));
        assertThat(document.getDocumentElement().getTextContent()).contains("& \"Atelier\" numérique");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void drawsASmallPlanThatSaysWhatItShows() {
        String plan = text(path("r1") + "/plan.svg");
        assertThat(plan.length()).isLessThan(15_000);
        assertThat(plan).contains("<title>", "Roubaix", "Wattrelos", "2 km", ">N<");
    }

    @Test
    void printsWhatWasChosenInTheOrderOfTheChoice() {
        String paper = text("/lieux/imprimer?forme=fiches&id=" + id("r2") + "&id=" + id("r1") + "&id=" + id("r2"));
        assertThat(paper).contains("2 lieux à imprimer").containsSubsequence("Médiathèque de la Filature", "Tilleuls");
        assertThat(paper.split("<article class=\"sheet\">")).hasSize(3);
        assertThat(paper).contains(path("r1") + "/plan.svg", "forme=liste&amp;id=" + id("r2") + "&amp;id=" + id("r1"));
        assertThat(text("/lieux/imprimer?forme=liste&id=" + id("r1")))
                .contains(
                        "Un lieu à imprimer", "03\u00a020\u00a000\u00a000\u00a000", "4 place du Marché, 59100 Roubaix");
    }

    @Test
    void saysWhenThereIsNothingOrTooMuchToPrint() {
        assertThat(text("/lieux/imprimer")).contains("Vous n’avez choisi aucun lieu");
        assertThat(text("/en/lieux/imprimer?id=zzz")).contains("One chosen place is no longer published");
        String many =
                IntStream.range(0, 60).mapToObj(i -> "id=%010d".formatted(i)).collect(Collectors.joining("&"));
        assertThat(text("/lieux/imprimer?id=" + id("r1") + "&" + many)).contains("50 lieux au plus", "61 que vous");
    }

    @Test
    void sendsAPlaceInPlainText() {
        String sheet = text(sheet("r1"));
        assertThat(sheet).contains("href=\"sms:?&amp;body=France%20services%20des%20Tilleuls%0A4%20place%20du%20March");
        assertThat(sheet).contains("href=\"mailto:?subject=France%20services%20des%20Tilleuls&amp;body=");
        assertThat(sheet).contains("geo:50.6905,3.1802").doesNotContain("openstreetmap.org");
    }
}
