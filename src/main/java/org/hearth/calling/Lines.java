package org.hearth.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** What the clerk adds to hearings' lines, as it is kept. */
@ApplicationScoped
class Lines {
    private static final int LONGEST = 300;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    /** Marks a hearing as come in late. */
    void added(OpenCase pass, String hearing, AddOnKind kind) {
        Line line = new Line(hearing);
        line.added(kind, clock.now(), pass.person());
        em.persist(line);
        em.flush();
    }

    Note note(OpenCase pass, String hearing) {
        return line(pass, hearing).map(line -> read(pass, line)).orElse(Note.NONE);
    }

    /**
     * Writes the note anew; blank takes it away.
     *
     * @throws Problem bad input for a note too long; lost race over another version
     */
    Note write(OpenCase pass, String hearing, String text, long version) {
        if (text != null && text.length() > LONGEST) {
            throw Problem.badInput("note", "problem.too-long", LONGEST);
        }
        Optional<Line> known = line(pass, hearing);
        Line line = known.orElseGet(() -> new Line(hearing));
        if (known.isPresent()) {
            line.expect(version);
        }
        boolean none = text == null || text.isBlank();
        line.note(none ? null : seals.seal(pass, pass.caseId(), ContentKind.HEARING_TIME, text.strip()));
        if (known.isEmpty()) {
            em.persist(line);
        }
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Problem.lostRace("changed-meanwhile");
        }
        return read(pass, line);
    }

    private Note read(OpenCase pass, Line line) {
        return new Note(
                line.note() == null ? null : seals.open(pass, line.note()).text(), line.version());
    }

    private Optional<Line> line(OpenCase pass, String hearing) {
        return em.createQuery("select l from Line l where l.hearing = :hearing and l.caseId = :case", Line.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst();
    }
}
