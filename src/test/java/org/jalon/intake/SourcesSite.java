package org.jalon.intake;

import org.jalon.account.AccountSite;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real application, which may fetch the files of sources from servers of tests. */
public abstract class SourcesSite extends AccountSite {

    @DynamicPropertySource
    static void allowServersOfTests(DynamicPropertyRegistry registry) {
        registry.add("jalon.intake.allow-private", () -> true);
        registry.add("jalon.intake.retry-pause", () -> "20ms");
    }
}
