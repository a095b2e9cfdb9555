package org.jalon.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.directory.Directory;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.Sources;
import org.jalon.intake.SourcesSite;
import org.jalon.intake.source.Supply;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhoKeepsSourcesTest extends SourcesSite {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sources sources;

    @Autowired
    private Directory directory;

    @BeforeEach
    void addSources() {
        keep("Nord", "departement:59");
        keep("Aisne", "departement:02");
    }

    @Test
    void showsCoordinatorsTheSourcesOfTheirTerritoryOnly() {
        Visitor coordinator = coordinator("departement:59");
        String list = coordinator.get("/sources").body();
        assertThat(list)
                .contains("/sources/nord")
                .doesNotContain("/sources/aisne")
                .doesNotContain("/sources/fixture");
        assertThat(coordinator.get("/sources/nord").statusCode()).isEqualTo(200);
        assertThat(coordinator.get("/sources/aisne").statusCode()).isEqualTo(404);
        assertThat(coordinator.get("/sources/fixture/reglages").statusCode()).isEqualTo(404);
    }

    @Test
    void letsNobodyGiveASourceToATerritoryThatIsNotTheirs() {
        Visitor coordinator = coordinator("departement:59");
        HttpResponse<String> refused = coordinator.submit(
                "/sources/nord/reglages",
                "/sources/nord/reglages",
                "titre",
                "Nord",
                "territoire",
                "departement:02",
                "origine",
                "UPLOAD");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(sources.find("Nord").orElseThrow().territory()).contains(territory("departement:59"));
    }

    @Test
    void keepsWhatWasSettled() {
        Visitor coordinator = coordinator("departement:59");
        HttpResponse<String> saved = coordinator.submit(
                "/sources/nord/reglages",
                "/sources/nord/reglages",
                "titre",
                "Réseau du Nord",
                "licence",
                "odbl",
                "territoire",
                "departement:59",
                "origine",
                "ADDRESS",
                "adresse",
                "https://example.fr/lieux.csv",
                "entete",
                "Authorization",
                "variable",
                "JALON_SOURCE_NORD",
                "rythme",
                "weekly",
                "jour-semaine",
                "1",
                "heure",
                "4",
                "actif",
                "oui");
        assertThat(saved.statusCode()).isEqualTo(303);
        SourceSettings settings = sources.find("Nord").orElseThrow();
        assertThat(settings.schedule()).hasToString("weekly:1:4");
        assertThat(settings.next()).isPresent();
        // only administrators say which secret goes to an address
        assertThat(settings.supply()).isEqualTo(Supply.at("https://example.fr/lieux.csv"));
        assertThat(directory.findSource("Nord").orElseThrow())
                .satisfies(profile -> assertThat(profile.licence()).isEqualTo("ODbL 1.0"))
                .satisfies(profile -> assertThat(profile.republished()).isFalse())
                .satisfies(profile -> assertThat(profile.title()).isEqualTo("Réseau du Nord"));
    }

    private void keep(String name, String territory) {
        sources.add(name, Supply.of(Supply.Kind.UPLOAD));
        SourceSettings settings = sources.find(name).orElseThrow();
        sources.save(settings.with("", territory(territory), false, 0));
    }

    private Visitor coordinator(String territory) {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), new Grant(Role.COORDINATOR, territory(territory)));
        return signedIn(address);
    }

    private static Territory territory(String text) {
        return Territory.parse(text).orElseThrow();
    }
}
