package org.hearth.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;

/** What a change does to a case; each thing changed is named to the audit. */
@ApplicationScoped
class CaseEdits {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    CasePapers papers;

    @Inject
    Trail trail;

    /**
     * The change as it is made: with the findings that its sustained petitions are.
     *
     * @throws Problem bad input for what no case could become, before anything is written or shown
     */
    CaseChange checked(OpenCase pass, CaseFile file, CaseChange change) {
        MilestoneRules.check(change.milestones(), change.moments(), file.born(), clock.now());
        Jurisdiction under = change.jurisdiction() == null ? file.jurisdiction() : change.jurisdiction();
        if (change.leadCourt() != null && under != Jurisdiction.DUAL) {
            throw Problem.badInput("leadCourt", "problem.lead-court");
        }
        if (change.sustained().isEmpty()) {
            return change;
        }
        List<FiledPetition> petitions = papers.petitions(pass);
        change.sustained().forEach((id, day) -> petition(petitions, id).expect(day, clock.today()));
        return change.withFindings(
                under,
                petitions.stream().map(FiledPetition::petition).toList(),
                papers.newest(pass).keySet());
    }

    void apply(OpenCase pass, CaseFile file, CaseChange change) {
        person(pass, file, change);
        standing(file, change);
        change.petitions().forEach(each -> em.persist(new FiledPetition(pass.caseId(), each)));
        sustain(pass, change.sustained());
        notes(pass, change);
    }

    private void person(OpenCase pass, CaseFile file, CaseChange change) {
        if (change.name() != null) {
            file.beCalled(sealed(pass, ContentKind.NAME, change.name()));
            trail.touched("name");
        }
        if (change.wish() != null) {
            file.wishFor(sealed(pass, ContentKind.GOALS, change.wish()));
            trail.touched("wish");
        }
        if (change.language() != null) {
            file.speak(change.language());
            trail.touched("language");
        }
        if (change.schoolFrom() != null && change.schoolTo() != null) {
            file.attendSchool(change.schoolFrom(), change.schoolTo());
            trail.touched("school");
        }
    }

    private Sealed sealed(OpenCase pass, ContentKind kind, String text) {
        return seals.seal(pass, pass.caseId(), kind, text);
    }

    private void standing(CaseFile file, CaseChange change) {
        if (change.jurisdiction() != null) {
            file.comeUnder(change.jurisdiction());
            trail.touched("jurisdiction");
        }
        if (change.leadCourt() != null) {
            file.beLedBy(change.leadCourt());
            trail.touched("leadCourt");
        }
        if (change.custody() != null) {
            file.comeInto(change.custody());
            trail.touched("custody");
        }
    }

    private void sustain(OpenCase pass, Map<String, LocalDate> sustained) {
        if (sustained.isEmpty()) {
            return;
        }
        List<FiledPetition> petitions = papers.petitions(pass);
        sustained.forEach((id, day) -> petition(petitions, id).sustain(day));
        trail.touched("petitions");
    }

    private static FiledPetition petition(List<FiledPetition> petitions, String id) {
        return petitions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void notes(OpenCase pass, CaseChange change) {
        if (change.milestones().isEmpty()) {
            return;
        }
        Map<Milestone, Integer> turns = new EnumMap<>(Milestone.class);
        papers.noted(pass).forEach(each -> turns.put(each.kind(), each.turn() + 1));
        change.milestones()
                .forEach((kind, day) -> note(
                        pass.caseId(),
                        kind,
                        turns.getOrDefault(kind, 0),
                        day,
                        change.moments().get(kind),
                        pass.person()));
        trail.touched("milestones");
    }

    void note(String caseId, Milestone kind, int turn, LocalDate day, Instant moment, String person) {
        em.persist(new NotedMilestone(caseId, kind, turn, day, moment, clock.now(), person));
    }
}
