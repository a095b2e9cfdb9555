package org.jalon.account.provider;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One identity provider, found by its issuer. What it says of itself is asked again each day. */
public final class Provider {

    private static final Duration TRUSTED = Duration.ofDays(1);

    private final String id;
    private final ProviderSettings settings;
    private final Clock clock;
    private @Nullable Discovered discovered;
    private Instant discoveredAt = Instant.EPOCH;

    Provider(String id, ProviderSettings settings, Clock clock) {
        this.id = id;
        this.settings = settings;
        this.clock = clock;
    }

    public String id() {
        return id;
    }

    /** The name that people know it by. */
    public String name() {
        return settings.name();
    }

    /** Whether its own words for its button are prescribed. */
    public boolean isProConnect() {
        return settings.preset() == ProviderSettings.Preset.PROCONNECT;
    }

    private synchronized Discovered discovered() throws ProviderTrouble {
        Discovered known = discovered;
        if (known == null || discoveredAt.plus(TRUSTED).isBefore(clock.instant())) {
            known = Discovered.at(settings);
            discovered = known;
            discoveredAt = clock.instant();
        }
        return known;
    }

    /** Where somebody says who they are. */
    public URI ask(Question question) throws ProviderTrouble {
        Discovered found = discovered();
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(settings.scopes().toArray(String[]::new)),
                        new ClientID(settings.clientId()),
                        question.back())
                .endpointURI(found.metadata().getAuthorizationEndpointURI())
                .state(new State(question.state()))
                .nonce(new Nonce(question.nonce()));
        if (found.takesChallenges()) {
            request.codeChallenge(new CodeVerifier(question.verifier()), CodeChallengeMethod.S256);
        }
        return (question.again() ? request.prompt(Prompt.Type.LOGIN) : request)
                .build()
                .toURI();
    }

    /**
     * Who came back with this code.
     *
     * @param issuer that the answer names, empty when it names none (RFC 9207)
     */
    public Identity identify(String code, String issuer, Question question) throws ProviderTrouble {
        Discovered found = discovered();
        if (!issuer.isEmpty() && !issuer.equals(settings.issuer())) {
            throw new ProviderTrouble(ProviderTrouble.Reason.WRONG, "the answer is another provider's");
        }
        return new Exchange(id, settings, found).identify(new AuthorizationCode(code), question);
    }

    /** Where somebody signs out of the provider too; empty when it has no such place or cannot be asked. */
    public Optional<URI> leave(String idToken, URI back, String state) {
        try {
            URI end = discovered().metadata().getEndSessionEndpointURI();
            JWT hint = JWTParser.parse(idToken);
            return end == null
                    ? Optional.empty()
                    : Optional.of(new LogoutRequest(end, hint, back, new State(state)).toURI());
        } catch (ProviderTrouble | ParseException e) {
            return Optional.empty();
        }
    }
}
