package org.hearth.access;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.terms.Problem;

/**
 * Sends browsers to the county's identity provider and takes what they bring back: OpenID Connect's authorization code
 * flow with PKCE, state and nonce (OpenID Connect Core 1.0, 3.1; RFC 7636; RFC 9207). It knows no person and no table.
 */
@ApplicationScoped
public class CountyDesk {
    private static final Logger LOG = Logger.getLogger(CountyDesk.class.getName());

    /** For so long what the provider says of itself is taken as read. */
    private static final Duration READ = Duration.ofHours(1);
    /** For so long a provider that answered is taken to answer still. */
    private static final Duration ANSWERED = Duration.ofSeconds(2);

    private IdentityProvider provider;
    private IdentityRules rules;
    private volatile ProviderPapers papers;

    /** For the container's proxy alone. */
    protected CountyDesk() {}

    @Inject
    CountyDesk(IdentityProvider provider, IdentityRules rules) {
        this.provider = provider;
        this.rules = rules;
    }

    /** An errand to the county's sign-in, to be kept in the browser's session. */
    public Errand errand(boolean again, String to) {
        return Errand.fresh(again, to, Instant.now());
    }

    /** Whether nobody comes back with it any more. */
    public boolean isOver(Errand errand) {
        return errand.isOver(Instant.now());
    }

    /**
     * Where the browser goes with an errand. The provider is asked first, so that nobody is sent to one that is away.
     *
     * @throws Problem not signed in, {@code county-unreachable}
     */
    public URI address(Errand errand) {
        return asked(ANSWERED, known -> {
            AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                            ResponseType.CODE, new Scope("openid", "profile"), client(), provider.back())
                    .endpointURI(known.metadata().getAuthorizationEndpointURI())
                    .state(new State(errand.state()))
                    .nonce(new Nonce(errand.nonce()))
                    .codeChallenge(new CodeVerifier(errand.verifier()), CodeChallengeMethod.S256);
            if (!rules.demanded().isEmpty()) {
                request.acrValues(rules.demanded().stream().map(ACR::new).toList());
            }
            if (errand.again()) {
                request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
            }
            return request.build().toURI();
        });
    }

    /**
     * Takes what a browser brings back from an errand.
     *
     * @param answer the address' parameters
     * @throws Problem not signed in: {@code county-refused}, {@code county-unreachable}
     */
    public Vouched take(Errand errand, Map<String, List<String>> answer) {
        return asked(known -> known.vouched(errand, known.idToken(code(known, errand, answer), errand)));
    }

    private AuthorizationCode code(ProviderPapers known, Errand errand, Map<String, List<String>> answer)
            throws GeneralException {
        AuthenticationResponse response = AuthenticationResponseParser.parse(provider.back(), answer);
        boolean ours = new State(errand.state()).equals(response.getState())
                && (response.getIssuer() == null
                        || response.getIssuer().equals(known.metadata().getIssuer()));
        if (!ours
                || !response.indicatesSuccess()
                || response.toSuccessResponse().getAuthorizationCode() == null) {
            throw new GeneralException("the answer is not one to this errand");
        }
        return response.toSuccessResponse().getAuthorizationCode();
    }

    /**
     * Whose sign-ins the provider says have ended, by its subject (OpenID Connect Back-Channel Logout 1.0).
     *
     * @throws Problem not signed in, {@code county-refused}, where the provider has not said it
     */
    public Ended ended(String token) {
        return asked(known -> known.ended(token));
    }

    /** Where a browser signs out of the county's sign-in too; empty where that cannot be asked for now. */
    public Optional<URI> leave() {
        try {
            return Optional.ofNullable(asked(known -> known.metadata().getEndSessionEndpointURI()))
                    .map(end -> new LogoutRequest(end, null, null, client(), provider.out(), null, null).toURI());
        } catch (Problem unreachable) {
            return Optional.empty();
        }
    }

    private ClientID client() {
        return new ClientID(provider.client());
    }

    /** Something that is asked of the provider. */
    private interface Question<T> {
        T of(ProviderPapers known) throws GeneralException, IOException;
    }

    private <T> T asked(Question<T> question) {
        return asked(READ, question);
    }

    private <T> T asked(Duration since, Question<T> question) {
        if (!provider.isOn()) {
            throw Problem.notFound();
        }
        try {
            return question.of(papers(since));
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "The county''s sign-in cannot be reached: {0}",
                    e.getClass().getName());
            throw Problem.notSignedIn("county-unreachable");
        } catch (GeneralException | RuntimeException e) {
            LOG.log(Level.WARNING, "The county''s sign-in was refused: {0}", ProviderPapers.reason(e));
            throw Problem.notSignedIn("county-refused");
        }
    }

    private ProviderPapers papers(Duration since) throws GeneralException, IOException {
        ProviderPapers known = papers;
        if (known == null || known.isOlder(Instant.now().minus(since))) {
            known = ProviderPapers.read(provider, Instant.now());
            papers = known;
        }
        return known;
    }
}
