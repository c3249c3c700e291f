package org.hearth.progress;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Audience;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * What a youth likes and is good at, with who says so and how it is known. The youth's own stand first; adults may add
 * strengths, and the youth may take any down.
 */
@Door
public class Strengths {
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

    /** Those that this reader may know of, the youth's own first, then the newest. */
    @Needs(Task.READ_PROGRESS)
    public List<Strength> of(OpenCase pass) {
        if (youths.isClosedTo(pass)) {
            return List.of();
        }
        return em
                .createQuery(
                        "select s from NotedStrength s where s.caseId = :case and s.takenDown is null"
                                + " order by s.said desc, s.id",
                        NotedStrength.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(each -> each.read(pass, seals.open(pass, each.words())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(each -> !each.own()))
                .toList();
    }

    /**
     * Adds one; the youth's is held for the youth and the youth's attorney.
     *
     * @throws Problem bad input for an adult's word on interests, and for one that does not say how it is known
     */
    @Needs(Task.NOTE_PROGRESS)
    public Strength add(OpenCase pass, SaidStrength said) {
        SaidStrength checked = said.checked(NeedsMap.speaksForYouth(pass));
        Audience readers = pass.role() == Role.YOUTH ? Audience.HELD : Audience.TABLE;
        NotedStrength noted = new NotedStrength(
                pass,
                checked,
                seals.seal(pass, pass.caseId(), ContentKind.GOALS, readers, checked.words()),
                clock.now());
        em.persist(noted);
        em.flush();
        trail.touched("strength");
        return read(pass, noted);
    }

    /**
     * Lets the youth's word go to everyone who reads goals by the rights table.
     *
     * @throws Problem not found; lost race {@code changed-meanwhile}
     */
    @Needs(Task.RELEASE_INPUT)
    public Strength release(OpenCase pass, String id, long version) {
        NotedStrength noted = noted(pass, id, version);
        noted.release(rights.whenReleased(ContentKind.GOALS), clock.now());
        em.flush();
        trail.touched("strength.released");
        return read(pass, noted);
    }

    /**
     * Takes one down, so that nobody is shown it any more: one's own, or any for the youth and the youth's attorney.
     *
     * @throws Problem not found, also for what this person may not know of; not allowed for another's word; lost race
     */
    @Needs(Task.NOTE_PROGRESS)
    public void takeDown(OpenCase pass, String id, long version) {
        NotedStrength noted = noted(pass, id, version);
        if (!noted.isOf(pass)) {
            throw Problem.notAllowed();
        }
        noted.takeDown(clock.now());
        em.flush();
        trail.touched("strength.taken-down");
    }

    private Strength read(OpenCase pass, NotedStrength noted) {
        return noted.read(pass, seals.open(pass, noted.words())).orElseThrow();
    }

    private NotedStrength noted(OpenCase pass, String id, long version) {
        NotedStrength noted = em.createQuery(
                        "select s from NotedStrength s where s.id = :id and s.caseId = :case and s.takenDown is null",
                        NotedStrength.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .filter(each -> each.isKnownTo(pass))
                .findFirst()
                .orElseThrow(Problem::notFound);
        noted.expect(version);
        return noted;
    }
}
