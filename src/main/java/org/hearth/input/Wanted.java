package org.hearth.input;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * What is still wanted beside a concern: its context within a day, the unmet need and the system barrier, for which "not
 * known yet" is an answer. What is missing refuses nothing; it is said. Pure.
 */
final class Wanted {
    /** Context follows a concern within this time. */
    static final Duration CONTEXT = Duration.ofHours(24);

    private Wanted() {}

    /**
     * One thing that is missing.
     *
     * @param question where it would stand
     * @param text what a reader sees instead
     */
    record Missing(Question question, String text) {}

    /**
     * What is missing beside an answer; nothing where the form asks for no context beside it.
     *
     * @param answered the ids of the questions that are answered
     * @param said when the concern was submitted
     */
    static List<Missing> beside(InputForm form, String main, Set<String> answered, Instant said, Words words) {
        List<Missing> missing = new ArrayList<>();
        List<Question> beside = form.beside(main);
        boolean concern = beside.stream().anyMatch(each -> each.part() == Part.CONTEXT);
        for (Question question : beside) {
            if (concern && Part.CONCERN.contains(question.part()) && !answered.contains(question.id())) {
                missing.add(new Missing(question, text(question.part(), said, words)));
            }
        }
        boolean known = missing.stream().noneMatch(each -> each.question().part() == Part.BARRIER);
        missing.removeIf(each -> each.question().part() == Part.OWNER && !known);
        return missing;
    }

    private static String text(Part part, Instant said, Words words) {
        return part == Part.CONTEXT
                ? words.say("input.wanted.context", CourtTime.say(said.plus(CONTEXT), words.locale()))
                : words.say("input.wanted");
    }
}
