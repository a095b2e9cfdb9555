package org.jalon.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendLogTest {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    @TempDir
    Path folder;

    private List<SendLog.Left> left() {
        List<SendLog.Left> left = new ArrayList<>();
        SendLog.forEachLeft(folder, left::add);
        return left;
    }

    @Test
    void isNobodysWhileItsSenderLives() {
        try (SendLog log = SendLog.open(folder, "one")) {
            assertThat(log.begin("a")).isTrue();
            assertThat(left()).isEmpty();
        }
        assertThat(folder).as("all of it is in the database").isEmptyDirectory();
    }

    @Test
    void tellsWhatADeadSenderLeftAndIsReadOnce() throws IOException {
        String boot = Files.isReadable(BOOT) ? Files.readString(BOOT).strip() : "";
        Files.writeString(folder.resolve("dead.sending"), boot + "\n>a\n>b\n=a\n>tor");
        assertThat(left())
                .containsExactly(new SendLog.Left("dead", !boot.isEmpty(), Set.of("a", "b", "tor"), Set.of("a")));
        assertThat(left()).isEmpty();
    }

    @Test
    void claimsNothingOfWhatWasWrittenBeforeTheMachineStarted() throws IOException {
        Files.writeString(folder.resolve("dead.sending"), "another start\n>a\n=a\n");
        Files.writeString(folder.resolve("empty.sending"), "");
        assertThat(left()).extracting(SendLog.Left::isWhole).containsExactly(false, false);
    }

    @Test
    void isEmptyWhereNothingWasEverSent() {
        SendLog.forEachLeft(folder.resolve("none"), left -> assertThat(left).isNull());
        assertThat(folder).isEmptyDirectory();
    }
}
