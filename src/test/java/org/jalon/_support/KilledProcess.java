package org.jalon._support;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a process of its own, killed without warning. */
public final class KilledProcess {

    private KilledProcess() {}

    /** Runs a program until it says a line and a pause has passed, then kills it (SIGKILL) and waits for its end. */
    public static void killAt(Class<?> program, String line, long pauseMillis, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
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
}
