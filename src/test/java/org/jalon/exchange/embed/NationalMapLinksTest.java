package org.jalon.exchange.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

class NationalMapLinksTest {

    private static NationalMapLinks links;

    @BeforeAll
    static void load() {
        links = new NationalMapLinks(Gazetteer.load());
    }

    private static String target(String address, boolean framed) {
        UriComponents uri = UriComponentsBuilder.fromUriString(address).build();
        return links.find(uri.getPath() == null ? "/" : uri.getPath(), uri.getQueryParams(), framed)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/bretagne territoire=region:53",
                "/bretagne/finistere territoire=departement:29",
                "/provence-alpes-cote-dazur territoire=region:93",
                "/bourgogne-franche-comte/cote-d-or territoire=departement:21",
                "/la-reunion/la-reunion territoire=departement:974",
                "/hauts-de-france/nord?zoom=9&latitude=50.5&longitude=3 territoire=departement:59&latitude=50.5&longitude=3&zoom=9",
                "/bretagne/finistere?territoire_type=communes&territoires=29019 territoire_type=communes&territoires=29019",
                "/?territoire_type=departements&territoires=75,92 territoire_type=departements&territoires=75%2C92",
                "/bretagne?services=A,B&frais_a_charge=Gratuit territoire=region:53&services=A&services=B&frais_a_charge=Gratuit",
                "/bretagne?ouvert_actuellement=2026-11-22T10:00:00Z territoire=region:53&ouvert=maintenant",
                "/bretagne?ouvert_le_week_end=true&prise_rdv=x territoire=region:53&prise_rdv=oui&ouvert=week-end",
                "/bretagne?ouvert_le_week_end=false&inconnu=1 territoire=region:53",
                "/bretagne?autres_formations_labels=QPV territoire=region:53&formations_labels=QPV"
            })
    void leadsToTheSamePlaces(String address, String query) {
        assertThat(target(address, true)).isEqualTo("/integrer/carte?vue=carte&" + query);
        assertThat(target(address, false)).isEqualTo("/carte?" + query);
    }

    @ParameterizedTest
    @CsvSource({"true,/integrer/carte?vue=liste&territoire=departement:29", "false,/lieux?territoire=departement:29"})
    void leadsListsToLists(boolean framed, String target) {
        assertThat(target("/bretagne/finistere/lieux?zoom=3", framed)).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?utm_source=x",
                "/lieux",
                "/carte",
                "/bretagne/nord",
                "/bretagne/",
                "/zzz",
                "/zzz/nord",
                "/bretagne/finistere/autre",
                "/bretagne/finistere/lieux/1",
                "/assets/site.css",
                "/en",
                "//"
            })
    void leavesAllOtherAddressesAlone(String address) {
        assertThat(target(address, true)).isEmpty();
    }
}
