package org.hearth.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an identity provider says of itself, and how what it signs is checked against that. */
final class ProviderPapers {
    private static final int MILLISECONDS = 5_000;
    private static final int LARGEST = 512 << 10;
    /** Clocks may differ by so many seconds. */
    private static final int SKEW = 60;
    /** With the provider's own key pair only: a secret that we hold too would prove nothing. */
    private static final Set<JWSAlgorithm> SIGNED = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final IdentityProvider provider;
    private final OIDCProviderMetadata metadata;
    private final JWSKeySelector<SecurityContext> keys;
    private final Instant readAt;

    private ProviderPapers(IdentityProvider provider, OIDCProviderMetadata metadata, Instant readAt)
            throws IOException {
        JWKSource<SecurityContext> source = JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(MILLISECONDS, MILLISECONDS, LARGEST))
                .build();
        this.provider = provider;
        this.metadata = metadata;
        this.keys = new JWSVerificationKeySelector<>(SIGNED, source);
        this.readAt = readAt;
    }

    /** Asks the provider, whose own name must be the one in the settings. */
    static ProviderPapers read(IdentityProvider provider, Instant now) throws GeneralException, IOException {
        OIDCProviderMetadata metadata =
                OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), MILLISECONDS, MILLISECONDS);
        boolean safe = Stream.of(
                        metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())
                .map(String::valueOf)
                .allMatch(IdentityProvider::isSafe);
        if (!safe) {
            throw new GeneralException("an address of the provider is missing or not encrypted");
        }
        return new ProviderPapers(provider, metadata, now);
    }

    boolean isOlder(Instant moment) {
        return readAt.isBefore(moment);
    }

    OIDCProviderMetadata metadata() {
        return metadata;
    }

    /** Trades the code for the identity; a code is taken by the provider once. */
    JWT idToken(AuthorizationCode code, Errand errand) throws GeneralException, IOException {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(code, provider.back(), new CodeVerifier(errand.verifier()));
        HTTPRequest request = new TokenRequest.Builder(metadata.getTokenEndpointURI(), authentication(), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(MILLISECONDS);
        request.setReadTimeout(MILLISECONDS);
        request.setFollowRedirects(false);
        TokenResponse response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new GeneralException(response.toErrorResponse().getErrorObject());
        }
        JWT token = ((OIDCTokenResponse) response.toSuccessResponse())
                .getOIDCTokens()
                .getIDToken();
        if (token == null) {
            throw new GeneralException("no identity in the answer");
        }
        return token;
    }

    private ClientAuthentication authentication() {
        List<ClientAuthenticationMethod> offered = metadata.getTokenEndpointAuthMethods();
        boolean post = offered != null
                && !offered.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && offered.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        Secret secret = new Secret(provider.secret());
        return post ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret);
    }

    /** Checks signature, issuer, audience, times and nonce. */
    Vouched vouched(Errand errand, JWT token) throws GeneralException, IOException {
        IDTokenValidator validator = new IDTokenValidator(metadata.getIssuer(), client(), keys, null);
        validator.setMaxClockSkew(SKEW);
        IDTokenClaimsSet claims = checked(() -> validator.validate(token, new Nonce(errand.nonce())));
        if (claims.getAudience().size() > 1 && claims.getAuthorizedParty() == null) {
            throw new GeneralException("for several, without saying for whom");
        }
        List<AMR> amr = claims.getAMR();
        return new Vouched(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                claims.toJSONObject(),
                claims.getACR() == null ? null : claims.getACR().getValue(),
                amr == null ? List.of() : amr.stream().map(AMR::getValue).toList(),
                claims.getAuthenticationTime() == null
                        ? null
                        : claims.getAuthenticationTime().toInstant(),
                errand);
    }

    /** Checks what the provider says of ended sign-ins. */
    Ended ended(String token) throws GeneralException, IOException {
        LogoutTokenValidator validator = new LogoutTokenValidator(metadata.getIssuer(), client(), false, keys, null);
        validator.setMaxClockSkew(SKEW);
        Subject subject =
                checked(() -> validator.validate(JWTParser.parse(token))).getSubject();
        if (subject == null) {
            throw new GeneralException("nobody is named whose sign-ins have ended");
        }
        return new Ended(metadata.getIssuer().getValue(), subject.getValue());
    }

    private ClientID client() {
        return new ClientID(provider.client());
    }

    private interface Check<T> {
        T made() throws JOSEException, BadJOSEException, ParseException;
    }

    private static <T> T checked(Check<T> check) throws GeneralException, IOException {
        try {
            return check.made();
        } catch (KeySourceException e) {
            throw new IOException("the provider's keys cannot be read", e);
        } catch (JOSEException | BadJOSEException | ParseException e) {
            throw new GeneralException(e.getClass().getSimpleName(), e);
        }
    }

    /** What a log may have of a refusal: kinds and the standard's own codes, no value. */
    static String reason(Exception refusal) {
        boolean coded = refusal instanceof GeneralException general
                && general.getErrorObject() != null
                && String.valueOf(general.getErrorObject().getCode()).matches("[a-z_]{1,40}");
        if (coded) {
            return ((GeneralException) refusal).getErrorObject().getCode();
        }
        Throwable cause = refusal.getCause() == null ? refusal : refusal.getCause();
        return cause.getClass().getSimpleName();
    }
}
