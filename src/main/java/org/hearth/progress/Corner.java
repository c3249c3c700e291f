package org.hearth.progress;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Audience;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * The people in a youth's corner, as the youth names them. They are the youth's own words: held for the youth's attorney
 * until they are let go, one by one, and then read as a youth's statement is.
 */
@Door
public class Corner {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    Youths youths;

    @Inject
    Trail trail;

    /** Those whom this reader may know of, in the order in which the youth named them. */
    @Needs(Task.READ_PROGRESS)
    public List<CornerPerson> of(OpenCase pass) {
        if (youths.isClosedTo(pass)) {
            return List.of();
        }
        return em
                .createQuery(
                        "select k from KnownPerson k where k.caseId = :case and k.takenDown is null"
                                + " order by k.said, k.id",
                        KnownPerson.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(each -> each.read(seals.open(pass, each.words())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Names somebody; held for the youth and the youth's attorney. */
    @Needs(Task.WRITE_GOALS)
    public CornerPerson add(OpenCase pass, NamedPerson named) {
        Sealed words = seals.seal(pass, pass.caseId(), ContentKind.YOUTH_STATEMENT, Audience.HELD, named.sealed());
        KnownPerson known = new KnownPerson(pass, words, clock.now());
        em.persist(known);
        em.flush();
        trail.touched("corner");
        return read(pass, known);
    }

    /**
     * Lets one go to everyone to whom a youth's statement may be released.
     *
     * @throws Problem not found; lost race {@code changed-meanwhile}
     */
    @Needs(Task.RELEASE_INPUT)
    public CornerPerson release(OpenCase pass, String id, long version) {
        KnownPerson known = known(pass, id, version);
        known.release(rights.whenReleased(ContentKind.YOUTH_STATEMENT), clock.now());
        em.flush();
        trail.touched("corner.released");
        return read(pass, known);
    }

    /**
     * Takes one down, so that nobody is shown it any more.
     *
     * @throws Problem not found; lost race {@code changed-meanwhile}
     */
    @Needs(Task.WRITE_GOALS)
    public void takeDown(OpenCase pass, String id, long version) {
        known(pass, id, version).takeDown(clock.now());
        em.flush();
        trail.touched("corner.taken-down");
    }

    private CornerPerson read(OpenCase pass, KnownPerson known) {
        return known.read(seals.open(pass, known.words())).orElseThrow();
    }

    private KnownPerson known(OpenCase pass, String id, long version) {
        KnownPerson known = em.createQuery(
                        "select k from KnownPerson k where k.id = :id and k.caseId = :case and k.takenDown is null",
                        KnownPerson.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        known.expect(version);
        return known;
    }
}
