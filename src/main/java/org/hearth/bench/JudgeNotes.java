package org.hearth.bench;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.court.CourtBook;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * What a judge writes down for themself. Each judge reads their own and nobody else's: no colleague who covers, no clerk,
 * no steward; it is in no export of the court's and in no paper.
 */
@Door
public class JudgeNotes {
    private static final int LONGEST = 20_000;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Docket docket;

    @Inject
    CourtBook book;

    /** This judge's own note on a hearing; empty where they have written none. */
    @Needs(Task.KEEP_NOTES)
    public Optional<JudgeNote> of(OpenCase pass, String hearing) {
        docket.hearing(pass, hearing);
        return find(pass, hearing).map(note -> said(pass, note));
    }

    /**
     * Writes this judge's own note anew; one without a word is taken away.
     *
     * @param version of the note as it was read; 0 before the first
     * @throws Problem lost race over another version; bad input on {@code text} for more than 20,000 characters
     */
    @Needs(Task.KEEP_NOTES)
    public JudgeNote write(OpenCase pass, String hearing, String text, long version) {
        Hearing held = docket.hearing(pass, hearing);
        String words = text == null ? "" : text.strip();
        if (words.length() > LONGEST) {
            throw Problem.badInput("text", "problem.too-long", LONGEST);
        }
        Optional<BenchNote> found = find(pass, hearing);
        if (found.map(BenchNote::version).orElse(0L) != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
        if (words.isEmpty()) {
            found.ifPresent(em::remove);
            return new JudgeNote("", 0, clock.now(), null);
        }
        return said(pass, kept(pass, held, found, words));
    }

    private BenchNote kept(OpenCase pass, Hearing held, Optional<BenchNote> found, String words) {
        BenchNote note = found.orElseGet(() -> new BenchNote(pass, held));
        int months = book.courthouse(pass.courthouse()).judgeNotesMonths();
        note.hold(
                seals.seal(pass, pass.caseId(), ContentKind.JUDGE_NOTES, words),
                held.day().plusMonths(months),
                clock.now());
        if (found.isEmpty()) {
            em.persist(note);
        }
        em.flush();
        return note;
    }

    /** Every note of this judge as plain text, the latest hearing first; each under its day and the case's key. */
    @Needs(Task.KEEP_NOTES)
    public String export(CourtPass pass) {
        List<BenchNote> notes = em.createQuery(
                        "select n from BenchNote n where n.person = :person order by n.heardOn desc, n.hearing",
                        BenchNote.class)
                .setParameter("person", pass.person())
                .getResultList();
        return notes.stream()
                .map(note -> note.heardOn() + "  " + note.caseId() + "\n\n"
                        + seals.open(pass, note.caseId(), note.body()).text() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private Optional<BenchNote> find(OpenCase pass, String hearing) {
        return em.createQuery(
                        "select n from BenchNote n where n.hearing = :hearing and n.person = :person"
                                + " and n.caseId = :case",
                        BenchNote.class)
                .setParameter("hearing", hearing)
                .setParameter("person", pass.person())
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst();
    }

    private JudgeNote said(OpenCase pass, BenchNote note) {
        return note.said(seals.open(pass, note.body()).text());
    }
}
