package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;

/** What was said before the last hearing: the author's own words or, where the author changed, the agency's. */
@ApplicationScoped
class LastTime {
    /** Who speaks for one person and for no agency. */
    private static final Set<Discipline> PERSONAL = EnumSet.of(
            Discipline.YOUTH, Discipline.YOUTH_ATTORNEY, Discipline.ATTORNEY, Discipline.PARENT, Discipline.CAREGIVER);

    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    /**
     * What was submitted last for this youth, as this reader may read it.
     *
     * @param submission its key; null where nothing was submitted
     * @param day the day it was submitted; null where nothing was
     * @param answers by question
     * @param free the same without what a holder holds, which is never carried over
     */
    record Said(
            String submission, LocalDate day, Map<String, Brought.Carried> answers, Map<String, Brought.Carried> free) {
        static final Said NOTHING = new Said(null, null, Map.of(), Map.of());

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            answers.forEach((question, answer) -> values.put(question, answer.value()));
            return values;
        }
    }

    /** The last answers before this request; two statements. */
    Said of(OpenCase pass, InputRequest request) {
        return submission(pass, request)
                .map(submission -> read(pass, submission))
                .orElse(Said.NOTHING);
    }

    private Optional<Submission> submission(OpenCase pass, InputRequest request) {
        boolean personal =
                PERSONAL.contains(request.discipline()) || request.agency().isEmpty();
        return em.createQuery(
                        "select s from Submission s, InputRequest r where r.id = s.request and s.caseId = :case"
                                + " and r.caseId = :case and (s.author = :me or r.agency = :agency)"
                                + " and r.discipline = :discipline and r.id <> :request"
                                + " and s.superseded is null order by s.submitted desc",
                        Submission.class)
                .setParameter("case", pass.caseId())
                .setParameter("me", pass.person())
                .setParameter("agency", personal ? "-" : request.agency())
                .setParameter("discipline", request.discipline())
                .setParameter("request", request.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Said read(OpenCase pass, Submission submission) {
        LocalDate day = CourtTime.dayOf(submission.submitted());
        Map<String, Brought.Carried> answers = new LinkedHashMap<>();
        Map<String, Brought.Carried> free = new LinkedHashMap<>();
        em.createQuery(
                        "select a from Answer a where a.submission = :submission and a.caseId = :case order by a.place",
                        Answer.class)
                .setParameter("submission", submission.id())
                .setParameter("case", submission.caseId())
                .getResultList()
                .forEach(answer -> {
                    Reading reading = seals.open(pass, answer.value());
                    if (reading.isOpen()) {
                        LocalDate said = answer.saidOn() == null ? day : answer.saidOn();
                        Brought.Carried value = new Brought.Carried(AnswersJson.value(reading.text()), said);
                        answers.put(answer.question(), value);
                        if (!answer.isHeld()) {
                            free.put(answer.question(), value);
                        }
                    }
                });
        return new Said(submission.id(), day, answers, free);
    }
}
