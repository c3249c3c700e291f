package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.progress.Count;
import org.hearth.progress.Measure;
import org.hearth.progress.Progress;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** What somebody on the team has already noted and this reader may read, so that a fact is entered once. */
@ApplicationScoped
class Facts {
    /** A count is offered while its last day lies in this many days. */
    private static final int RECENT = 30;
    /** Questions so named ask for the period before. */
    private static final String EARLIER = "_before";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Progress progress;

    @Inject
    Seals seals;

    /**
     * What stands already.
     *
     * @param known by question id
     * @param first the ids of the questions that lead the page
     */
    record Standing(Map<String, Brought.Known> known, List<String> first) {
        static final Standing NOTHING = new Standing(Map.of(), List.of());
    }

    /** What stands already; two statements at most. */
    Standing of(OpenCase pass, InputForm form) {
        Map<String, Brought.Known> known = new LinkedHashMap<>();
        boolean counts =
                form.questions().stream().anyMatch(each -> each.kind() == AnswerKind.COUNT || each.first() != null);
        List<Measure> measures = counts && pass.may(Task.READ_PROGRESS) ? progress.measures(pass) : List.of();
        counts(form, measures, clock.today(), known);
        form.questions().stream()
                .filter(each -> each.kind() == AnswerKind.CONTACT)
                .forEach(each -> contact(pass, form, each).ifPresent(fact -> known.put(each.id(), fact)));
        return new Standing(known, first(form, measures, clock.today()));
    }

    /** The questions whose measure was counted at least once lately: they stand first. */
    static List<String> first(InputForm form, List<Measure> measures, LocalDate today) {
        return form.questions().stream()
                .filter(question -> measures.stream()
                        .anyMatch(
                                each -> each.id().equals(question.first()) && isRecent(each, today) && isCounted(each)))
                .map(Question::id)
                .toList();
    }

    private static boolean isRecent(Measure measure, LocalDate today) {
        return !measure.now().to().isBefore(today.minusDays(RECENT));
    }

    private static boolean isCounted(Measure measure) {
        return measure.now().value() > 0;
    }

    /** Puts the counts of the latest and the earlier period beside the questions that ask for them. */
    static void counts(InputForm form, List<Measure> measures, LocalDate today, Map<String, Brought.Known> known) {
        Map<String, Measure> noted = measures.stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        for (Question question : form.questions()) {
            Measure measure = question.measure() == null ? null : noted.get(question.measure());
            if (measure == null || !isRecent(measure, today)) {
                continue;
            }
            Count count = question.id().endsWith(EARLIER) ? measure.before() : measure.now();
            if (count != null) {
                known.put(question.id(), new Brought.Known(value(count), count.who(), count.to()));
            }
        }
    }

    private static Map<String, Object> value(Count count) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("value", count.value());
        value.put("from", count.from().toString());
        value.put("to", count.to().toString());
        value.put("known", count.known().wire());
        if (count.possible() != null) {
            value.put("possible", count.possible());
        }
        return value;
    }

    /** The point of contact last given for the same discipline on this case, by whomever. */
    private Optional<Brought.Known> contact(OpenCase pass, InputForm form, Question question) {
        return em.createQuery(
                        "select a, s from Answer a, Submission s, InputRequest r where a.submission = s.id"
                                + " and s.request = r.id and a.caseId = :case and r.caseId = :case"
                                + " and r.discipline = :discipline and a.question = :question"
                                + " and s.superseded is null order by s.submitted desc",
                        Object[].class)
                .setParameter("case", pass.caseId())
                .setParameter("discipline", form.discipline())
                .setParameter("question", question.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(row -> fact(pass, (Answer) row[0], (Submission) row[1]));
    }

    private Optional<Brought.Known> fact(OpenCase pass, Answer answer, Submission submission) {
        Reading reading = seals.open(pass, answer.value());
        LocalDate day = answer.saidOn() == null ? CourtTime.dayOf(submission.submitted()) : answer.saidOn();
        return reading.isOpen()
                ? Optional.of(new Brought.Known(AnswersJson.value(reading.text()), submission.authorName(), day))
                : Optional.empty();
    }
}
