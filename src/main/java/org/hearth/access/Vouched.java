package org.hearth.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the county's identity provider has vouched for, its signature checked: made only in this room, never printed. */
public final class Vouched {
    private final String issuer;
    private final String subject;
    private final Claims claims;
    private final String acr;
    private final List<String> amr;
    private final Instant authenticated;
    private final Errand errand;

    Vouched(
            String issuer,
            String subject,
            Map<String, Object> claims,
            String acr,
            List<String> amr,
            Instant authenticated,
            Errand errand) {
        this.issuer = issuer;
        this.subject = subject;
        this.claims = new Claims(claims);
        this.acr = acr;
        this.amr = List.copyOf(amr);
        this.authenticated = authenticated;
        this.errand = errand;
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }

    Claims claims() {
        return claims;
    }

    /** How it was made, as the provider names it; null where it does not say. */
    String acr() {
        return acr;
    }

    /** By what means it was made; empty where the provider does not say. */
    List<String> amr() {
        return amr;
    }

    /** How it was made, for the record: at most 200 characters. */
    String strength() {
        String text =
                ((acr == null ? "" : "acr " + acr) + (amr.isEmpty() ? "" : " amr " + String.join(",", amr))).strip();
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    /** When the person showed who they are; null where the provider does not say. */
    Instant authenticated() {
        return authenticated;
    }

    /** With what the browser had been sent. */
    public Errand errand() {
        return errand;
    }
}
