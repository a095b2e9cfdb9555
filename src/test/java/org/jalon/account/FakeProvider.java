package org.jalon.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A little identity provider: real HTTP, real RS256 keys. Below {@code /pro} it is as strict as ProConnect. */
final class FakeProvider {

    static final String CLIENT = "jalon-essai";
    static final String SECRET = "un secret d'au moins trente-deux octets";

    /** How it lies. */
    enum Lie {
        NONE,
        OTHER_NONCE,
        OTHER_KEY,
        NO_SIGNATURE,
        OUR_SECRET_AS_KEY,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        TOO_OLD,
        OTHER_PERSON,
        UNSIGNED_PERSON,
        ERROR
    }

    /** Somebody whom it knows. */
    record Person(String subject, String address, boolean verified) {}

    private record Issued(Map<String, String> asked, Person person, Lie lie) {}

    private final HttpServer server;
    private final RSAKey key = key();
    private final RSAKey otherKey = key();
    private final Map<String, Issued> codes = new ConcurrentHashMap<>();
    private final Map<String, Issued> tokens = new ConcurrentHashMap<>();

    FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** Somebody says yes at the page that we sent them to; gives the address that they are sent back to. */
    URI agree(URI page, Person person, Lie lie) {
        Map<String, String> asked = parameters(page.getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, new Issued(asked, person, lie));
        return back(asked, "code", code);
    }

    /** Somebody says no. */
    URI refuse(URI page) {
        return back(parameters(page.getRawQuery()), "error", "access_denied");
    }

    private static URI back(Map<String, String> asked, String name, String value) {
        return UriComponentsBuilder.fromUriString(asked.getOrDefault("redirect_uri", ""))
                .queryParam(name, value)
                .queryParam("state", asked.get("state"))
                .build()
                .toUri();
    }

    static Map<String, String> parameters(String query) {
        Map<String, String> all = new ConcurrentHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            all.put(parts[0], UriUtils.decode(parts[1].replace('+', ' '), StandardCharsets.UTF_8));
        }
        return all;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String base = path.startsWith("/pro/") ? "/pro" : "";
        try {
            switch (path.substring(base.length())) {
                case "/.well-known/openid-configuration" -> say(exchange, 200, metadata(base));
                case "/jwks" -> say(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
                case "/token" -> token(exchange, base);
                case "/userinfo" -> person(exchange, base);
                default -> say(exchange, 404, "{}");
            }
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String metadata(String base) {
        String url = issuer(base);
        String challenges = base.isEmpty() ? ",\"code_challenge_methods_supported\":[\"S256\"]" : "";
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "userinfo_endpoint":"%1$s/userinfo","jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/end",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]%2$s}
                """.formatted(url, challenges);
    }

    private void token(HttpExchange exchange, String base) throws IOException, JOSEException {
        Map<String, String> form =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
        Issued issued = codes.remove(form.getOrDefault("code", ""));
        if (issued == null || !isOurClient(exchange, form) || !isOwn(issued, form)) {
            say(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else if (issued.lie() == Lie.ERROR) {
            say(exchange, 500, "oups");
        } else {
            String access = UUID.randomUUID().toString();
            tokens.put(access, issued);
            say(exchange, 200, """
                    {"access_token":"%s","token_type":"Bearer","id_token":"%s"}
                    """.formatted(access, idToken(issued, base).serialize()));
        }
    }

    private static boolean isOurClient(HttpExchange exchange, Map<String, String> form) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        String basic = UriUtils.encode(CLIENT, StandardCharsets.UTF_8) + ":"
                + UriUtils.encode(SECRET, StandardCharsets.UTF_8).replace("%20", "+");
        return header == null
                ? SECRET.equals(form.get("client_secret")) && CLIENT.equals(form.get("client_id"))
                : header.equals("Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isOwn(Issued issued, Map<String, String> form) {
        String challenge = issued.asked().get("code_challenge");
        String verifier = form.get("code_verifier");
        boolean proved = challenge == null
                ? verifier == null
                : verifier != null
                        && CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                                .getValue()
                                .equals(challenge);
        return proved && issued.asked().getOrDefault("redirect_uri", "").equals(form.get("redirect_uri"));
    }

    private JWT idToken(Issued issued, String base) throws JOSEException {
        Lie lie = issued.lie();
        Instant now = Instant.now().minusSeconds(lie == Lie.TOO_OLD ? 7_200 : 0);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.OTHER_ISSUER ? "https://ailleurs.example" : issuer(base))
                .audience(lie == Lie.OTHER_AUDIENCE ? "autre" : CLIENT)
                .subject(issued.person().subject())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim(
                        "nonce",
                        lie == Lie.OTHER_NONCE ? "autre" : issued.asked().get("nonce"));
        return switch (lie) {
            case NO_SIGNATURE -> new PlainJWT(claims.build());
            case OUR_SECRET_AS_KEY -> {
                SignedJWT forged = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
                forged.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
                yield forged;
            }
            default -> signed(claims.build(), lie == Lie.OTHER_KEY ? otherKey : key);
        };
    }

    private JWT signed(JWTClaimsSet claims, RSAKey with) throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        jwt.sign(new RSASSASigner(with));
        return jwt;
    }

    private void person(HttpExchange exchange, String base) throws IOException, JOSEException {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        Issued issued = java.util.Objects.requireNonNull(tokens.remove(bearer));
        Person person = issued.person();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer(base))
                .audience(CLIENT)
                .subject(issued.lie() == Lie.OTHER_PERSON ? "autre" : person.subject())
                .claim("given_name", "Léa")
                .claim("usual_name", "Marchand");
        if (!person.address().isEmpty()) {
            claims.claim("email", person.address());
        }
        if (person.verified()) {
            claims.claim("email_verified", true);
        }
        if (base.isEmpty() || issued.lie() == Lie.UNSIGNED_PERSON) {
            say(exchange, 200, claims.build().toString());
        } else {
            exchange.getResponseHeaders().set("Content-Type", "application/jwt");
            say(
                    exchange,
                    200,
                    signed(claims.build(), issued.lie() == Lie.OTHER_KEY ? otherKey : key)
                            .serialize());
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putIfAbsent("Content-Type", java.util.List.of("application/json"));
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("cle").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
