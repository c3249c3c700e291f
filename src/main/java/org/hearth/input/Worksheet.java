package org.hearth.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.Words;

/**
 * The worksheet of a proportional response: who recommends a violation has weighed the circumstances, the support that came
 * first, the least response that could do, and why a lesser one would not. A recommendation without it is accepted and
 * says so. Pure.
 *
 * <p>Source: CDSS Harm Reduction Series, Introduction (2018): the entirety of the youth's circumstances.
 */
final class Worksheet {
    private Worksheet() {}

    /** True when the option that was chosen asks for the worksheet. */
    static boolean isAsked(Question question, Object chosen) {
        return question.options().stream()
                .anyMatch(each -> each.worksheet() && each.id().equals(chosen));
    }

    /** True when its four main questions are answered. */
    static boolean isDone(List<Part> answered) {
        Set<Part> done = EnumSet.noneOf(Part.class);
        done.addAll(answered);
        return done.containsAll(Part.WORKSHEET);
    }

    /**
     * The recommendation, and behind it that the worksheet is not done.
     *
     * @param reason why, in the writer's words; null where none was given
     */
    static String marked(String recommendation, String reason, Words words) {
        String why = reason == null ? words.say("input.worksheet.no-reason") : reason;
        return words.say("input.worksheet.not-done", recommendation, why);
    }
}
