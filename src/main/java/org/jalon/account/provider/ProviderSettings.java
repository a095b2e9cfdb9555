package org.jalon.account.provider;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jalon.site.UserError;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An identity provider, as an operator names it.
 *
 * @param preset what is known of it beyond the standard
 * @param issuer its address, below which {@code .well-known/openid-configuration} is
 * @param clientId given by it
 * @param clientSecret given by it, empty for a public client
 * @param name that people know it by, of the preset when empty
 * @param scopes asked for, of the preset when empty
 * @param trustMail whether it made sure of the mail addresses that it tells, even where it does not say so
 */
public record ProviderSettings(
        @DefaultValue("GENERIC") Preset preset,
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue List<String> scopes,
        @DefaultValue("false") boolean trustMail) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    /** What is known of a provider beyond the standard. */
    public enum Preset {
        GENERIC("", List.of("openid", "email", "profile"), false),
        /** Of French public servants. It refuses parameters that it does not know, and signs what it tells of people. */
        PROCONNECT("ProConnect", List.of("openid", "given_name", "usual_name", "email"), true);

        private final String label;
        private final List<String> scopes;
        private final boolean strict;

        Preset(String label, List<String> scopes, boolean strict) {
            this.label = label;
            this.scopes = scopes;
            this.strict = strict;
        }

        /** Whether it takes no parameters that it does not announce, and signs what it tells. */
        boolean isStrict() {
            return strict;
        }
    }

    public ProviderSettings {
        scopes = scopes.isEmpty() ? preset.scopes : List.copyOf(scopes);
        name = name.isEmpty() ? preset.label : name;
        if (clientId.isEmpty() || name.isEmpty() || !isSafe(issuer)) {
            throw new UserError("account.provider.settings", issuer);
        }
    }

    private static boolean isSafe(String issuer) {
        try {
            URI uri = URI.create(issuer);
            boolean safe = "https".equals(uri.getScheme())
                    || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost()));
            return safe && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
