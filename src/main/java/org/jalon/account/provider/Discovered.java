package org.jalon.account.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * What a provider says of itself, and the keys it signs with.
 *
 * @param metadata of it
 * @param keys that its signatures are checked with, of these algorithms only: never none, never our own secret
 * @param takesChallenges whether PKCE is used
 */
record Discovered(OIDCProviderMetadata metadata, JWSKeySelector<SecurityContext> keys, boolean takesChallenges) {

    static final int CONNECT_MILLIS = 3_000;
    static final int READ_MILLIS = 5_000;
    private static final int MOST_BYTES = 100_000;
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    static Discovered at(ProviderSettings settings) throws ProviderTrouble {
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MILLIS, READ_MILLIS);
            var keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES))
                    .retrying(true)
                    .build();
            List<CodeChallengeMethod> challenges = metadata.getCodeChallengeMethods();
            boolean announced = challenges != null && challenges.contains(CodeChallengeMethod.S256);
            return new Discovered(
                    metadata,
                    new JWSVerificationKeySelector<>(ALGORITHMS, keys),
                    announced || !settings.preset().isStrict());
        } catch (GeneralException | IOException e) {
            throw new ProviderTrouble(ProviderTrouble.Reason.DOWN, e);
        }
    }
}
