package org.jalon.account.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes a code for tokens, checks them, and reads who they are about. */
final class Exchange {

    private static final int SERVER_ERROR = 500;

    private final String provider;
    private final ProviderSettings settings;
    private final Discovered found;
    private final ClientID client;

    Exchange(String provider, ProviderSettings settings, Discovered found) {
        this.provider = provider;
        this.settings = settings;
        this.found = found;
        this.client = new ClientID(settings.clientId());
    }

    Identity identify(AuthorizationCode code, Question question) throws ProviderTrouble {
        try {
            OIDCTokens tokens = tokens(code, question);
            IDTokenClaimsSet claims = new IDTokenValidator(found.metadata().getIssuer(), client, found.keys(), null)
                    .validate(tokens.getIDToken(), new Nonce(question.nonce()));
            UserInfo person = new UserInfo(claims.toJWTClaimsSet());
            URI more = found.metadata().getUserInfoEndpointURI();
            if (person.getEmailAddress() == null && more != null) {
                person = ask(more, tokens.getAccessToken());
            }
            if (!claims.getSubject().equals(person.getSubject())) {
                throw new ProviderTrouble(ProviderTrouble.Reason.WRONG, "two answers about two people");
            }
            return identity(person, tokens.getIDTokenString());
        } catch (IOException | RemoteKeySourceException e) {
            throw new ProviderTrouble(ProviderTrouble.Reason.DOWN, e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new ProviderTrouble(ProviderTrouble.Reason.WRONG, e);
        }
    }

    private OIDCTokens tokens(AuthorizationCode code, Question question)
            throws IOException, ParseException, ProviderTrouble {
        CodeVerifier verifier = found.takesChallenges() ? new CodeVerifier(question.verifier()) : null;
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, question.back(), verifier);
        URI endpoint = found.metadata().getTokenEndpointURI();
        TokenRequest request = settings.clientSecret().isEmpty()
                ? new TokenRequest(endpoint, client, grant)
                : new TokenRequest(endpoint, authentication(), grant);
        TokenResponse response = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            throw new ProviderTrouble(
                    ProviderTrouble.Reason.WRONG,
                    "code refused: "
                            + response.toErrorResponse().getErrorObject().getCode());
        }
        OIDCTokens tokens = (OIDCTokens) response.toSuccessResponse().getTokens();
        if (tokens.getIDToken() == null) {
            throw new ProviderTrouble(ProviderTrouble.Reason.WRONG, "no id token");
        }
        return tokens;
    }

    private ClientAuthentication authentication() {
        Secret secret = new Secret(settings.clientSecret());
        List<ClientAuthenticationMethod> known = found.metadata().getTokenEndpointAuthMethods();
        boolean post = settings.preset().isStrict()
                || known != null && !known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return post ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }

    private UserInfo ask(URI endpoint, AccessToken token)
            throws IOException, ParseException, ProviderTrouble, BadJOSEException, JOSEException {
        UserInfoResponse response = UserInfoResponse.parse(send(new UserInfoRequest(endpoint, token).toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            throw new ProviderTrouble(ProviderTrouble.Reason.DOWN, "it does not say who it is");
        }
        JWT signed = response.toSuccessResponse().getUserInfoJWT();
        if (signed != null) {
            return new UserInfo(checked(signed));
        }
        if (settings.preset().isStrict()) {
            throw new ProviderTrouble(ProviderTrouble.Reason.WRONG, "not signed");
        }
        return Objects.requireNonNull(response.toSuccessResponse().getUserInfo());
    }

    private JWTClaimsSet checked(JWT signed) throws BadJOSEException, JOSEException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(found.keys());
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                Set.of(settings.clientId()),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                Set.of("sub"),
                null));
        return processor.process(signed, null);
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(Discovered.CONNECT_MILLIS);
        request.setReadTimeout(Discovered.READ_MILLIS);
        request.setFollowRedirects(false);
        HTTPResponse response = request.send();
        if (response.getStatusCode() >= SERVER_ERROR) {
            throw new IOException("status " + response.getStatusCode());
        }
        return response;
    }

    private Identity identity(UserInfo person, String idToken) {
        String family = Stream.of(person.getStringClaim("usual_name"), person.getFamilyName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String name = Stream.of(person.getGivenName(), family)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Identity(
                provider,
                person.getSubject().getValue(),
                Objects.requireNonNullElse(person.getEmailAddress(), ""),
                settings.trustMail() || Boolean.TRUE.equals(person.getEmailVerified()),
                name.isEmpty() ? Objects.requireNonNullElse(person.getName(), "") : name,
                idToken);
    }
}
