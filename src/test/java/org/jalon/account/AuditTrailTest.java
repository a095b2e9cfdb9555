package org.jalon.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon._support.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTrailTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Pattern ALTERED = Pattern.compile("(?i)update\\s+audit\\b|delete\\s+from\\s+audit\\b");

    @TempDir
    Path data;

    @Test
    void isOnlyAddedTo() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                            .filter(file -> contains(file, ALTERED)))
                    .as("where retention forgets, and nowhere else")
                    .singleElement()
                    .asString()
                    .endsWith("AuditTrail.java");
        }
    }

    @Test
    void isSearchedAndForgottenByTime() {
        try (Instance instance = Instance.in(data)) {
            for (int hour = 0; hour < 3; hour++) {
                at(instance, hour)
                        .note("actor" + hour, "account.act.granted", "Object", Map.of("role", "100%_sure" + hour));
            }
            AuditTrail trail = at(instance, 9);
            Instant now = NOON.plusSeconds(9 * 3_600);
            assertThat(trail.find("", now, 2)).extracting(AuditEntry::actor).containsExactly("actor2", "actor1");
            assertThat(trail.find("0%_sure1", now, 9))
                    .extracting(AuditEntry::actor)
                    .containsExactly("actor1");
            assertThat(trail.find("Object", NOON.plusSeconds(1), 9)).hasSize(1);
            assertThat(trail.find("' or 1=1 --", now, 9)).isEmpty();
            assertThat(trail.forget(NOON.plusSeconds(3_600))).isEqualTo(1);
            assertThat(trail.find("", now, 9)).hasSize(2);
        }
    }

    private static AuditTrail at(Instance instance, int hour) {
        return new AuditTrail(instance.database(), Clock.fixed(NOON.plusSeconds(hour * 3_600L), ZoneOffset.UTC));
    }

    private static boolean contains(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
