package org.jalon.intake.fetch;

import java.net.URI;

/**
 * One answer that was saved whole.
 *
 * @param address that answered, after redirects
 * @param validators of it
 * @param link what the header Link says, empty for nothing
 * @param bytes of it, unpacked
 * @param fingerprint of its content
 */
record Page(URI address, Validators validators, String link, long bytes, String fingerprint) {}
