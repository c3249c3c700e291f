package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The steward's desk: who has an account, and what is done when somebody has lost what they sign in with. */
@Door
public class AccountDesk {
    private static final String LINES = "select a, p from Account a, Person p where p.id = a.person"
            + " and p.courthouse = :house and a.user > :after order by a.user";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    SignInRules rules;

    @Inject
    Accounts accounts;

    @Inject
    Factors factors;

    @Inject
    Devices devices;

    @Inject
    Tries tries;

    @Inject
    Entrance entrance;

    @Inject
    Trail trail;

    /** The accounts of the courthouse by user name, a page at a time. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public Page<AccountLine> list(CourtPass pass, String after, int limit) {
        List<Object[]> rows = em.createQuery(LINES, Object[].class)
                .setParameter("house", pass.courthouse())
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit + 1)
                .getResultList();
        Map<String, Instant> seen =
                seen(rows.stream().map(row -> ((Account) row[0]).id()).toList());
        List<AccountLine> lines = rows.stream()
                .map(row -> AccountLine.of((Account) row[0], (Person) row[1], seen.get(((Account) row[0]).id())))
                .toList();
        return lines.size() <= limit
                ? new Page<>(lines, null)
                : new Page<>(lines.subList(0, limit), lines.get(limit - 1).user());
    }

    /**
     * One account.
     *
     * @throws Problem not found, for an absent one and another courthouse's alike
     */
    @Needs(Task.MANAGE_ACCOUNTS)
    public AccountLine one(CourtPass pass, String id) {
        return line(entrance.account(pass, id));
    }

    /**
     * Gives a person an account.
     *
     * @return a password for the first sign-in, told now and never again
     */
    @Needs(Task.MANAGE_ACCOUNTS)
    public Started enrol(CourtPass pass, NewAccount given) {
        String starting = starting();
        accounts.enrol(pass, given.at(pass.courthouse(), rules.hash(starting)));
        em.flush();
        Account account = entrance.accountOf(given.user().strip());
        account.startWith(rules.hash(starting));
        return new Started(line(account), starting);
    }

    /** Closes an account: its sign-ins and tokens open nothing from now on. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public void close(CourtPass pass, String id, long version) {
        Account account = another(pass, id, version);
        account.close();
        entrance.endOthers(account, null);
        trail.touched("account.closed");
    }

    /** Opens a closed account again, or one that too many wrong tries have shut to strangers. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public void reopen(CourtPass pass, String id, long version) {
        Account account = another(pass, id, version);
        account.reopen();
        tries.forget(SignIns.counted(account));
        trail.touched("account.reopened");
    }

    /** Takes a lost second factor away with its recovery codes; its owner enrols another at the next sign-in. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public void resetFactor(CourtPass pass, String id, long version) {
        Account account = another(pass, id, version);
        factors.forget(account);
        devices.forget(account);
        entrance.endOthers(account, null);
        trail.touched("second-factor.reset");
    }

    /**
     * Makes a password for one sign-in, after which its owner chooses their own.
     *
     * @return told now and never again
     */
    @Needs(Task.MANAGE_ACCOUNTS)
    public Started restart(CourtPass pass, String id, long version) {
        Account account = another(pass, id, version);
        String starting = starting();
        account.startWith(rules.hash(starting));
        devices.forget(account);
        tries.forget(SignIns.counted(account));
        entrance.endOthers(account, null);
        trail.touched("password.starting");
        return new Started(line(account), starting);
    }

    /** Ends every sign-in of somebody; answers how many rows went. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public int endSessions(CourtPass pass, String id) {
        trail.touched("sessions");
        return entrance.endOthers(entrance.account(pass, id), pass.session());
    }

    /** Keeps an account for the day on which the county's identity provider does not answer, or keeps it no longer. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public void breakGlass(CourtPass pass, String id, long version, boolean kept) {
        Account account = entrance.account(pass, id);
        needVersion(account, version);
        account.keepForBreakGlass(kept);
        trail.touched(kept ? "break-glass.kept" : "break-glass.ended");
    }

    /** Nobody locks themself out, and nobody resets what guards themself. */
    private Account another(CourtPass pass, String id, long version) {
        Account account = entrance.account(pass, id);
        if (account.user().equals(pass.user())) {
            throw Problem.unmetRule("own-account");
        }
        needVersion(account, version);
        return account;
    }

    private static void needVersion(Account account, long version) {
        if (account.version() != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    private AccountLine line(Account account) {
        Person person = em.createQuery("select p from Person p where p.id = :id", Person.class)
                .setParameter("id", account.person())
                .getSingleResult();
        return AccountLine.of(account, person, seen(List.of(account.id())).get(account.id()));
    }

    private Map<String, Instant> seen(List<String> accounts) {
        Map<String, Instant> seen = new HashMap<>();
        if (!accounts.isEmpty()) {
            em.createQuery(
                            "select s.account, s.seen from Session s where s.account in :ids and s.ends > :now"
                                    + " and not exists (select o.key from Session o where o.account = s.account"
                                    + " and o.seen > s.seen)",
                            Object[].class)
                    .setParameter("ids", accounts)
                    .setParameter("now", clock.now())
                    .getResultList()
                    .forEach(row -> seen.put((String) row[0], (Instant) row[1]));
        }
        return seen;
    }

    /** A hundred random bits, in groups that can be read out over a telephone. */
    private static String starting() {
        return Totp.fresh().substring(0, 20).toLowerCase(Locale.ROOT).replaceAll("(.{5})(?=.)", "$1-");
    }
}
