package org.jalon.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.site.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StorageConfigurationTest {

    @TempDir
    Path data;

    @Test
    void opensADurableSqliteFileInTheDataDirectory() {
        runner().run(context -> {
            Database database = context.getBean(Database.class);
            assertThat(data.resolve("jalon.db")).exists();
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2"); // FULL
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
        });
    }

    @Test
    void opensItAgainAsItWas() {
        runner().run(context -> context.getBean(Database.class)
                .jdbc()
                .sql("update directory_head set revision = 7")
                .update());
        runner().run(context -> assertThat(context.getBean(Database.class)
                        .jdbc()
                        .sql("select revision from directory_head")
                        .query(Long.class)
                        .single())
                .isEqualTo(7));
    }

    @Test
    void bringsUpADatabaseThatLacksAScriptBetweenOthers() {
        runner().run(context -> {
            Database database = context.getBean(Database.class);
            database.jdbc().sql("drop table mail").update();
            database.jdbc()
                    .sql("delete from flyway_schema_history where version = '600'")
                    .update();
        });
        runner().run(context -> assertThat(context.getBean(Database.class)
                        .jdbc()
                        .sql("select count(*) from mail")
                        .query(Long.class)
                        .single())
                .isZero());
    }

    @Test
    void refusesADatabaseOfANewerVersion() {
        runner().run(context -> context.getBean(Database.class).jdbc().sql("""
                        insert into flyway_schema_history
                        (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'x', 1, true)
                        """).update());
        runner().run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(UserError.class)
                .hasMessageContaining("newer version"));
    }

    @Test
    void saysThatTheDataDirectoryCannotBeWritten() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> new DataDirectory(file.resolve("below")).create())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be created");
    }

    @Test
    void neverShowsAPassword() {
        assertThat(new DatabaseUrl("jdbc:postgresql://jalon:secret@host/db?password=secret").shown())
                .isEqualTo("jdbc:postgresql://host/db");
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withUserConfiguration(StorageConfiguration.class)
                .withPropertyValues("jalon.data=" + data);
    }

    private static String pragma(Database database, String name) {
        return database.jdbc().sql("pragma " + name).query(String.class).single();
    }
}
