package org.hearth.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** An answer as a line a person reads; words stay exactly as written. */
final class AnswerText {
    private AnswerText() {}

    /** The line of an answer to that question; null where it is missing or half-written. */
    static String of(Question question, Object value, Words words) {
        try {
            return value == null ? null : of(question.kind(), question.options(), value, words);
        } catch (RuntimeException halfWritten) {
            return null;
        }
    }

    /**
     * The line.
     *
     * @param options the options of the question as it is asked today; an option that is gone stands as its id
     * @param value as {@link AnswerShape#kept} gave it
     */
    static String of(AnswerKind kind, List<Question.Option> options, Object value, Words words) {
        return switch (kind) {
            case TEXT, LONG -> (String) value;
            case DATE -> day(value, words);
            case CHOICE, RATING -> option(options, value, words);
            case COUNT -> count((Map<?, ?>) value, words);
            case COMMITMENT -> commitment((Map<?, ?>) value, words);
            case CONTACT -> joined((Map<?, ?>) value, "name", "agency", "reach", "hours");
        };
    }

    private static String option(List<Question.Option> options, Object id, Words words) {
        return options.stream()
                .filter(each -> each.id().equals(id))
                .map(each -> words == Words.SPANISH && each.textEs() != null ? each.textEs() : each.text())
                .findFirst()
                .orElse((String) id);
    }

    private static String count(Map<?, ?> value, Words words) {
        String from = day(value.get("from"), words);
        String to = day(value.get("to"), words);
        Object possible = value.get("possible");
        return possible == null
                ? words.say("input.count", value.get("value"), from, to)
                : words.say("input.count-of", value.get("value"), possible, from, to);
    }

    private static String commitment(Map<?, ?> value, Words words) {
        return words.say("input.commitment", value.get("what"), value.get("owner"), day(value.get("by"), words));
    }

    private static String day(Object iso, Words words) {
        return CourtTime.say(LocalDate.parse((String) iso), words.locale());
    }

    private static String joined(Map<?, ?> value, String... parts) {
        return Stream.of(parts)
                .map(value::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
