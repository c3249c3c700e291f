package org.hearth.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * What an answer must look like to be kept as a draft: half-written is welcome, another shape is not. Blank fields are no
 * answer.
 */
final class AnswerShape {
    /** Longest words of one answer, in UTF-16 code units. */
    static final int LONGEST = 20_000;

    private static final int LONGEST_PART = 2_000;
    private static final Map<AnswerKind, Set<String>> PARTS = Map.of(
            AnswerKind.COUNT, Set.of("value", "from", "to", "known", "possible"),
            AnswerKind.COMMITMENT, Set.of("what", "owner", "by"),
            AnswerKind.CONTACT, Set.of("name", "agency", "reach", "hours"));
    private static final Set<String> WHOLE_NUMBERS = Set.of("value", "possible");

    private final List<FieldError> errors = new ArrayList<>();

    private AnswerShape() {}

    /**
     * The answers without blanks, in the form's order.
     *
     * @throws Problem bad input, naming every question at fault and the mend
     */
    static Map<String, Object> kept(InputForm form, Map<String, Object> given) {
        AnswerShape shape = new AnswerShape();
        given.keySet().forEach(form::question);
        Map<String, Object> kept = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            Object value = shape.value(question, given.get(question.id()));
            if (value != null) {
                kept.put(question.id(), value);
            }
        }
        if (!shape.errors.isEmpty()) {
            throw Problem.badInput(shape.errors);
        }
        return kept;
    }

    private Object value(Question question, Object given) {
        String field = "answers." + question.id();
        Set<String> parts = PARTS.get(question.kind());
        if (given == null) {
            return null;
        }
        if (parts == null) {
            return words(field, question, given, LONGEST);
        }
        if (!(given instanceof Map<?, ?> group)) {
            return fault(field, "problem.answer-parts", question.text());
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        group.forEach((name, part) -> part(question, field, parts, String.valueOf(name), part, kept));
        return kept.isEmpty() ? null : kept;
    }

    private void part(
            Question question, String field, Set<String> parts, String name, Object part, Map<String, Object> kept) {
        Object value;
        if (!parts.contains(name)) {
            value = fault(field + "." + name, "problem.unknown-part", question.text());
        } else if (part == null) {
            value = null;
        } else if (WHOLE_NUMBERS.contains(name)) {
            value = part instanceof Integer ? part : fault(field + "." + name, "problem.count-range");
        } else {
            value = words(field + "." + name, question, part, LONGEST_PART);
        }
        if (value != null) {
            kept.put(name, value);
        }
    }

    private Object words(String field, Question question, Object given, int longest) {
        if (!(given instanceof String text)) {
            return fault(field, "problem.answer-words", question.text());
        }
        if (text.length() > longest) {
            return fault(field, "problem.answer-too-long", question.text(), longest, text.length());
        }
        return text.isBlank() ? null : text;
    }

    private Object fault(String field, String key, Object... args) {
        errors.add(new FieldError(field, key, List.of(args)));
        return null;
    }
}
