package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Who is known to the court, and who is signed in. */
@Door
public class Accounts {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Trail trail;

    @Inject
    SignIns signIns;

    @Inject
    Entrance entrance;

    /** Signs somebody in who has a password and no second factor, from a device that is not known. */
    @Needs(Task.NOBODY)
    public SignedIn signIn(String user, String password, String address, SessionKind kind) {
        return signIn(new Attempt(user, password, null, address, null), kind);
    }

    /**
     * Signs somebody in.
     *
     * @throws Problem not signed in: {@code wrong-password}, the same for an unknown user; {@code code-needed} where the
     *     password is right and a second factor is enrolled; {@code wrong-code}; {@code too-many-tries} or
     *     {@code account-waits} while guessing is slowed
     */
    @Needs(Task.NOBODY)
    public SignedIn signIn(Attempt attempt, SessionKind kind) {
        return signIns.signIn(attempt, kind);
    }

    /**
     * Who holds this token, of a sign-in or of a program.
     *
     * @throws Problem not signed in, {@code session-over}, when it is unknown, idle too long, expired or ended
     */
    @Needs(Task.NOBODY)
    public Caller recognise(String token) {
        return entrance.recognise(token, clock.now());
    }

    /** Ends a sign-in; an unknown token is already over. */
    @Needs(Task.NOBODY)
    public void signOut(String token) {
        em.createQuery("delete from Session s where s.key = :key")
                .setParameter("key", Tokens.hash(token))
                .executeUpdate();
    }

    /** Signs a person in again for one act, who has no second factor. */
    @Needs(Task.NOBODY)
    public Confirmed confirm(Caller caller, String password) {
        return confirm(caller, password, null);
    }

    /**
     * Signs a person in again for one act.
     *
     * @param code of the second factor, where one is enrolled; else null
     * @throws Problem bad input on {@code password}, when it is not theirs, or on {@code code}; not allowed for whoever
     *     holds an API token
     */
    @Needs(Task.NOBODY)
    public Confirmed confirm(Caller caller, String password, String code) {
        if (caller.isByToken()) {
            throw Problem.notAllowed();
        }
        if (caller.isOutside()) {
            throw Problem.badInput("password", "problem.county-again");
        }
        signIns.prove(caller.user(), caller.session(), password, code);
        return new Confirmed(caller.person(), caller.officer());
    }

    /** Whether this installation has no account yet, so that its first page makes the first steward. */
    @Needs(Task.NOBODY)
    public boolean isFresh() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /**
     * Makes the first steward of an empty installation.
     *
     * @throws Problem not allowed once any account stands
     */
    @Needs(Task.NOBODY)
    public void found(NewPerson steward) {
        if (!isFresh() || steward.role() != Role.STEWARD) {
            throw Problem.notAllowed();
        }
        write(steward);
    }

    /** Makes a person with an account; answers the person's key. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public String enrol(CourtPass pass, NewPerson given) {
        long taken = em.createQuery("select count(a) from Account a where a.user = :user", Long.class)
                .setParameter("user", given.user())
                .getSingleResult();
        if (taken > 0) {
            throw Problem.badInput("user", "problem.user-taken");
        }
        trail.touched("person", "account");
        return write(given);
    }

    /** The people of the courthouse by name, for a clerk who builds a team and a steward who keeps accounts. */
    @Needs(Task.READ_COURT_BOOK)
    public List<Colleague> people(CourtPass pass) {
        return em
                .createQuery("select p from Person p where p.courthouse = :house order by p.role, p.name", Person.class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .stream()
                .map(Accounts::colleague)
                .toList();
    }

    /** The courthouse's clerks and judicial officers whose account is open, by name; one statement, however many people there are. */
    @Needs(Task.READ_COURT_BOOK)
    public List<Colleague> staff(CourtPass pass) {
        return em.createQuery(
                        "select p from Person p, Account a where p.courthouse = :house and p.role in :staff"
                                + " and a.person = p.id and a.active = true order by p.role, p.name",
                        Person.class)
                .setParameter("house", pass.courthouse())
                .setParameter(
                        "staff",
                        Arrays.stream(Role.values()).filter(Role::isCourtStaff).toList())
                .getResultStream()
                .map(Accounts::colleague)
                .toList();
    }

    private static Colleague colleague(Person person) {
        return new Colleague(person.id(), person.name(), person.role(), person.agency());
    }

    private String write(NewPerson given) {
        Person person = new Person(given);
        em.persist(person);
        em.persist(new Account(person, given.user(), given.password()));
        return person.id();
    }
}
