package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.progress.Measures;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;
import org.hearth.terms.Words;

/** The filed report taken as the answer: it stands for the form, says of itself what it is, and is never read by machine. */
@ApplicationScoped
class Report {
    /** The id that the answer "report filed …" stands under. */
    static final String QUESTION = "report";

    private static final Set<String> LIFTED = Set.of("problem.answer-needed", "problem.nothing-answered");

    @Inject
    AttachmentRows attachments;

    @Inject
    Measures measures;

    @Inject
    CourtClock clock;

    /** The report that the next version is to be; empty where the form is answered. */
    Optional<Attachment> next(InputRequest request) {
        return attachments.of(request).stream()
                .filter(each -> !each.isSent() && each.filedOn() != null)
                .findFirst();
    }

    /** The form, and behind its questions the report where one is the answer. */
    InputForm with(InputRequest request, InputForm form) {
        if (next(request).isEmpty()) {
            return form;
        }
        List<Question> questions = new ArrayList<>(form.questions());
        questions.add(question(form));
        return new InputForm(form.discipline(), form.version(), questions, form.brief());
    }

    private static Question question(InputForm form) {
        return new Question(
                QUESTION,
                AnswerKind.TEXT,
                Words.ENGLISH.say("filing.report"),
                null,
                null,
                null,
                false,
                ReportKind.of(form.discipline()),
                "team",
                null,
                false,
                List.of(),
                null,
                null,
                null,
                null);
    }

    /** The answers, and beside them what the report says of itself. */
    Map<String, Object> with(InputRequest request, Map<String, Object> answers) {
        Map<String, Object> all = new LinkedHashMap<>(answers);
        next(request).ifPresent(report -> all.put(QUESTION, said(report)));
        return all;
    }

    private static String said(Attachment report) {
        String day = CourtTime.say(report.filedOn(), Words.ENGLISH.locale());
        return report.pages() == 0
                ? Words.ENGLISH.say("filing.voice", day)
                : Words.ENGLISH.say("filing.voice.pages", day, report.pages());
    }

    /**
     * Refuses answers that cannot be submitted; beside a report none is required.
     *
     * @throws Problem bad input, naming every question at fault and the mend
     */
    void check(InputRequest request, InputForm form, Map<String, Object> answers) {
        try {
            AnswerRules.check(form, answers, measures, clock.today());
        } catch (Problem problem) {
            boolean reported = answers.containsKey(QUESTION) && next(request).isPresent();
            List<FieldError> errors = problem.errors().stream()
                    .filter(each -> !reported || !LIFTED.contains(each.key()))
                    .toList();
            if (!errors.isEmpty()) {
                throw Problem.badInput(errors);
            }
        }
    }
}
