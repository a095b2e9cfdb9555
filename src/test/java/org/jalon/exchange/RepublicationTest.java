package org.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jalon._support.Instance;
import org.jalon._support.Places;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.PlaceId;
import org.jalon.directory.Publishing;
import org.jalon.directory.SourceProfile;
import org.jalon.directory.Trust;
import org.jalon.exchange.hsds.HsdsPlaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A source that forbids it stays out of all that leaves, and what others say of its places takes its place. */
class RepublicationTest {

    private static final String OPEN = "hub";
    private static final String CLOSED = "partenaire";

    @TempDir
    Path folder;

    private Instance instance;
    private Directory directory;
    private Exports exports;
    private Changes changes;

    @BeforeEach
    void open() {
        instance = Instance.in(folder);
        directory = instance.directory();
        Republication republication = new Republication(directory);
        PlaceFiles files = new PlaceFiles("jalon", new HsdsPlaces(Leavings.GAZETTEER), Clock.systemUTC());
        exports = new Exports(directory, Leavings.GAZETTEER, republication, files);
        changes = new Changes(directory, republication);
    }

    @AfterEach
    void close() {
        instance.close();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void leavesOutAPlaceThatOnlySuchASourceHas(ExportFormat format) {
        publish(OPEN, "ouvert-1", Places.aLibraryInLille());
        publish(CLOSED, "ferme-1", Places.aFranceServicesInRoubaix());
        assertThat(written(format)).contains("Galon");
        forbid();
        assertThat(written(format)).contains("Tilleuls").doesNotContain("Galon", "ferme-1", CLOSED);
    }

    @Test
    void tellsOfAPlaceWhatOthersSay() {
        PlaceId open = publish(OPEN, "ouvert-1", Places.aLibraryInLille());
        Facts newer = Places.aLibraryInLille()
                .with(Field.PHONE, List.of("+33320999999"))
                .with(Field.HOURS, List.of("Mo-Su 00:00-24:00"));
        PlaceId closed = publish(CLOSED, "ferme-1", newer);
        directory.merge(closed, open, "essai");
        forbid();
        String csv = written(ExportFormat.MEDNUM_CSV);
        assertThat(csv).contains("+33320000001", "Tu-Sa 10:00-18:00").doesNotContain("+33320999999", "00:00-24:00");
        assertThat(csv).as("its only republished source knows it by this id").contains("ouvert-1");
        Place left = new Republication(directory).now().of(place(open)).orElseThrow();
        assertThat(left.sourceRecords()).extracting(ref -> ref.source()).containsExactly(OPEN);
        assertThat(left.origins().values().stream().flatMap(List::stream))
                .noneMatch(ref -> ref.source().equals(CLOSED));
    }

    @Test
    void tellsFollowersThatWhatMayNotLeaveIsGone() {
        publish(OPEN, "ouvert-1", Places.aLibraryInLille());
        PlaceId closed = publish(CLOSED, "ferme-1", Places.aFranceServicesInRoubaix());
        forbid();
        assertThat(changes.since(0, 10))
                .filteredOn(change -> change.id().equals(closed))
                .extracting(PlaceChange::kind)
                .containsExactly(PlaceChange.Kind.REMOVED);
        assertThat(changes.since(0, 10)).hasSameSizeAs(directory.changesSince(0, 10));
    }

    @Test
    void namesTheSourcesOfAPlaceThatSeveralHave() {
        directory.describe(profile(OPEN, true), "essai");
        PlaceId open = publish(OPEN, "ouvert-1", Places.aLibraryInLille());
        Facts newer = Places.aLibraryInLille()
                .with(Field.SOURCE, List.of("ANCT"))
                .with(Field.UPDATED_ON, List.of("2026-11-20"));
        PlaceId other = publish("etat", "e-1", newer);
        directory.merge(other, open, "essai");
        assertThat(written(ExportFormat.MEDNUM_JSON)).contains("\"source\":\"ANCT, Titre de hub\"");
        assertThat(written(ExportFormat.GEOJSON)).contains("\"licence\":\"Licence de hub\"");
        assertThat(written(ExportFormat.HSDS)).contains("Titre de hub, Responsable de hub (Licence de hub)");
    }

    private void forbid() {
        directory.describe(profile(CLOSED, false), "essai");
    }

    private static SourceProfile profile(String name, boolean republished) {
        return new SourceProfile(
                name,
                "Titre de " + name,
                "Responsable de " + name,
                "Licence de " + name,
                "",
                republished,
                Trust.ORDINARY);
    }

    private PlaceId publish(String source, String id, Facts facts) {
        OriginRecord record = Places.record(source, id, facts);
        directory.publish(Publishing.of(source), List.of(record).iterator());
        PlaceId[] found = new PlaceId[1];
        directory.forEachRecord(known -> {
            if (known.ref().equals(record.ref())) {
                found[0] = known.place();
            }
        });
        return found[0];
    }

    private Place place(PlaceId id) {
        return directory.findPublished(id).orElseThrow();
    }

    private String written(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.writeAll(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
