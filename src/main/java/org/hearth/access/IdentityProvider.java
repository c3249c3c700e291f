package org.hearth.access;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** The county's identity provider as the court's settings name it; nothing of it is ever printed. */
public final class IdentityProvider {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final String issuer;
    private final String client;
    private final String secret;
    private final String pages;
    private volatile boolean guards;

    private IdentityProvider(String issuer, String client, String secret, String pages) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.pages = pages;
    }

    /** None: people sign in with accounts of this court. */
    public static IdentityProvider none() {
        return new IdentityProvider(null, null, null, null);
    }

    /**
     * The provider of the settings; none where no issuer is set.
     *
     * @param pages where people find Hearth's pages, without a slash at its end
     * @throws IllegalStateException where only a part is set, or the issuer is reached without encryption
     */
    public static IdentityProvider of(
            Optional<String> issuer, Optional<String> client, Optional<String> secret, String pages) {
        if (issuer.isEmpty() && client.isEmpty() && secret.isEmpty()) {
            return none();
        }
        if (issuer.isEmpty() || client.isEmpty() || secret.isEmpty()) {
            throw new IllegalStateException(
                    "HEARTH_OIDC_ISSUER, HEARTH_OIDC_CLIENT_ID and HEARTH_OIDC_CLIENT_SECRET belong together: set all"
                            + " three or none");
        }
        if (!isSafe(issuer.get())) {
            throw new IllegalStateException(
                    "HEARTH_OIDC_ISSUER must be an address as https://sign-in.county.example/realms/county");
        }
        return new IdentityProvider(issuer.get(), client.get(), secret.get(), pages);
    }

    /** Whether an address is reached with encryption, or on this machine. */
    static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            boolean local = "http".equals(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost()));
            return uri.getHost() != null && uri.getUserInfo() == null && ("https".equals(uri.getScheme()) || local);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** True where people sign in by the county. */
    public boolean isOn() {
        return issuer != null;
    }

    /** From now on accounts of this court open only in an emergency; the start fills its demo court before. */
    public void guard() {
        guards = isOn();
    }

    boolean guards() {
        return guards;
    }

    String issuer() {
        return issuer;
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    /** Where the provider sends people back to. */
    URI back() {
        return URI.create(pages + "/county/back");
    }

    /** Where the provider sends people who have signed out. */
    URI out() {
        return URI.create(pages + "/sign-in");
    }
}
