package org.hearth.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** An identity provider on loopback that says whatever a test wants, true or forged. */
final class FakeIssuer implements AutoCloseable {
    static final String CLIENT = "hearth";
    static final String SECRET = "a-secret-of-thirty-two-characters-x";

    private static final RSAKey KEY = fresh();
    private static final RSAKey STRANGER = fresh();

    private final HttpServer server;
    private final Map<String, String> challenges = new ConcurrentHashMap<>();
    private volatile Function<String, String> token;
    private volatile String extra = "";

    FakeIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", asked -> say(asked, 200, papers()));
        server.createContext("/keys", asked -> say(asked, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", this::trade);
        server.start();
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    CountyDesk desk(IdentityRules rules) {
        return new CountyDesk(provider(), rules);
    }

    IdentityProvider provider() {
        return IdentityProvider.of(
                Optional.of(address()), Optional.of(CLIENT), Optional.of(SECRET), "http://127.0.0.1:8080");
    }

    /** What the provider says to the next code, from the nonce it was given. */
    void says(Function<String, String> identity) {
        token = identity;
    }

    /** Something more at the end of what the provider says of itself. */
    void addsToItsPapers(String json) {
        extra = json;
    }

    /** What a browser brings back from an address: a code that is good once. */
    Map<String, List<String>> visit(URI address) {
        Map<String, List<String>> asked = URLUtils.parseParameters(address.getRawQuery());
        String code = "code-" + challenges.size();
        challenges.put(
                code,
                asked.get("code_challenge").get(0) + " " + asked.get("nonce").get(0));
        return Map.of("code", List.of(code), "state", asked.get("state"), "iss", List.of(address()));
    }

    /** What an honest provider says of somebody. */
    JWTClaimsSet.Builder claims(String nonce) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("subject-1")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .claim("auth_time", now.getEpochSecond())
                .claim("nonce", nonce)
                .claim("name", "Jordan Ellery")
                .claim("groups", List.of("Court Clerks"));
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, KEY);
    }

    /** With a key that only says it is the provider's. */
    String forged(JWTClaimsSet.Builder claims) {
        return signed(claims, STRANGER);
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With no signature at all. */
    static String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }

    /** With the secret that the court holds too. */
    static String bySecret(JWTClaimsSet.Builder claims) {
        return byMac(claims, SECRET.getBytes(StandardCharsets.UTF_8));
    }

    /** With the provider's public key taken for a secret. */
    String byPublicKey(JWTClaimsSet.Builder claims) {
        return byMac(claims, KEY.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8));
    }

    private static String byMac(JWTClaimsSet.Builder claims, byte[] secret) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(), claims.build());
            jwt.sign(new MACSigner(secret));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String papers() {
        return "{\"issuer\":\"" + address() + "\",\"authorization_endpoint\":\"" + address() + "/ask\","
                + "\"token_endpoint\":\"" + address() + "/token\",\"jwks_uri\":\"" + address() + "/keys\","
                + "\"end_session_endpoint\":\"" + address() + "/out\",\"subject_types_supported\":[\"public\"],"
                + "\"response_types_supported\":[\"code\"],\"id_token_signing_alg_values_supported\":[\"RS256\"]"
                + extra + "}";
    }

    private void trade(HttpExchange asked) throws IOException {
        String body = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> given = URLUtils.parseParameters(body);
        String kept = challenges.remove(given.get("code").get(0));
        String proof = CodeChallenge.compute(
                        CodeChallengeMethod.S256,
                        new CodeVerifier(given.get("code_verifier").get(0)))
                .getValue();
        if (kept == null || !kept.startsWith(proof + " ")) {
            say(asked, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String identity = token.apply(kept.substring(kept.indexOf(' ') + 1));
        String part = identity == null ? "" : ",\"id_token\":\"" + identity + "\"";
        say(asked, 200, "{\"access_token\":\"any\",\"token_type\":\"Bearer\",\"expires_in\":60" + part + "}");
    }

    private static void say(HttpExchange asked, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(status, body.length);
        asked.getResponseBody().write(body);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
