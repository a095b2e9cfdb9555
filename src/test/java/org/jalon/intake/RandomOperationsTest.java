package org.jalon.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand things happen in any order: nothing is lost, nothing is in two places, and what people said stays. */
class RandomOperationsTest {

    private static final int OPERATIONS = 250;

    /** How long a failure may be made shorter, so that it can be read. */
    private static final Duration SHRINKING = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void keepWhatMustBeTrue(int seed) throws IOException {
        List<Operation> operations = Operation.some(OPERATIONS, seed);
        Optional<AssertionError> failure = failure(operations);
        if (failure.isPresent()) {
            List<Operation> shrunk = shrunk(operations);
            throw new AssertionError(
                    "seed %d; %d operations are enough: %s".formatted(seed, shrunk.size(), shrunk), failure.get());
        }
    }

    private Optional<AssertionError> failure(List<Operation> operations) throws IOException {
        try (SmallWorld world = new SmallWorld(Files.createTempDirectory(folder, "world"))) {
            for (int i = 0; i < operations.size(); i++) {
                try {
                    world.perform(operations.get(i));
                } catch (AssertionError | RuntimeException e) {
                    return Optional.of(new AssertionError("operation %d, %s".formatted(i, operations.get(i)), e));
                }
            }
            world.checkAll();
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(e);
        }
    }

    /** Leaves out as many operations as possible, halves first. */
    private List<Operation> shrunk(List<Operation> operations) throws IOException {
        Instant end = Instant.now().plus(SHRINKING);
        List<Operation> kept = operations;
        for (int piece = kept.size() / 2; piece > 0; piece /= 2) {
            for (int at = 0; at + piece <= kept.size() && Instant.now().isBefore(end); ) {
                List<Operation> fewer = new ArrayList<>(kept);
                fewer.subList(at, at + piece).clear();
                if (failure(fewer).isPresent()) {
                    kept = fewer;
                } else {
                    at += piece;
                }
            }
        }
        return kept;
    }
}
