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
    Confidences confidences;

    /** Whether the guide hears privileged words in an answer. */
    boolean hears(Discipline discipline, Question question, Object value) {
        return isRead(question) && confidences.hears(new Written(discipline, (String) value));
    }

    /**
     * Sees to it that the guide has read what it is to hear in these answers.
     *
     * @throws Unread where a text is yet to be read
     */
    void expectRead(InputForm form, Map<String, Object> answers) {
        confidences.expect(form.questions().stream()
                .filter(each -> isRead(each) && answers.get(each.id()) != null)
                .map(each -> new Written(form.discipline(), (String) answers.get(each.id())))
                .toList());
    }

    /**
     * An answer about imminent danger is not read: what the duty to protect makes a person tell reaches the court and all
     * counsel at once (Evid. Code 1024; CCP 43.92).
     */
    private static boolean isRead(Question question) {
        return WRITTEN.contains(question.kind()) && question.content() != ContentKind.SAFETY_NOW;
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
