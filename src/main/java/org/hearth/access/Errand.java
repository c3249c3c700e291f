package org.hearth.access;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;
import java.time.Instant;

/**
 * With what a browser was sent to the county's sign-in, kept in its session until it comes back, once.
 *
 * @param state what the answer must carry, so that nobody else's answer is taken
 * @param nonce what the identity must carry, so that no older one is taken
 * @param verifier what proves that the code was asked for from here
 * @param again whether the person was asked to sign in anew, for a signature
 * @param to where to go on afterwards, an address of our own; null for the first page
 * @param begun when it was sent, by the machine's clock
 */
public record Errand(String state, String nonce, String verifier, boolean again, String to, Instant begun)
        implements Serializable {
    private static final int GOOD_FOR = 600;

    static Errand fresh(boolean again, String to, Instant now) {
        return new Errand(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), again, to, now);
    }

    /** Whether nobody comes back with it any more: after ten minutes. */
    public boolean isOver(Instant now) {
        return now.isAfter(begun.plusSeconds(GOOD_FOR));
    }

    @Override
    public String toString() {
        return "Errand";
    }
}
