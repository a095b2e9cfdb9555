package org.jalon.newsroom.arrival.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalon.site.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringTest {

    private static final Bounds SMALL = new Bounds(5, 1_000, 2_000, 3);

    @TempDir
    Path folder;

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in/sub"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(inside.resolve("a.txt"), "a");
        Files.writeString(folder.resolve("in/.hidden"), "x");
        Files.createSymbolicLink(folder.resolve("in/out.txt"), secret);
        Files.createSymbolicLink(folder.resolve("in/up"), folder);
        Files.createSymbolicLink(folder.resolve("in/same.txt"), inside.resolve("a.txt"));
        Gathered gathered = Folder.gather(folder.resolve("in"), SMALL);
        assertThat(gathered.files()).extracting(Found::path).containsExactly("same.txt", "sub/a.txt");
        assertThat(gathered.refused()).extracting(Gathered.Refused::path).containsExactlyInAnyOrder("out.txt", "up");
    }

    @Test
    void keepsToItsBounds() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in/b/c/d"));
        Files.writeString(inside.resolve("deep.txt"), "x");
        Files.writeString(folder.resolve("in/large.txt"), "x".repeat(1_001));
        Gathered gathered = Folder.gather(folder.resolve("in"), SMALL);
        assertThat(gathered.files()).isEmpty();
        assertThat(gathered.refused())
                .extracting(Gathered.Refused::path)
                .containsExactlyInAnyOrder("large.txt", "b/c/d");
        for (int number = 0; number < 6; number++) {
            Files.writeString(folder.resolve("in/" + number), "x");
        }
        refused(() -> Folder.gather(folder.resolve("in"), SMALL));
        refused(() -> Folder.gather(folder.resolve("nowhere"), SMALL));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(UserError.class).isThrownBy(act);
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path zip = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                packed.putNextEntry(new ZipEntry(entry.getKey()));
                packed.write(entry.getValue());
            }
        }
        return zip;
    }

    @Test
    void unpacksOnlyWhatStaysInside() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("dossier/a.txt", "a".getBytes(StandardCharsets.UTF_8));
        entries.put("../dehors.txt", "x".getBytes(StandardCharsets.UTF_8));
        entries.put("/etc/dehors", "x".getBytes(StandardCharsets.UTF_8));
        entries.put("C:\\dehors", "x".getBytes(StandardCharsets.UTF_8));
        entries.put("autre.zip", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        Path into = Files.createDirectory(folder.resolve("into"));
        Gathered gathered = Parcel.unpack(zip(entries), into, Bounds.USUAL);
        assertThat(gathered.files()).extracting(Found::path).containsExactly("dossier/a.txt");
        assertThat(gathered.refused()).hasSize(4);
        try (var files = Files.list(into)) {
            assertThat(files).hasSize(1);
        }
        assertThat(folder.resolve("dehors.txt")).doesNotExist();
    }

    @Test
    void stopsABombBeforeItBursts() throws IOException {
        Path bomb = zip(Map.of("zeros", new byte[15_000_000]));
        assertThat(Files.size(bomb)).isLessThan(50_000);
        Path into = Files.createDirectory(folder.resolve("into"));
        refused(() -> Parcel.unpack(bomb, into, Bounds.USUAL));
        try (var files = Files.list(into)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void saysThatAnArchiveIsDamaged() throws IOException {
        Path broken = Files.write(folder.resolve("b.zip"), new byte[] {'P', 'K', 3, 4, 1, 2, 3, 4, 5, 6, 7});
        assertThat(Parcel.isZip(broken)).isTrue();
        Path into = Files.createDirectory(folder.resolve("into"));
        refused(() -> Parcel.unpack(broken, into, Bounds.USUAL));
    }
}
