package org.jalon.cli;

import org.jalon.site.UserError;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps Spring Boot from logging a failed start that a person can mend: the command says it in their words. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietFailures implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError) {
                return true;
            }
        }
        return false;
    }
}
