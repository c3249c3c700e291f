package org.hearth.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.progress.Known;
import org.hearth.progress.Measures;
import org.hearth.progress.Observation;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/** What answers must hold to be submitted: all of them, or none is. */
final class AnswerRules {
    private static final String PART_NEEDED = "problem.part-needed.";

    private final Measures measures;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Observation> counted = new LinkedHashMap<>();

    private AnswerRules(Measures measures, LocalDate today) {
        this.measures = measures;
        this.today = today;
    }

    /**
     * Refuses answers that cannot be submitted.
     *
     * @param answers as {@link AnswerShape#kept} gave them
     * @throws Problem bad input, naming every question at fault and the mend
     */
    static void check(InputForm form, Map<String, Object> answers, Measures measures, LocalDate today) {
        AnswerRules rules = new AnswerRules(measures, today);
        form.questions().forEach(question -> rules.check(question, answers.get(question.id())));
        rules.errors.addAll(measures.faults(rules.counted));
        if (answers.isEmpty()) {
            rules.refuse("answers", "problem.nothing-answered");
        }
        if (!rules.errors.isEmpty()) {
            throw Problem.badInput(rules.errors);
        }
    }

    private void check(Question question, Object value) {
        String field = "answers." + question.id();
        if (value == null) {
            if (question.required()) {
                refuse(field, "problem.answer-needed", question.text());
            }
            return;
        }
        switch (question.kind()) {
            case DATE -> day(field, value, false);
            case CHOICE, RATING -> option(field, question, value);
            case COUNT -> count(field, question, (Map<?, ?>) value);
            case COMMITMENT -> commitment(field, question, (Map<?, ?>) value);
            case CONTACT -> parts(field, question, (Map<?, ?>) value, "name", "agency", "reach");
            case TEXT, LONG -> {
                // any words will do
            }
        }
    }

    private void option(String field, Question question, Object value) {
        if (question.options().stream().noneMatch(each -> each.id().equals(value))) {
            refuse(field, "problem.unknown-option", question.text());
        }
    }

    private void count(String field, Question question, Map<?, ?> value) {
        if (value.get("value") == null) {
            refuse(field + ".value", PART_NEEDED + "value", question.text());
            return;
        }
        try {
            Observation seen = observation(field, question, value);
            List<FieldError> faults = measures.faults(seen, field + ".", today);
            errors.addAll(faults);
            if (faults.isEmpty()) {
                counted.put(field + ".", seen);
            }
        } catch (Problem problem) {
            errors.addAll(problem.errors());
        }
    }

    private void commitment(String field, Question question, Map<?, ?> value) {
        parts(field, question, value, "what", "owner", "by");
        if (value.get("by") != null) {
            day(field + ".by", value.get("by"), true);
        }
    }

    private void parts(String field, Question question, Map<?, ?> value, String... needed) {
        for (String part : needed) {
            if (value.get(part) == null) {
                refuse(field + "." + part, PART_NEEDED + part, question.text());
            }
        }
    }

    private void day(String field, Object value, boolean ahead) {
        try {
            if (CourtTime.date(field, (String) value).isBefore(today) && ahead) {
                refuse(field, "problem.day-passed");
            }
        } catch (Problem problem) {
            errors.addAll(problem.errors());
        }
    }

    private void refuse(String field, String key, Object... args) {
        errors.add(new FieldError(field, key, List.of(args)));
    }

    /**
     * A count as progress notes it.
     *
     * @throws Problem bad input, when a day or the source cannot be read
     */
    static Observation observation(String field, Question question, Map<?, ?> value) {
        return new Observation(
                question.measure(),
                (Integer) value.get("value"),
                CourtTime.date(field + ".from", (String) value.get("from")),
                CourtTime.date(field + ".to", (String) value.get("to")),
                known(field, (String) value.get("known")),
                (Integer) value.get("possible"));
    }

    private static Known known(String field, String wire) {
        try {
            return Known.of(wire);
        } catch (Problem problem) {
            throw Problem.badInput(field + ".known", "problem.unknown-known");
        }
    }
}
