package org.jalon.observatory.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLConnection;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jalon.account.Account;
import org.jalon.account.AccountSite;
import org.jalon.account.Accounts;
import org.jalon.account.AuditEntry;
import org.jalon.account.AuditTrail;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.mail.MailAddress;
import org.jalon.observatory.load.FigureImport;
import org.jalon.site.Language;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures for partners on every way out. The figure of Roubaix is 4321567, that of Tourcoing too small to be told. */
class PartnerFiguresTest extends AccountSite {

    private static final String DEFINITION = """
            id: reserve
            name: {fr: Fichier réservé, en: Restricted file}
            producer: Caisse d’essai
            licence: Convention
            vintage: "2026"
            level: commune
            key: code
            notes: {fr: Réservé, en: Restricted}
            indicators:
              - id: allocataires-reserves
                name: {fr: Allocataires, en: Recipients}
                explanation: {fr: Comptés, en: Counted}
                theme: demarches
                kind: count
                unit: people
                column: nombre
                audience: partners
              - id: part-reservee
                name: {fr: Part réservée, en: Restricted share}
                explanation: {fr: Comptés, en: Counted}
                theme: demarches
                kind: share
                unit: percent
                column: part
                audience: partners
            """;

    @Autowired
    private FigureImport figures;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail trail;

    @BeforeEach
    void importFigures(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("reserve.csv"), """
                code,nombre,part
                59512,4321567,77.77
                59599,7,
                59350,8765432,66.66
                """);
        figures.run(file, DEFINITION);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER, departement:59, true",
        "PARTNER, commune:59512, true",
        "PARTNER, region:32, true",
        "PARTNER, '', true",
        "COORDINATOR, departement:59, true",
        "PARTNER, departement:62, false",
        "PARTNER, commune:59350, false",
        "ADMINISTRATOR, '', false",
        "MODERATOR, departement:59, false",
        "EDITOR, '', false"
    })
    void areReadByThoseWhoWereGivenTheTerritory(Role role, String where, boolean reads) {
        Reader reader = reader(role, where);

        HttpResponse<String> file = reader.visitor().get("/observatoire/commune/59512.csv");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body().contains("allocataires-reserves")).isEqualTo(reads);
        assertThat(file.body().contains("4321567")).isEqualTo(reads);
        assertThat(file.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(reader.readings()).hasSize(reads ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "/observatoire/commune/59512",
        "/observatoire/commune/59512.csv",
        "/observatoire/departement/59.csv?maille=commune",
        "/observatoire/methodes",
        "/observatoire/carte?indicateur=allocataires-reserves",
        "/observatoire/comparer?territoires=commune:59512&territoires=commune:59350",
        "/observatoire/zones-blanches?besoin=allocataires-reserves",
        "/observatoire/ou-ouvrir?besoin=allocataires-reserves&territoire=departement:59",
        "/en/observatoire/commune/59512",
        "/observatoire/comparer.csv?territoires=commune:59512",
        "/api/v1/observatoire/commune/59512",
        "/sitemap.xml"
    })
    void areNotShownToVisitorsAnywhere(String path) {
        reader(Role.PARTNER, "").visitor().get(path);

        HttpResponse<String> answer = visitor().get(path);

        assertThat(Stream.of(
                                "4321567",
                                "4\u202f321\u202f567",
                                "4\u00a0321\u00a0567",
                                "8765432",
                                "77.77",
                                "77,8\u00a0%",
                                "77,8\u202f%",
                                "part-reservee",
                                "allocataires-reserves",
                                "Fichier réservé")
                        .filter(text -> !path.contains(text) && answer.body().contains(text)))
                .isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("public");
    }

    @Test
    void leaveOneLineOfTheTrailForEachRequest() {
        Reader reader = reader(Role.PARTNER, "departement:59");

        reader.visitor().get("/observatoire/departement/59.csv?maille=commune");

        assertThat(reader.readings()).singleElement().satisfies(entry -> {
            assertThat(entry.object()).isEqualTo("departement:59");
            assertThat(entry.details())
                    .containsEntry("figures", "allocataires-reserves part-reservee")
                    .containsEntry("page", "/observatoire/departement/59.csv");
            assertThat(entry.details().get("territories")).startsWith("departement:59 commune:59001 commune:59002");
        });
    }

    @Test
    void leaveNoTraceWhereNoneIsShown() {
        Reader reader = reader(Role.PARTNER, "departement:59");

        reader.visitor().get("/observatoire/commune/62041.csv");

        assertThat(reader.readings()).isEmpty();
    }

    @Test
    void hideSmallCountsFromPartnersToo() {
        String file = reader(Role.PARTNER, "")
                .visitor()
                .get("/observatoire/departement/59.csv?maille=commune")
                .body();

        assertThat(file.lines().filter(line -> line.startsWith("59599,")))
                .singleElement()
                .asString()
                .contains("moins de 10")
                .doesNotContain(",7,");
    }

    /** 4,321,567 and 8,765,432, without the 7: nobody subtracts it again. */
    @Test
    void leaveSmallCountsOutOfSums() {
        String file = reader(Role.PARTNER, "")
                .visitor()
                .get("/observatoire/departement/59.csv")
                .body();

        assertThat(file.lines().filter(line -> line.contains("allocataires-reserves")))
                .singleElement()
                .asString()
                .contains(",13086999,connu,");
    }

    @Test
    void arePrintedForPartnersOnly() throws IOException {
        Reader reader = reader(Role.PARTNER, "departement:59");

        assertThat(printed(reader.visitor())).contains("Part réservée", "77,8 %");
        assertThat(printed(visitor())).contains("Roubaix").doesNotContain("Part réservée", "77,8 %");
        assertThat(reader.readings()).hasSize(1);
    }

    /** The text of the two pages of Roubaix. */
    private String printed(Visitor visitor) throws IOException {
        String cookies = visitor.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        URLConnection asked =
                URI.create(url("/observatoire/commune/59512.pdf")).toURL().openConnection();
        asked.setRequestProperty("Cookie", cookies);
        try (PDDocument file = Loader.loadPDF(asked.getInputStream().readAllBytes())) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(file).replace('\u00a0', ' ').replace('\u202f', ' ');
        }
    }

    private record Reader(Visitor visitor, String account, AuditTrail trail) {

        List<AuditEntry> readings() {
            return trail.find(account, Instant.now().plusSeconds(60), 100).stream()
                    .filter(entry -> entry.act().equals(ReadFigures.ACT))
                    .toList();
        }
    }

    private Reader reader(Role role, String where) {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), new Grant(role, Territory.parse(where).orElse(null)));
        return new Reader(signedIn(address), account.id(), trail);
    }
}
