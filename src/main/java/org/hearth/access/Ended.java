package org.hearth.access;

/** Whose sign-ins have ended at the county: made only in this room, from what the provider has signed. */
public final class Ended {
    private final String issuer;
    private final String subject;

    Ended(String issuer, String subject) {
        this.issuer = issuer;
        this.subject = subject;
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }
}
