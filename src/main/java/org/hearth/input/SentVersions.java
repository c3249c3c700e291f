package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** Every version of an answer, each as it was sent: none is ever changed or lost. */
@ApplicationScoped
class SentVersions {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Docket docket;

    @Inject
    RequestReader reader;

    @Inject
    Submissions submissions;

    @Inject
    Holdings holdings;

    /** All of them, newest first; none for a reader who may not know whether there is an answer. */
    List<Submission> of(OpenCase pass, InputRequest request) {
        if (reader.asked(pass, request).submittedAt() == null) {
            return List.of();
        }
        return em.createQuery(
                        "select s from Submission s where s.request = :request and s.caseId = :case"
                                + " order by s.number desc",
                        Submission.class)
                .setParameter("request", request.id())
                .setParameter("case", request.caseId())
                .getResultList();
    }

    /**
     * The version that stands, for somebody who may know of it.
     *
     * @throws Problem unmet rule {@code not-sent} before the first
     */
    Submission present(OpenCase pass, InputRequest request) {
        return of(pass, request).stream().findFirst().orElseThrow(() -> Problem.unmetRule("not-sent"));
    }

    /** The same with their answers as this reader may read them; a fixed number of statements. */
    List<SentVersion> readable(OpenCase pass, InputRequest request) {
        List<Submission> versions = of(pass, request);
        Map<String, List<Answer>> answers = versions.isEmpty() ? Map.of() : answers(request);
        LetGo letGo = holdings.ofHearing(pass, request.hearing());
        return versions.stream()
                .map(each -> new SentVersion(
                        each.number(),
                        each.submitted(),
                        request.lateAt(each.submitted()),
                        each.isAfterHearing(),
                        each.authorName(),
                        each.report(),
                        submissions.readable(pass, letGo, answers.getOrDefault(each.id(), List.of()))))
                .toList();
    }

    private Map<String, List<Answer>> answers(InputRequest request) {
        return em.createQuery(
                        "select a, s.id from Answer a, Submission s where a.submission = s.id and s.request = :request"
                                + " and s.caseId = :case order by s.number, a.place",
                        Object[].class)
                .setParameter("request", request.id())
                .setParameter("case", request.caseId())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[1], Collectors.mapping(row -> (Answer) row[0], Collectors.toList())));
    }

    /** Whether the hearing is over: it was heard, or its day has passed and it is still on the calendar. */
    boolean isAfterHearing(OpenCase pass, InputRequest request) {
        boolean dayOver = CourtTime.dayOf(request.hearingAt()).isBefore(clock.today());
        HearingStatus status = docket.ofCase(pass).stream()
                .filter(each -> each.id().equals(request.hearing()))
                .findFirst()
                .map(Hearing::status)
                .orElse(null);
        return status == null ? dayOver : status.held() || dayOver && !status.off();
    }
}
