package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.intake.mapping.Mapping;
import org.jalon.site.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapping that comes from the command line belongs to its source from the first import on that publishes by it. */
class BroughtMappingTest {

    private static final String MAPPING = """
            {"id": {"colonne": "n"}, "nom": {"colonne": "lieu"}, "commune": {"colonne": "ville"},
             "code_postal": {"colonne": "cp"}}
            """;

    private static final String ROWS = """
            n,lieu,ville,cp
            1,Médiathèque des Prés,Lille,59000
            """;

    @TempDir
    Path folder;

    @Test
    void isWhatTheNextImportReadsBy() throws IOException {
        try (IntakeInstance jalon = new IntakeInstance(folder.resolve("data"))) {
            Path file = Files.writeString(folder.resolve("lieux.csv"), ROWS);
            ImportOrder order = ImportOrder.of(file.toString(), "reseau");
            assertThat(jalon.intake()
                            .run(order.withMapping(Mapping.parse(MAPPING)))
                            .created())
                    .isEqualTo(1);
            assertThat(jalon.intake().run(order).unchanged()).isEqualTo(1);
            // The same once more is no other version.
            jalon.intake().run(order.withMapping(Mapping.parse(MAPPING)));
            assertThat(version(jalon)).isEqualTo(1);
        }
    }

    @Test
    void isNotUsedBeforeItPublishedSomething() throws IOException {
        try (IntakeInstance jalon = new IntakeInstance(folder.resolve("data"))) {
            Path file = Files.writeString(folder.resolve("lieux.csv"), ROWS);
            ImportOrder order = ImportOrder.of(file.toString(), "reseau");
            Mapping wrong = Mapping.parse(MAPPING.replace("\"lieu\"", "\"nom du lieu\""));
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> jalon.intake().run(order.withMapping(wrong)));
            assertThat(version(jalon)).isZero();
        }
    }

    private static int version(IntakeInstance jalon) {
        return jalon.sources().find("reseau").orElseThrow().mappingVersion();
    }
}
