package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hearth.terms.Problem;

/** Begins and recognises sign-ins, however somebody has shown who they are. */
@ApplicationScoped
class Entrance {
    @Inject
    EntityManager em;

    @Inject
    SignInRules rules;

    /** Signs the owner of an account in; what they showed has been checked. */
    SignedIn begin(Account account, SessionKind kind, Proof proof, Instant now) {
        String token = Tokens.fresh();
        Session session = new Session(Tokens.hash(token), account, kind, proof, now);
        em.persist(session);
        em.flush();
        return new SignedIn(token, session.expires(), recognise(token, now));
    }

    /**
     * Who holds a session's token or an API token.
     *
     * @throws Problem not signed in, {@code session-over}
     */
    Caller recognise(String token, Instant now) {
        return ApiToken.isOne(token) ? byToken(Tokens.hash(token), now) : bySession(Tokens.hash(token), now);
    }

    private Caller bySession(String key, Instant now) {
        List<Object[]> found = em.createQuery(
                        "select p, a, s from Session s, Account a, Person p"
                                + " where s.key = :key and a.id = s.account and p.id = a.person and a.active = true",
                        Object[].class)
                .setParameter("key", key)
                .getResultList();
        if (found.isEmpty() || ((Session) found.get(0)[2]).isOver(now)) {
            throw Problem.notSignedIn("session-over");
        }
        Account account = (Account) found.get(0)[1];
        Session session = (Session) found.get(0)[2];
        if (session.isDue(now)) {
            em.createQuery("update Session s set s.seen = :now where s.key = :key")
                    .setParameter("now", now)
                    .setParameter("key", key)
                    .executeUpdate();
        }
        return new Caller(
                (Person) found.get(0)[0],
                account,
                session,
                rules.owed(account.mustChange(), account.hasFactor(), session.proof()));
    }

    private Caller byToken(String hash, Instant now) {
        List<Object[]> found = em.createQuery(
                        "select p, a, t from ApiToken t, Account a, Person p where t.hash = :hash and t.ends > :now"
                                + " and a.id = t.account and p.id = a.person and a.active = true",
                        Object[].class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultList();
        if (found.isEmpty()) {
            throw Problem.notSignedIn("session-over");
        }
        ApiToken token = (ApiToken) found.get(0)[2];
        if (token.isDue(now)) {
            em.createQuery("update ApiToken t set t.used = :now where t.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", token.id())
                    .executeUpdate();
        }
        return new Caller((Person) found.get(0)[0], (Account) found.get(0)[1], token);
    }

    /** Ends every sign-in of an account but one. */
    int endOthers(Account account, String but) {
        return em.createQuery("delete from Session s where s.account = :account and s.key <> :but")
                .setParameter("account", account.id())
                .setParameter("but", but == null ? "" : but)
                .executeUpdate();
    }

    /** This sign-in has shown everything its account asks for now. */
    void proved(String session) {
        em.createQuery("select s from Session s where s.key = :key", Session.class)
                .setParameter("key", session)
                .getResultList()
                .forEach(each -> each.proved(Proof.CODE));
    }

    /** One's own account. */
    Account account(CourtPass pass) {
        return accountOf(pass.user());
    }

    Account accountOf(String user) {
        return em.createQuery("select a from Account a where a.user = :user", Account.class)
                .setParameter("user", user)
                .getSingleResult();
    }

    /**
     * An account of this courthouse.
     *
     * @throws Problem not found, for an absent one and another courthouse's alike
     */
    Account account(CourtPass pass, String id) {
        return em.createQuery(
                        "select a from Account a, Person p where a.id = :id and p.id = a.person"
                                + " and p.courthouse = :house",
                        Account.class)
                .setParameter("id", id)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
