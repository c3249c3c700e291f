package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** What is typed at the bench and not recorded yet, each person's own. */
@ApplicationScoped
class Drafts {
    private static final int LONGEST = 200_000;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    Optional<Typed> of(OpenCase pass, String hearing) {
        return find(pass, hearing).map(draft -> typed(pass, draft));
    }

    Typed save(OpenCase pass, String hearing, String answers, long version) {
        if (answers.length() > LONGEST) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "too-large", 1);
        }
        Optional<BenchDraft> found = find(pass, hearing);
        if (found.map(BenchDraft::version).orElse(0L) != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
        BenchDraft draft = found.orElseGet(() -> new BenchDraft(pass, hearing));
        draft.hold(seals.seal(pass, pass.caseId(), ContentKind.JUDGE_NOTES, answers), clock.now());
        if (found.isEmpty()) {
            em.persist(draft);
        }
        em.flush();
        return typed(pass, draft);
    }

    /** Forgets what was typed, once it stands in the record. */
    void forget(OpenCase pass, String hearing) {
        find(pass, hearing).ifPresent(em::remove);
    }

    private Optional<BenchDraft> find(OpenCase pass, String hearing) {
        return em.createQuery(
                        "select d from BenchDraft d where d.hearing = :hearing and d.person = :person"
                                + " and d.caseId = :case",
                        BenchDraft.class)
                .setParameter("hearing", hearing)
                .setParameter("person", pass.person())
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst();
    }

    private Typed typed(OpenCase pass, BenchDraft draft) {
        return new Typed(seals.open(pass, draft.body()).text(), draft.version(), draft.savedAt());
    }
}
