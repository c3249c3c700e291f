package org.hearth.input;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes along from last time to a hearing between reviews: everything that nobody wrote anew. Pure. */
final class Carry {
    private Carry() {}

    /**
     * The answers carried over, by question.
     *
     * @param written what is written for this hearing
     * @param last what was said last time, without what a holder holds
     * @param confirmed the day on which the author said that nothing else has changed; null keeps each answer's own day
     */
    static Map<String, Brought.Carried> over(
            InputForm form, Map<String, Object> written, Map<String, Brought.Carried> last, LocalDate confirmed) {
        Map<String, Brought.Carried> carried = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            Brought.Carried answer = last.get(question.id());
            if (answer != null && goesAlong(form, question, written) && fits(question, answer.value())) {
                LocalDate said = confirmed == null ? answer.saidOn() : confirmed;
                carried.put(question.id(), new Brought.Carried(answer.value(), said));
            }
        }
        return carried;
    }

    /** What stands beside an answer belongs to that answer, as a worksheet does: beside a new one nothing old is carried. */
    private static boolean goesAlong(InputForm form, Question question, Map<String, Object> written) {
        if (form.brief().isEmpty() || question.required() || written.containsKey(question.id())) {
            return false;
        }
        Question main = question.beside() == null ? question : form.question(question.beside());
        boolean counted = question.kind() == AnswerKind.COUNT || main.kind() == AnswerKind.COUNT;
        boolean anew = main != question && written.containsKey(main.id());
        return !counted && !anew;
    }

    /** True while the form still asks in the shape of that answer. */
    private static boolean fits(Question question, Object value) {
        return switch (question.kind()) {
            case TEXT, LONG, DATE -> value instanceof String;
            case CHOICE, RATING -> isOption(question.options(), value);
            case COUNT, COMMITMENT, CONTACT -> value instanceof Map;
        };
    }

    private static boolean isOption(List<Question.Option> options, Object value) {
        return options.stream().anyMatch(each -> each.id().equals(value));
    }
}
