package org.jalon.directory.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon._support.Places.aTownHallInArras;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jalon._support.LiveSite;
import org.jalon.directory.Amended;
import org.jalon.directory.Amendment;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What pages and the API say of places that people decided about; they are withdrawn again after each test. */
class DecidedPagesTest extends LiveSite {

    private static final Facts HALL = aTownHallInArras().with(Field.PHONE, List.of("+33321000001"));

    @Autowired
    private Directory directory;

    private Place place;
    private Place other;

    @BeforeEach
    void addPlaces() {
        place = directory.add(HALL, false, "test");
        other = directory.add(HALL, false, "test");
    }

    @AfterEach
    void withdrawPlaces() {
        directory.close(place.id(), "test");
        directory.close(other.id(), "test");
    }

    @Test
    void sayThatPeopleSaidSoAndWhetherTheyVerifiedIt() {
        String before = body(sheet(place));
        assertThat(before)
                .contains("Selon", "des personnes, sur ce site", "Mis à jour par une personne le", "non renseigné")
                .doesNotContain("à la source", "to-verify");
        directory.verify(place.id(), "test");
        assertThat(body(sheet(place))).contains("Vérifié par une personne le").doesNotContain("non renseigné");
        assertThat(body("/api/v1/lieux/" + place.id()))
                .contains("\"source\":\"personnes\"", "\"libelle\":\"des personnes, sur ce site\"", "\"dit_le\":\"20")
                .contains("\"sources\":[]");
    }

    @Test
    void sayThatAPlaceHasClosed() {
        directory.close(place.id(), "test");
        HttpResponse<byte[]> page = get(sheet(place));
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(text(page)).contains("Ce lieu a fermé", place.name());
        assertThat(body("/en" + sheet(place))).contains("This place has closed");
        assertThat(get("/api/v1/lieux/" + place.id()).statusCode()).isEqualTo(410);
    }

    @Test
    void leadFromAMergedPlaceToTheOther() {
        directory.merge(place.id(), other.id(), "test");
        HttpResponse<byte[]> page = get(sheet(place));
        assertThat(page.statusCode()).isEqualTo(301);
        assertThat(page.headers().firstValue("Location").orElseThrow()).contains("/lieux/" + other.id());
        HttpResponse<byte[]> json = get("/api/v1/lieux/" + place.id());
        assertThat(json.statusCode()).isEqualTo(301);
        assertThat(json.headers().firstValue("Location")).contains("/api/v1/lieux/" + other.id());
        assertThat(body("/api/v1/changements?depuis=" + other.revision()))
                .contains("\"changement\":\"merged\"", "\"vers\":\"" + other.id() + "\"");
        assertThat(directory.lookup(place.id().text())).isEqualTo(new PlaceLookup.Merged(other.id()));
    }

    @Test
    void keepTheIdThatTheSourceGaveInFilesWhenPeopleCorrectAPlace() {
        Place imported = imported();
        String id = imported.records().getFirst().id();
        long said = revisionOf(new Amendment(
                imported.id(), imported.revision(), Map.of(Field.SUMMARY, List.of("Au fond.")), false, "test"));
        try {
            assertThat(body("/api/v1/export/mednum.csv").lines())
                    .anySatisfy(line -> assertThat(line).startsWith(id + ",").contains("Au fond."));
        } finally {
            directory.undo(said, "test");
        }
        assertThat(directory.find(List.of(imported.id())).getFirst().facts()).isEqualTo(imported.facts());
    }

    private long revisionOf(Amendment amendment) {
        return ((Amended.Applied) directory.amend(amendment)).revision();
    }

    private Place imported() {
        Place[] found = new Place[1];
        directory.forEachPublished(one -> found[0] = one.sourceRecords().isEmpty() ? found[0] : one);
        return found[0];
    }

    private static String sheet(Place place) {
        return "/lieux/" + place.id() + "/" + place.slug();
    }

    private String body(String path) {
        return text(get(path));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
