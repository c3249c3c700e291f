package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hearth.terms.ContentKind;

/** Keeps and checks second factors. */
@ApplicationScoped
class Factors {
    /** Nobody's words: the kind only binds the seal. */
    private static final ContentKind KIND = ContentKind.ACCESS_LOG;

    private static final Pass SELF = new JobPass("factor");

    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    /** Makes a secret that counts once a code of it was given; an earlier one that was never confirmed is over. */
    String propose(Account account) {
        drop(account, "f.confirmed = false");
        String secret = Totp.fresh();
        em.persist(new Factor(account.id(), seals.seal(SELF, account.id(), KIND, Audience.HELD, secret)));
        return secret;
    }

    /** Takes the secret that waits as the account's own, in place of an earlier one. */
    boolean confirm(Account account, String code, Instant now) {
        Optional<Factor> waiting = factor(account, false);
        OptionalLong step = waiting.map(each -> Totp.accepted(secret(account, each), code, now, each.step()))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return false;
        }
        drop(account, "f.confirmed = true");
        waiting.get().confirm(step.getAsLong());
        account.enrolledAt(now);
        return true;
    }

    /** Ten fresh recovery codes in place of all earlier ones; they are shown now and never again. */
    List<String> recoveryCodes(Account account) {
        dropCodes(account);
        List<String> codes =
                Stream.generate(RecoveryCode::fresh).limit(RecoveryCode.COUNT).toList();
        codes.forEach(code -> em.persist(new RecoveryCode(account.id(), code)));
        return codes;
    }

    /** How many recovery codes are left. */
    int left(Account account) {
        return em.createQuery(
                        "select count(r) from RecoveryCode r where r.account = :account and r.used is null", Long.class)
                .setParameter("account", account.id())
                .getSingleResult()
                .intValue();
    }

    /** Whether this is a code of the account's app at this moment; it stays unused. */
    boolean isRight(Account account, String code, Instant now) {
        return factor(account, true)
                .map(each -> Totp.accepted(secret(account, each), code, now, each.step()))
                .orElse(OptionalLong.empty())
                .isPresent();
    }

    /** Takes a code of the app, or a recovery code; each is taken once, whichever node it reaches. */
    boolean take(Account account, String code, Instant now) {
        return RecoveryCode.isLike(code) ? takeRecovery(account, code, now) : takeStep(account, code, now);
    }

    private boolean takeStep(Account account, String code, Instant now) {
        Optional<Factor> factor = factor(account, true);
        OptionalLong step = factor.map(each -> Totp.accepted(secret(account, each), code, now, each.step()))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && em.createQuery("update Factor f set f.step = :step where f.id = :id and f.step < :step")
                                .setParameter("step", step.getAsLong())
                                .setParameter("id", factor.get().id())
                                .executeUpdate()
                        == 1;
    }

    private boolean takeRecovery(Account account, String code, Instant now) {
        Optional<RecoveryCode> found = em.createQuery(
                        "select r from RecoveryCode r where r.account = :account and r.used is null",
                        RecoveryCode.class)
                .setParameter("account", account.id())
                .getResultStream()
                .filter(each -> each.is(code))
                .findFirst();
        found.ifPresent(each -> each.use(now));
        return found.isPresent();
    }

    /** Takes the second factor and its recovery codes away. */
    void forget(Account account) {
        drop(account, "f.id is not null");
        dropCodes(account);
        account.enrolledAt(null);
    }

    private void drop(Account account, String which) {
        em.createQuery("delete from Factor f where f.account = :account and " + which)
                .setParameter("account", account.id())
                .executeUpdate();
    }

    private void dropCodes(Account account) {
        em.createQuery("delete from RecoveryCode r where r.account = :account")
                .setParameter("account", account.id())
                .executeUpdate();
    }

    private Optional<Factor> factor(Account account, boolean confirmed) {
        return em.createQuery(
                        "select f from Factor f where f.account = :account and f.confirmed = :confirmed", Factor.class)
                .setParameter("account", account.id())
                .setParameter("confirmed", confirmed)
                .getResultStream()
                .findFirst();
    }

    private String secret(Account account, Factor factor) {
        return seals.open(SELF, account.id(), factor.secret()).text();
    }
}
