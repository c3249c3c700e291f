package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.progress.CountsAsked;
import org.hearth.progress.Measures;
import org.hearth.terms.Role;

/** Says who may read what advocates and therapists counted: those to whom the holder lets the form's answer go now. */
@ApplicationScoped
class OnCounts {
    @Inject
    EntityManager em;

    @Inject
    Holdings holdings;

    @Inject
    InputForms forms;

    @Inject
    Measures measures;

    /** One measure of one form. */
    private record Key(String origin, String measure) {}

    /** A measure that a form asks twice, now and before, goes to those who may read both; at most three statements. */
    void say(@Observes CountsAsked asked) {
        List<Object[]> held = rows(asked.pass());
        if (held.isEmpty()) {
            return;
        }
        LetGo letGo = holdings.ofCase(asked.pass());
        Map<Key, Set<Role>> readers = new LinkedHashMap<>();
        for (Object[] row : held) {
            Answer answer = (Answer) row[0];
            measure((InputRequest) row[1], answer)
                    .ifPresent(key -> readers.merge(key, EnumSet.copyOf(letGo.readers(answer)), OnCounts::both));
        }
        readers.forEach((key, roles) -> asked.letGo().add(new CountsAsked.LetGo(key.origin(), key.measure(), roles)));
    }

    private static Set<Role> both(Set<Role> one, Set<Role> other) {
        one.retainAll(other);
        return one;
    }

    private Optional<Key> measure(InputRequest request, Answer answer) {
        return forms.of(request.discipline()).stream()
                .flatMap(form -> form.questions().stream())
                .filter(each -> each.id().equals(answer.question()) && each.measure() != null)
                .flatMap(each -> measures.find(each.measure()).stream())
                .map(kind -> new Key(request.id(), kind.id()))
                .findFirst();
    }

    private List<Object[]> rows(OpenCase pass) {
        return em.createQuery(
                        "select a, r from Answer a, Submission s, InputRequest r where a.submission = s.id"
                                + " and s.request = r.id and s.superseded is null and r.caseId = :case"
                                + " and a.caseId = :case and a.kind = :kind and a.reason is not null",
                        Object[].class)
                .setParameter("case", pass.caseId())
                .setParameter("kind", AnswerKind.COUNT)
                .getResultList();
    }
}
