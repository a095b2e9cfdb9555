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
import java.sql.ResultSet;
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
    void bringsUploadedFilesBackAndKeepsThoseThatCameSince() throws IOException {
        publish(aLibraryInLille());
        Path file = data.resolve("media/ab/abcd/document");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "guide");
        save();
        Files.delete(file);
        Path since = Files.writeString(data.resolve("media/ab/since"), "since");
        new Restore(data).from(saved);
        new Restore(folder.resolve("new")).from(saved);
        assertThat(file).hasContent("guide");
        assertThat(since).hasContent("since");
        assertThat(folder.resolve("new/media/ab/abcd/document")).hasContent("guide");
        assertThat(names(folder.resolve("new"))).containsExactly("Médiathèque des Tilleuls");
        assertThat(tables(folder.resolve("new/jalon.db"))).doesNotContain("saved_file");
    }

    @Test
    void restoresCopiesWithoutFilesAsOlderVersionsMadeThem() throws IOException, SQLException {
        publish(aLibraryInLille());
        save();
        execute(saved, "drop table saved_file");
        new Restore(data).from(saved);
        assertThat(names(data)).containsExactly("Médiathèque des Tilleuls");
    }

    @Test
    void refusesFilesThatLeadOutOfTheirFolder() throws IOException, SQLException {
        publish(aLibraryInLille());
        save();
        execute(saved, "insert into saved_file (path, content) values ('../../stranger', x'00')");
        assertRefused(saved, "could not be put back");
        assertThat(folder.resolve("stranger")).doesNotExist();
        assertThat(names(data)).containsExactly("Médiathèque des Tilleuls");
    }

    private static void execute(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> tables(Path database) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name from sqlite_master")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
                    .hasMessageContaining("pg_dump")
                    .hasMessageContaining(data.resolve("media").toString());
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
