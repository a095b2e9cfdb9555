package org.jalon.intake;

import java.nio.file.Path;

/** A process that imports and may be killed while it does. It prints a line at every piece of news. */
final class ImportingProcess {

    private ImportingProcess() {}

    /** @param arguments the data directory and the file */
    public static void main(String[] arguments) {
        try (IntakeInstance jalon = new IntakeInstance(Path.of(arguments[0]))) {
            jalon.intake().run(new ImportOrder(arguments[1], "essai", false, false, null, ImportingProcess::say));
        }
        System.out.println("done");
    }

    private static void say(ImportProgress progress) {
        System.out.println(progress.step() + " " + progress.rows());
        System.out.flush();
    }
}
