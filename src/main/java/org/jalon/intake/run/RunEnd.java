package org.jalon.intake.run;

import org.jalon.intake.ImportReport;

/**
 * How a run ended.
 *
 * @param outcome of it
 * @param shrunk whether it was refused because too much would have gone
 * @param message why it did not do what it was to do, in French; empty when it did
 * @param fingerprint of its file, empty when it was not read
 * @param head newest revision of the directory
 * @param report what it found and did
 */
public record RunEnd(
        RunOutcome outcome, boolean shrunk, String message, String fingerprint, long head, ImportReport report) {}
