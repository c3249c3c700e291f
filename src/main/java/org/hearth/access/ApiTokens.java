package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** The keys that people give to programs: scoped, ending by themselves, taken back at any time. */
@Door
public class ApiTokens {
    /** The most that one person may have at a time. */
    static final int MOST = 20;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Entrance entrance;

    @Inject
    Trail trail;

    /** One's own tokens, the latest first; those that are over too, until they are taken back. */
    @Needs(Task.KEEP_ACCOUNT)
    public List<TokenLine> mine(CourtPass pass) {
        return lines(entrance.account(pass).id());
    }

    /**
     * Makes a token.
     *
     * @throws Problem 422 {@code too-many-tokens}
     */
    @Needs(Task.KEEP_ACCOUNT)
    public MadeToken make(CourtPass pass, NewToken given) {
        Account account = entrance.account(pass);
        if (lines(account.id()).size() >= MOST) {
            throw Problem.unmetRule("too-many-tokens", MOST);
        }
        String secret = ApiToken.PREFIX + Tokens.fresh();
        Instant now = clock.now();
        ApiToken token = new ApiToken(account, given, secret, now);
        em.persist(token);
        trail.touched("api-token.made");
        return new MadeToken(secret, token.line(now));
    }

    /**
     * Takes one of one's own tokens back, at once.
     *
     * @throws Problem not found, where there is none
     */
    @Needs(Task.KEEP_ACCOUNT)
    public void revoke(CourtPass pass, String id) {
        revoke(entrance.account(pass).id(), id);
    }

    /** Somebody's tokens, for the steward: never a secret. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public List<TokenLine> of(CourtPass pass, String account) {
        return lines(entrance.account(pass, account).id());
    }

    /** Takes somebody's token back, by the steward. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public void revokeOf(CourtPass pass, String account, String id) {
        revoke(entrance.account(pass, account).id(), id);
    }

    private void revoke(String account, String id) {
        int gone = em.createQuery("delete from ApiToken t where t.id = :id and t.account = :account")
                .setParameter("id", id)
                .setParameter("account", account)
                .executeUpdate();
        if (gone == 0) {
            throw Problem.notFound();
        }
        trail.touched("api-token.revoked");
    }

    private List<TokenLine> lines(String account) {
        Instant now = clock.now();
        return em.createQuery(
                        "select t from ApiToken t where t.account = :account order by t.made desc, t.id",
                        ApiToken.class)
                .setParameter("account", account)
                .getResultStream()
                .map(each -> each.line(now))
                .toList();
    }
}
