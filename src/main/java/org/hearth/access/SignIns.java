package org.hearth.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Checks passwords and codes of local accounts, and slows guessing. */
@ApplicationScoped
class SignIns {
    private static final Pattern USER = Pattern.compile("[a-z0-9.-]{1,60}");
    /** This machine, behind which a proxy that is not named in the settings hides everybody. */
    private static final Pattern LOOPBACK = Pattern.compile("127\\..*|::1|0:0:0:0:0:0:0:1");

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    SignInRules rules;

    @Inject
    Tries tries;

    @Inject
    Factors factors;

    @Inject
    Devices devices;

    @Inject
    Entrance entrance;

    @Inject
    Glass glass;

    /** What a password is compared with that is tried for no account, so that it takes as long. */
    private PasswordHash nobody;

    @PostConstruct
    void begin() {
        nobody = rules.hash("nobody");
    }

    SignedIn signIn(Attempt attempt, SessionKind kind) {
        Instant now = clock.now();
        Optional<Account> found = account(attempt.user());
        Map<Throttle.Bucket, String> buckets = buckets(attempt, found);
        Map<Throttle.Bucket, Throttle.Misses> seen = tries.read(buckets.values(), now);
        boolean known = Throttle.isKnown(
                found.map(each -> devices.isKnown(each, attempt.device(), now)).orElse(false), seen);
        boolean passed = passes(attempt, found, seen, known, now);
        if (!isRight(found, attempt.password())) {
            missed(buckets, known, passed, now);
            throw Problem.notSignedIn("wrong-password");
        }
        Account account = found.get();
        Proof proof = proof(account, attempt, buckets, known, now);
        if (!passed) {
            needNoWait(known, tries.read(buckets.values(), now), now);
        }
        tries.forget(buckets.values());
        account.renew(attempt.password(), rules.rounds());
        devices.remember(account, attempt.device(), now);
        glass.admit(account, now);
        return entrance.begin(account, kind, proof, now);
    }

    /** Whether a right code lets this attempt through although others must wait. */
    private boolean passes(
            Attempt attempt,
            Optional<Account> found,
            Map<Throttle.Bucket, Throttle.Misses> seen,
            boolean known,
            Instant now) {
        if (Throttle.waitFor(known, seen, now).isZero()) {
            return false;
        }
        boolean asked = attempt.code() != null && !known && Throttle.hearsCodes(seen);
        if (asked
                && found.filter(Account::hasFactor)
                        .filter(each -> factors.isRight(
                                each, attempt.code(), rules.clock().instant()))
                        .isPresent()) {
            return true;
        }
        if (asked && found.isPresent()) {
            tries.missed(Map.of(Throttle.Bucket.CODE, code(found.get())), now);
        }
        needNoWait(known, seen, now);
        return false;
    }

    private static void needNoWait(boolean known, Map<Throttle.Bucket, Throttle.Misses> seen, Instant now) {
        Duration wait = Throttle.waitFor(known, seen, now);
        if (wait.compareTo(Duration.ofHours(1)) > 0) {
            throw Problem.of(Problem.Kind.TOO_MANY, "account-waits");
        }
        if (!wait.isZero()) {
            throw Problem.of(Problem.Kind.TOO_MANY, "too-many-tries", wait.toSeconds() + 1);
        }
    }

    private boolean isRight(Optional<Account> found, String password) {
        if (found.isEmpty()) {
            nobody.matches(password);
            return false;
        }
        return found.get().opensWith(password);
    }

    private Proof proof(
            Account account, Attempt attempt, Map<Throttle.Bucket, String> buckets, boolean known, Instant now) {
        if (!account.hasFactor()) {
            return Proof.PASSWORD;
        }
        if (attempt.code() == null) {
            throw Problem.notSignedIn("code-needed");
        }
        if (!factors.take(account, attempt.code(), rules.clock().instant())) {
            missed(buckets, known, false, now);
            throw Problem.notSignedIn("wrong-code");
        }
        return Proof.CODE;
    }

