package org.jalon.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon._support.Places.aLibraryInLille;
import static org.jalon._support.Places.aTownHallInArras;
import static org.jalon._support.Places.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jalon._support.Instance;
import org.jalon._support.Places;
import org.jalon._support.PostgresServer;
import org.jalon.directory.Facts;
import org.jalon.directory.Place;
import org.jalon.directory.Publishing;
import org.jalon.site.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    private Path data;
    private Path saved;

    @BeforeEach
    void nameFolders() {
        data = folder.resolve("data");
        saved = folder.resolve("saved.db");
    }

    @Test
    void savesAndRestoresTheWholeDirectory() throws IOException {
        publish(aLibraryInLille());
        save();
        publish(aTownHallInArras());
        Files.createDirectories(data.resolve("index/segments"));
        Path previous = new Restore(data).from(saved);
        assertThat(names(data)).containsExactly("Médiathèque des Tilleuls");
        assertThat(data.resolve("index")).doesNotExist();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(previous, elsewhere.resolve("jalon.db"));
        assertThat(names(elsewhere)).containsExactly("Mairie annexe des Blancs Monts");
    }

    @Test
    void savesWhileItIsUsedAndReplacesAnOlderCopy() throws IOException {
        Files.writeString(saved, "older");
        try (Instance instance = Instance.in(data)) {
            instance.directory()
                    .publish(
                            Publishing.of(Places.SOURCE).withAcceptRemovals(true),
                            records(aLibraryInLille()).iterator());
            instance.bean(Backup.class).save(saved);
        }
        new Restore(folder.resolve("new")).from(saved);
        assertThat(names(folder.resolve("new"))).containsExactly("Médiathèque des Tilleuls");
        assertThat(Files.list(folder)).noneMatch(file -> file.toString().endsWith(".part"));
    }

    @Test
    void mendsADamagedDatabase() throws IOException {
        publish(aLibraryInLille());
        save();
        Files.writeString(data.resolve("jalon.db"), "not a database any more");
        new Restore(data).from(saved);
        assertThat(names(data)).containsExactly("Médiathèque des Tilleuls");
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException, SQLException {
        publish(aLibraryInLille());
        Path text = Files.writeString(folder.resolve("text"), "hello");
        Path foreign = folder.resolve("foreign.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                Statement statement = connection.createStatement()) {
            statement.execute("create table place (id text)");
        }
        assertRefused(text, "not a backup");
        assertRefused(foreign, "not a backup");
        assertRefused(folder.resolve("missing"), "does not exist");
        assertThat(names(data)).containsExactly("Médiathèque des Tilleuls");
    }

    @Test
    void refusesACopyThatWasDamaged() throws IOException {
        Facts[] many = new Facts[300];
        Arrays.fill(many, aLibraryInLille());
        publish(many);
        save();
        byte[] bytes = Files.readAllBytes(saved);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20_000, (byte) 7);
        Files.write(saved, bytes);
        assertThatThrownBy(() -> new Restore(data).from(saved)).isInstanceOf(UserError.class);
        assertThat(names(data)).hasSize(300);
    }

    @Test
    void refusesWhileAServerUsesTheDirectory() throws Exception {
        publish(aLibraryInLille());
        save();
        ServingMark server = new ServingMark(new DataDirectory(data));
        assertRefused(saved, "Stop it");
        server.destroy();
        new Restore(data).from(saved);
    }

    @Test
    void leavesPostgresqlToItsOwnTools() {
        try (Instance instance = Instance.on(PostgresServer.emptyDatabase(), data)) {
            assertThatThrownBy(() -> instance.bean(Backup.class).save(saved))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("pg_dump");
        }
    }

    private void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> new Restore(data).from(file))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(reason);
    }

    private void publish(Facts... facts) {
        try (Instance instance = Instance.in(data)) {
            instance.directory()
                    .publish(
                            Publishing.of(Places.SOURCE).withAcceptRemovals(true),
                            records(facts).iterator());
        }
    }

    private void save() {
        try (Instance instance = Instance.in(data)) {
            instance.bean(Backup.class).save(saved);
        }
    }

    private static List<String> names(Path data) {
        List<Place> places = new ArrayList<>();
        try (Instance instance = Instance.in(data)) {
            instance.directory().forEachPublished(places::add);
        }
        return places.stream().map(Place::name).toList();
    }
}
