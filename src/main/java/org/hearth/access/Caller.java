package org.hearth.access;

import java.time.Instant;
import org.hearth.terms.Role;

/** Somebody who is signed in: made only by {@link Accounts}. It opens passes; it is none itself. */
public final class Caller {
    private final String person;
    private final String name;
    private final Role role;
    private final String agency;
    private final String courthouse;
    private final String officer;
    private final String account;
    private final String session;
    private final String user;
    private final Instant expires;
    private final boolean factor;
    private final Owed owed;
    private final Bounds bounds;

    Caller(Person person, Account account, Session session, Owed owed) {
        this(person, account, session.key(), session.expires(), owed, owed == null ? Bounds.NONE : Bounds.OWN_ACCOUNT);
    }

    /** Whoever holds an API token. */
    Caller(Person person, Account account, ApiToken token) {
        this(person, account, null, token.ends(), null, Bounds.of(token.scopes()));
    }

    private Caller(Person person, Account account, String session, Instant expires, Owed owed, Bounds bounds) {
        this.person = person.id();
        this.name = person.name();
        this.role = person.role();
        this.agency = person.agency();
        this.courthouse = person.courthouse();
        this.officer = person.officer();
        this.account = account.id();
        this.session = session;
        this.user = account.user();
        this.expires = expires;
        this.factor = account.hasFactor();
        this.owed = owed;
        this.bounds = bounds;
    }

    public String person() {
        return person;
    }

    public String name() {
        return name;
    }

    /** The role at the courthouse; on a case the standing there decides. */
    public Role role() {
        return role;
    }

    /** The agency; empty for a person who stands for themself. */
    public String agency() {
        return agency;
    }

    public String courthouse() {
        return courthouse;
    }

    /** The judicial officer's key in the court book; null for everyone else. */
    public String officer() {
        return officer;
    }

    /** When this sign-in ends at the latest. */
    public Instant expires() {
        return expires;
    }

    /** Whether signing in again asks for a code. */
    public boolean hasFactor() {
        return factor;
    }

    /** What must be done before anything else opens; null where nothing is owed. */
    public Owed owed() {
        return owed;
    }

    /** Whether an API token and no sign-in stands behind it. */
    public boolean isByToken() {
        return bounds.byToken();
    }

    Bounds bounds() {
        return bounds;
    }

    String account() {
        return account;
    }

    String user() {
        return user;
    }

    String session() {
        return session;
    }

    /** Whether this person's role may do a task at the courthouse, so that a page shows only what it opens. */
    public boolean may(Task task) {
        return task.roles().contains(role) && bounds.let(task);
    }
}
