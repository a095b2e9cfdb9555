package org.jalon._support;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A program of the tests in a process of its own, killed without warning. */
public final class KilledProcess {

    private KilledProcess() {}

    /** Runs a program until it says a line and a pause has passed, then kills it (SIGKILL) and waits for its end. */
    public static void killAt(Class<?> program, String line, long pauseMillis, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(program, Redirect.PIPE, arguments);
        try (BufferedReader output = process.inputReader()) {
            String said = output.readLine();
            while (said != null && !said.equals(line)) {
                said = output.readLine();
            }
            Thread.sleep(pauseMillis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Runs a program until it has brought something about, or ended, then kills it (SIGKILL) and waits for its end. */
    public static void killWhen(Class<?> program, BooleanSupplier reached, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(program, Redirect.DISCARD, arguments);
        try {
            while (process.isAlive() && !reached.getAsBoolean()) {
                Thread.sleep(1);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Starts a program, whose output nobody reads; the caller kills it. */
    public static Process start(Class<?> program, String... arguments) throws IOException {
        return start(program, Redirect.DISCARD, arguments);
    }

    private static Process start(Class<?> program, Redirect output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }
}