    private void missed(Map<Throttle.Bucket, String> buckets, boolean known, boolean passed, Instant now) {
        Map<Throttle.Bucket, String> counted = new EnumMap<>(buckets);
        counted.keySet()
                .removeIf(each -> known
                        ? each != Throttle.Bucket.DEVICE
                        : each == Throttle.Bucket.DEVICE || each == Throttle.Bucket.CODE && !passed);
        tries.missed(counted, now);
    }

    /**
     * Signs somebody in again.
     *
     * @param session the sign-in that asks; its tries are counted for it alone
     * @throws Problem bad input on {@code password} or {@code code}; {@code session-waits} after ten wrong ones
     */
    void prove(String user, String session, String password, String code) {
        if (password == null || password.isEmpty()) {
            throw Problem.badInput("password", "problem.required");
        }
        Instant now = clock.now();
        Map<Throttle.Bucket, String> buckets = bucket(session);
        needTries(tries.read(buckets.values(), now));
        Account account = account(user).orElseThrow(Problem::notFound);
        if (!account.opensWith(password)) {
            tries.missed(buckets, now);
            throw Problem.badInput("password", "problem.wrong-password");
        }
        needCode(account, code, buckets, now);
        tries.forget(buckets.values());
    }

    /** Refuses where a sign-in has given too many wrong passwords and codes. */
    void needTries(String session) {
        needTries(tries.read(bucket(session).values(), clock.now()));
    }

    private void needTries(Map<Throttle.Bucket, Throttle.Misses> seen) {
        if (Throttle.Bucket.SESSION.isShut(seen.getOrDefault(Throttle.Bucket.SESSION, Throttle.Misses.NONE))) {
            throw Problem.of(Problem.Kind.TOO_MANY, "session-waits");
        }
        needNoWait(false, seen, clock.now());
    }

    /** Counts a wrong code within a sign-in. */
    void missed(String session) {
        tries.missed(bucket(session), clock.now());
    }

    private static Map<Throttle.Bucket, String> bucket(String session) {
        return Map.of(Throttle.Bucket.SESSION, Throttle.Bucket.SESSION + " " + session);
    }

    /** Where wrong tries at an account are counted that its owner's devices do not share. */
    static Set<String> counted(Account account) {
        return Set.of(Throttle.Bucket.ACCOUNT + " " + account.user(), code(account));
    }

    private void needCode(Account account, String code, Map<Throttle.Bucket, String> buckets, Instant now) {
        if (!account.hasFactor()) {
            return;
        }
        if (code == null || code.isBlank()) {
            throw Problem.badInput("code", "problem.code-needed");
        }
        if (!factors.take(account, code.strip(), rules.clock().instant())) {
            tries.missed(buckets, now);
            throw Problem.badInput("code", "problem.wrong-code");
        }
    }

    private Optional<Account> account(String user) {
        return em.createQuery("select a from Account a where a.user = :user", Account.class)
                .setParameter("user", user)
                .getResultStream()
                .findFirst();
    }

    private static Map<Throttle.Bucket, String> buckets(Attempt attempt, Optional<Account> found) {
        String user = USER.matcher(attempt.user()).matches() ? attempt.user() : "?";
        String address = attempt.address() == null ? "" : attempt.address();
        Map<Throttle.Bucket, String> buckets = new EnumMap<>(Throttle.Bucket.class);
        buckets.put(Throttle.Bucket.PAIR, "PAIR " + Tokens.hash(user + " " + address));
        Throttle.Bucket whose = found.isPresent() ? Throttle.Bucket.ACCOUNT : Throttle.Bucket.NOBODY;
        buckets.put(whose, whose + " " + user);
        if (!LOOPBACK.matcher(address).matches()) {
            buckets.put(Throttle.Bucket.ADDRESS, "ADDRESS " + Tokens.hash(address));
        }
        found.ifPresent(account -> {
            buckets.put(Throttle.Bucket.CODE, code(account));
            if (attempt.device() != null) {
                buckets.put(Throttle.Bucket.DEVICE, "DEVICE " + Devices.key(account, attempt.device()));
            }
        });
        return buckets;
    }

    private static String code(Account account) {
        return Throttle.Bucket.CODE + " " + account.id();
    }
}
