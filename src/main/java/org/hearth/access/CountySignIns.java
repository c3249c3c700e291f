package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** Where those come in whom the county's identity provider vouches for. */
@Door
public class CountySignIns {
    /** How far the clocks of county and court may differ. */
    private static final int SKEW = 60;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    IdentityProvider provider;

    @Inject
    IdentityRules rules;

    @Inject
    Newcomers newcomers;

    @Inject
    Leavers leavers;

    @Inject
    Entrance entrance;

    @Inject
    Trail trail;

    /** Whether people sign in by the county. */
    @Needs(Task.NOBODY)
    public boolean isOn() {
        return provider.isOn();
    }

    /**
     * Signs somebody in with the part that their groups give now; whoever comes for the first time is linked or enrolled.
     *
     * @throws Problem not signed in: {@code county-weak}, {@code county-no-part}, {@code county-not-enrolled},
     *     {@code county-no-name}, {@code county-closed}
     */
    @Needs(Task.NOBODY)
    public SignedIn signIn(Vouched who, SessionKind kind) {
        Instant now = clock.now();
        needStrong(who);
        Optional<Identity> known = newcomers.known(who.issuer(), who.subject());
        CourtPart part = part(who, known);
        Identity identity = known.orElseGet(() -> newcomers.welcome(who, part, now));
        Account account = em.find(Account.class, identity.account());
        if (!account.isActive()) {
            throw Problem.notSignedIn("county-closed");
        }
        Person person = em.find(Person.class, identity.person());
        List<String> changed = leavers.take(person, part, now);
        identity.enter(who, now);
        trail.entered(person.id(), person.role(), ("county " + String.join(" ", changed)).strip());
        em.flush();
        return entrance.begin(account, kind, Proof.OUTSIDE, now);
    }

    private CourtPart part(Vouched who, Optional<Identity> known) {
        return rules.part(who.claims()).orElseThrow(() -> {
            known.ifPresent(each -> leavers.left(each.account(), clock.now()));
            return Problem.notSignedIn("county-no-part");
        });
    }

    private void needStrong(Vouched who) {
        if (!rules.isStrong(who.acr(), who.amr())) {
            throw Problem.notSignedIn("county-weak");
        }
    }

    /**
     * Confirms that a person has signed in again just now at the county, for one act.
     *
     * @throws Problem not signed in: {@code county-other} for another person, {@code county-not-again} where the provider
     *     does not say that they signed in anew, {@code county-weak}, {@code county-no-part}
     */
    @Needs(Task.NOBODY)
    public Confirmed confirm(Caller caller, Vouched who) {
        needStrong(who);
        Optional<Identity> known = newcomers.known(who.issuer(), who.subject());
        if (known.filter(each -> each.person().equals(caller.person())).isEmpty()) {
            throw Problem.notSignedIn("county-other");
        }
        Instant asked = who.errand().begun().minusSeconds(SKEW);
        if (!who.errand().again()
                || who.authenticated() == null
                || who.authenticated().isBefore(asked)) {
            throw Problem.notSignedIn("county-not-again");
        }
        if (part(who, known).role() != caller.role()) {
            throw Problem.notSignedIn("county-no-part");
        }
        trail.entered(caller.person(), caller.role(), "county again");
        return new Confirmed(caller.person(), caller.officer());
    }

    /** Ends every sign-in of somebody who has signed out at the county. */
    @Needs(Task.NOBODY)
    public void ended(Ended said) {
        newcomers.known(said.issuer(), said.subject()).ifPresent(each -> leavers.end(each.account()));
    }

    /** Those who sign in by the county, by name. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public Page<CountyPerson> people(CourtPass pass, String after, int limit) {
        List<Object[]> rows = em.createQuery(
                        "select p, i from Identity i, Person p where p.id = i.person and p.courthouse = :house"
                                + " and p.id > :after order by p.id",
                        Object[].class)
                .setParameter("house", pass.courthouse())
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit + 1)
                .getResultList();
        List<Object[]> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream()
                        .map(row -> person((Person) row[0], (Identity) row[1]))
                        .toList(),
                rows.size() > limit ? ((Person) rows.get(limit - 1)[0]).id() : null);
    }

    private static CountyPerson person(Person person, Identity identity) {
        return new CountyPerson(
                person.name(),
                person.role(),
                person.agency(),
                identity.seen(),
                identity.strength(),
                identity.refused());
    }

    /** The newest sign-ins by password while people sign in by the county, at most {@code limit}. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public List<GlassUse> glass(CourtPass pass, int limit) {
        return em.createQuery(
                        "select p, b from BreakGlass b, Person p where p.id = b.person and p.courthouse = :house"
                                + " order by b.used desc, b.id desc",
                        Object[].class)
                .setParameter("house", pass.courthouse())
                .setMaxResults(limit)
                .getResultStream()
                .map(row ->
                        new GlassUse(((Person) row[0]).name(), ((Person) row[0]).role(), ((BreakGlass) row[1]).used()))
                .toList();
    }
}
