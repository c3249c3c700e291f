package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.wording.Finding;
import org.hearth.wording.LanguageGuide;

/** Hears privileged words in an adult's answer, and keeps what its writer chose for them. */
@ApplicationScoped
class Privileges {
    private static final Set<AnswerKind> WRITTEN = Set.of(AnswerKind.TEXT, AnswerKind.LONG);
    private static final Set<String> REASONS = Set.of("quote", "legal", "my-word", "other");

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    LanguageGuide guide;

    /**
     * Whether the guide hears privileged words in an answer. An answer about imminent danger is not asked: what the duty
     * to protect makes a person tell reaches the court and all counsel at once (Evid. Code 1024; CCP 43.92).
     */
    boolean hears(Discipline discipline, Question question, Object value) {
        return WRITTEN.contains(question.kind())
                && question.content() != ContentKind.SAFETY_NOW
                && guide.review((String) value, discipline).stream().anyMatch(Finding::privileged);
    }

    /** What the writer chose, by question. */
    Map<String, Route> routes(InputRequest request) {
        return em.createQuery("select t from Route t where t.request = :request and t.caseId = :case", Route.class)
                .setParameter("request", request.id())
                .setParameter("case", request.caseId())
                .getResultStream()
                .collect(Collectors.toMap(Route::question, Function.identity()));
    }

    /** Keeps the writer's choice; the newest counts. */
    void choose(InputRequest request, String question, Routing choice, String because) {
        if (because != null && (choice != Routing.KEEP || !REASONS.contains(because))) {
            throw Problem.badInput("because", "problem.route-because");
        }
        Route route = routes(request).get(question);
        if (route == null) {
            route = new Route(request, question);
            route.choose(choice, because, clock.now());
            em.persist(route);
        } else {
            route.choose(choice, because, clock.now());
        }
    }
}
