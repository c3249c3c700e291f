package org.hearth.bench;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.paper.Papers;
import org.hearth.paper.Trial;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.TemplateFault;

/**
 * The templates of papers: tried with invented data by whoever works on them, put to use by the steward, kept with who and
 * when, and taken back by one step. No case is near.
 */
@Door
public class PaperDesk {
    private static final String LIVE = "select p from PaperText p where p.number > 0";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Papers papers;

    @Inject
    Trial trial;

    @Inject
    LivePapers live;

    @Inject
    Trail trail;

    /** Each paper with the version that is in use, by name; one statement. */
    @Needs(Task.TRY_PAPERS)
    public List<PaperVersion> all(CourtPass pass) {
        Map<String, PaperVersion> all = new TreeMap<>();
        papers.names().forEach(each -> all.put(each, PaperVersion.installed(each)));
        em.createQuery(LIVE + " order by p.number", PaperText.class)
                .getResultStream()
                .map(PaperText::view)
                .forEach(each -> all.put(each.paper(), each));
        return List.copyOf(all.values());
    }

    /** A paper's versions, the one in use first, the installed one last. */
    @Needs(Task.TRY_PAPERS)
    public List<PaperVersion> versions(CourtPass pass, String paper) {
        known(paper);
        List<PaperVersion> versions = new ArrayList<>();
        of(paper).forEach(each -> versions.add(each.view()));
        versions.add(PaperVersion.installed(paper));
        return versions;
    }

    /** The template that is in use. */
    @Needs(Task.TRY_PAPERS)
    public String text(CourtPass pass, String paper) {
        known(paper);
        return of(paper).stream().findFirst().map(PaperText::body).orElseGet(() -> papers.installed(paper));
    }

    private List<PaperText> of(String paper) {
        return em.createQuery(LIVE + " and p.paper = :paper order by p.number desc", PaperText.class)
                .setParameter("paper", paper)
                .getResultList();
    }

    private void known(String paper) {
        if (paper == null || papers.installed(paper) == null) {
            throw Problem.notFound();
        }
    }

    /**
     * Sets a paper by a template that is being worked on, with invented data, and notes that it passed: with ordinary, empty
     * and extreme data, in a process of its own.
     *
     * @return the paper with ordinary data, as a tagged PDF
     * @throws Problem unmet rule {@code paper-refused} with the line and the reason; too many {@code papers-busy}
     */
    @Needs(Task.TRY_PAPERS)
    public byte[] preview(CourtPass pass, String paper, String text) {
        known(paper);
        byte[] pdf = tried(paper, text);
        live.forgetTried(paper);
        em.persist(new PaperText(pass, paper, 0, text, LivePapers.hash(text), clock.now()));
        trail.touched("paper.tried");
        return pdf;
    }

    private byte[] tried(String paper, String text) {
        try {
            return trial.pdf(paper, text);
        } catch (TemplateFault fault) {
            throw Problem.unmetRule("paper-refused", fault.line(), fault.mend());
        }
    }

    /**
     * Puts a template to use that has passed its preview; the version before is kept.
     *
     * @param number the version in use that it takes the place of, 0 for the installed one
     * @throws Problem unmet rule {@code paper-not-tried} without a passed preview of just this text; lost race where another
     *     version was put to use meanwhile
     */
    @Needs(Task.KEEP_PAPERS)
    public PaperVersion use(CourtPass pass, String paper, String text, int number) {
        known(paper);
        if (!live.isTried(paper, text)) {
            throw Problem.unmetRule("paper-not-tried");
        }
        return keep(pass, paper, text, number);
    }

    /**
     * Puts an earlier version to use again, as a version of its own.
     *
     * @param again its number, 0 for the installed one
     * @param number as in {@link #use}
     */
    @Needs(Task.KEEP_PAPERS)
    public PaperVersion useAgain(CourtPass pass, String paper, int again, int number) {
        known(paper);
        String text = again == 0
                ? papers.installed(paper)
                : of(paper).stream()
                        .filter(each -> each.number() == again)
                        .findFirst()
                        .map(PaperText::body)
                        .orElseThrow(Problem::notFound);
        return keep(pass, paper, text, number);
    }

    private PaperVersion keep(CourtPass pass, String paper, String text, int number) {
        int now = of(paper).stream().findFirst().map(PaperText::number).orElse(0);
        if (now != number) {
            throw Problem.lostRace("changed-meanwhile");
        }
        PaperText next = new PaperText(pass, paper, now + 1, text, LivePapers.hash(text), clock.now());
        em.persist(next);
        live.forgetTried(paper);
        em.flush();
        trail.touched("paper." + paper.replace('/', '.'));
        return next.view();
    }

    /** Sets papers by the versions in use from now on, on this node; at the start and by a timer. */
    @Needs(Task.RUN_JOB)
    public void adopt(JobPass pass) {
        live.adopt();
    }
}
