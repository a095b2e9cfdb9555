package org.jalon.intake.fetch;

import org.jalon.reach.FetchTrouble;
import org.jalon.site.UserError;

/** Says why something could not be fetched. */
final class Troubles {

    private Troubles() {}

    static UserError explained(FetchTrouble trouble, String address) {
        return switch (trouble.reason()) {
            case MALFORMED -> new UserError("intake.error.url-malformed", address);
            case SCHEME -> new UserError("intake.error.url-scheme", address);
            case PRIVATE -> new UserError("intake.error.url-private", address);
            case PORT -> new UserError("intake.error.url-port", address);
            case REDIRECTS -> new UserError("intake.error.url-redirects", address);
            case TIMEOUT -> new UserError("intake.error.url-timeout", address);
            case CUT -> new UserError("intake.error.url-cut", address);
            case NO_SUCH_HOST, UNREACHABLE, SERVER ->
                new UserError("intake.error.url-unreachable", address, String.valueOf(trouble.getMessage()));
        };
    }
}
