package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the county's sign-in brings back is taken when it is true, and refused in each of the ways it may be false. */
class CountyDeskTest {
    private static final IdentityRules RULES =
            IdentityRules.read(Templates.builtIn(), Map.of("main", Set.of("judge-a")));

    private FakeIssuer county;
    private CountyDesk desk;

    /** One way of lying, from the honest claims. */
    interface Lie {
        String told(FakeIssuer county, JWTClaimsSet.Builder claims);
    }

    @BeforeEach
    void open() throws Exception {
        county = new FakeIssuer();
        desk = county.desk(RULES);
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void whatTheProviderHasSignedIsTaken() {
        county.says(
                nonce -> county.signed(county.claims(nonce).claim("acr", "high").claim("amr", List.of("pwd", "otp"))));
        Errand errand = desk.errand(false, "/bench/today");
        Vouched who = desk.take(errand, county.visit(desk.address(errand)));
        assertEquals("subject-1", who.subject());
        assertEquals(county.address(), who.issuer());
        assertEquals("acr high amr pwd,otp", who.strength());
        assertEquals("/bench/today", who.errand().to());
        assertEquals(Optional.of("Jordan Ellery"), RULES.name(who.claims()));
    }

    @Test
    void theErrandIsUnguessableAndAsksForACodeWithItsProof() {
        Errand errand = desk.errand(true, null);
        URI address = desk.address(errand);
        Map<String, List<String>> asked = URLUtils.parseParameters(address.getRawQuery());
        assertTrue(address.toString().startsWith(county.address() + "/ask?"));
        assertEquals(List.of("code"), asked.get("response_type"));
        assertEquals(List.of("S256"), asked.get("code_challenge_method"));
        assertEquals(List.of("http://127.0.0.1:8080/county/back"), asked.get("redirect_uri"));
        assertEquals(List.of("login"), asked.get("prompt"));
        assertEquals(List.of("0"), asked.get("max_age"));
        assertFalse(address.toString().contains(errand.verifier()));
        assertTrue(errand.state().length() >= 43 && errand.nonce().length() >= 43);
        assertFalse(desk.errand(true, null).state().equals(errand.state()));
        assertFalse(errand.toString().contains(errand.state()));
    }

    static Stream<Arguments> lies() {
        Instant now = Instant.now();
        return Stream.of(
                lie("no signature", (county, claims) -> FakeIssuer.unsigned(claims)),
                lie("another's key", FakeIssuer::forged),
                lie("our own secret", (county, claims) -> FakeIssuer.bySecret(claims)),
                lie("the public key as a secret", FakeIssuer::byPublicKey),
                lie("another client", (county, claims) -> county.signed(claims.audience("other"))),
                lie(
                        "for two, without saying for whom",
                        (county, claims) -> county.signed(claims.audience(List.of("hearth", "other")))),
                lie("another issuer", (county, claims) -> county.signed(claims.issuer("https://other.example"))),
                lie("no subject", (county, claims) -> county.signed(claims.subject(null))),
                lie("another nonce", (county, claims) -> county.signed(claims.claim("nonce", "other"))),
                lie("no nonce", (county, claims) -> county.signed(claims.claim("nonce", null))),
                lie(
                        "over since more than a minute",
                        (county, claims) -> county.signed(claims.expirationTime(Date.from(now.minusSeconds(90))))),
                lie("no end", (county, claims) -> county.signed(claims.expirationTime(null))),
                lie(
                        "from a later time",
                        (county, claims) -> county.signed(claims.issueTime(Date.from(now.plusSeconds(300))))),
                lie("a broken signature", (county, claims) -> {
                    String whole = county.signed(claims);
                    return whole.substring(0, whole.length() - 6) + "AAAAAA";
                }),
                lie("other words under a true signature", (county, claims) -> {
                    String[] whole = county.signed(claims).split("\\.");
                    String other =
                            county.signed(claims.subject("somebody-else")).split("\\.")[1];
                    return whole[0] + "." + other + "." + whole[2];
                }),
                lie("no identity", (county, claims) -> null),
                lie("no token at all", (county, claims) -> "not-a-token"));
    }

    private static Arguments lie(String name, Lie lie) {
        return Arguments.of(name, lie);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aLieIsRefused(String name, Lie lie) {
        county.says(nonce -> lie.told(county, county.claims(nonce)));
        Errand errand = desk.errand(false, null);
        Map<String, List<String>> brought = county.visit(desk.address(errand));
        assertEquals("county-refused", refusal(() -> desk.take(errand, brought)));
    }

    @Test
    void clocksMayDifferByAMinute() {
        Instant now = Instant.now();
        takes(claims -> claims.expirationTime(Date.from(now.minusSeconds(30))));
        takes(claims -> claims.issueTime(Date.from(now.plusSeconds(30))));
    }

    private void takes(Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> told) {
        county.says(nonce -> county.signed(told.apply(county.claims(nonce))));
        Errand errand = desk.errand(false, null);
        assertEquals(
                "subject-1",
                desk.take(errand, county.visit(desk.address(errand))).subject());
    }

    @Test
    void aCodeIsGoodOnceAndForItsOwnErrandAlone() {
        county.says(nonce -> county.signed(county.claims(nonce)));
        Errand errand = desk.errand(false, null);
        Map<String, List<String>> brought = county.visit(desk.address(errand));
        desk.take(errand, brought);
        assertEquals("county-refused", refusal(() -> desk.take(errand, brought)), "replayed");
        Errand other = desk.errand(false, null);
        Map<String, List<String>> stolen = new TreeMap<>(county.visit(desk.address(other)));
        stolen.put("state", List.of(errand.state()));
        assertEquals("county-refused", refusal(() -> desk.take(errand, stolen)), "another browser's code");
    }

    @Test
    void anAnswerThatIsNotToThisErrandIsRefused() {
        county.says(nonce -> county.signed(county.claims(nonce)));
        Errand errand = desk.errand(false, null);
        Map<String, List<String>> honest = county.visit(desk.address(errand));
        for (Map.Entry<String, String> change : Map.of(
                        "state", "other", "iss", "https://other.example", "error", "access_denied")
                .entrySet()) {
            Map<String, List<String>> brought = new TreeMap<>(honest);
            brought.put(change.getKey(), List.of(change.getValue()));
            if (change.getKey().equals("error")) {
                brought.remove("code");
            }
            assertEquals("county-refused", refusal(() -> desk.take(errand, brought)), change.getKey());
        }
        assertEquals("county-refused", refusal(() -> desk.take(errand, Map.of())));
        assertEquals("subject-1", desk.take(errand, honest).subject());
    }

    @Test
    void anErrandIsOverAfterTenMinutes() {
        Errand errand = desk.errand(false, null);
        assertFalse(errand.isOver(errand.begun().plusSeconds(599)));
        assertTrue(errand.isOver(errand.begun().plusSeconds(601)));
    }

    @Test
    void aProviderThatDoesNotAnswerIsSaidPlainlyAndFoundAgain() throws Exception {
        FakeIssuer gone = new FakeIssuer();
        CountyDesk desk = gone.desk(RULES);
        gone.close();
        assertEquals("county-unreachable", refusal(() -> desk.address(desk.errand(false, null))));
        assertEquals(Optional.empty(), desk.leave());
        assertTrue(this.desk.leave().orElseThrow().toString().startsWith(county.address() + "/out?"));
    }

    @Test
    void aProviderThatSaysItIsAnotherIsRefused() {
        county.addsToItsPapers(",\"issuer\":\"https://other.example\"");
        assertEquals("county-refused", refusal(() -> desk.address(desk.errand(false, null))));
    }

    @Test
    void anAddressWithoutEncryptionIsRefused() {
        county.addsToItsPapers(",\"token_endpoint\":\"http://other.example/token\"");
        assertEquals("county-refused", refusal(() -> desk.address(desk.errand(false, null))));
    }

    @Test
    void theProviderSaysWhoseSignInsHaveEnded() {
        JWTClaimsSet.Builder said = new JWTClaimsSet.Builder()
                .issuer(county.address())
                .subject("subject-1")
                .audience(FakeIssuer.CLIENT)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .jwtID("1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        assertEquals("subject-1", desk.ended(county.signed(said)).subject());
        assertEquals("county-refused", refusal(() -> desk.ended(county.forged(said))));
        assertEquals("county-refused", refusal(() -> desk.ended(FakeIssuer.unsigned(said))));
        assertEquals("county-refused", refusal(() -> desk.ended("nothing")));
        assertEquals("county-refused", refusal(() -> desk.ended(county.signed(county.claims("any")))), "an identity");
    }

    private static String refusal(Runnable act) {
        return assertThrows(Problem.class, act::run).code();
    }
}
