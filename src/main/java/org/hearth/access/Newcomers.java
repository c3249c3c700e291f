package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** Finds whom the county vouches for, and takes in who comes for the first time. */
@ApplicationScoped
class Newcomers {
    private static final Pattern USER = Pattern.compile("[a-z0-9][a-z0-9.-]{1,59}");

    @Inject
    EntityManager em;

    @Inject
    IdentityRules rules;

    /** By issuer and subject together, and by nothing else. */
    Optional<Identity> known(String issuer, String subject) {
        return em.createQuery(
                        "select i from Identity i where i.issuer = :issuer and i.subject = :subject", Identity.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /**
     * Links somebody to the account that stood here before under their user name, or enrols them.
     *
     * @throws Problem not signed in, {@code county-not-enrolled}, {@code county-no-name}
     */
    Identity welcome(Vouched who, CourtPart part, Instant now) {
        Optional<String> user =
                rules.user(who.claims()).filter(text -> USER.matcher(text).matches());
        Identity identity = user.flatMap(each -> enrolled(each, part))
                .map(account -> new Identity(who, em.find(Person.class, account.person()), account, now))
                .orElseGet(() -> enrol(who, part, user, now));
        em.persist(identity);
        return identity;
    }

    /** Of the same role and courthouse, and nobody's yet: a county's user name may be another person's here. */
    private Optional<Account> enrolled(String user, CourtPart part) {
        return em.createQuery(
                        "select a from Account a, Person p where a.user = :user and p.id = a.person and p.role = :role"
                                + " and p.courthouse = :house"
                                + " and not exists (select i.id from Identity i where i.account = a.id)",
                        Account.class)
                .setParameter("user", user)
                .setParameter("role", part.role())
                .setParameter("house", part.courthouse())
                .getResultStream()
                .filter(Account::isActive)
                .findFirst();
    }

    private Identity enrol(Vouched who, CourtPart part, Optional<String> user, Instant now) {
        if (!rules.enrols()) {
            throw Problem.notSignedIn("county-not-enrolled");
        }
        String name = rules.name(who.claims()).orElseThrow(() -> Problem.notSignedIn("county-no-name"));
        Person person = new Person(name, part);
        Account account = new Account(
                person, user.filter(this::isFree).orElseGet(() -> "county-" + Ids.fresh()), PasswordHash.of(nobodys()));
        em.persist(person);
        em.persist(account);
        return new Identity(who, person, account, now);
    }

    private boolean isFree(String user) {
        return em.createQuery("select count(a) from Account a where a.user = :user", Long.class)
                        .setParameter("user", user)
                        .getSingleResult()
                == 0;
    }

    /** A password that nobody knows: such an account opens by the county alone. */
    private static String nobodys() {
        return Tokens.fresh() + Tokens.fresh();
    }
}
