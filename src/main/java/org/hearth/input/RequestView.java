package org.hearth.input;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/**
 * One request whole, as its author, its holder or the court may see it.
 *
 * @param asked what is asked of whom, by when
 * @param form the questions
 * @param readers by question id: who will be able to read the answer, by the rights table; the youth and the youth's
 *     attorney alone for a youth's answers
 * @param answers by question id: the draft, or after submission what was submitted; empty for a reader who may not
 *     read them
 * @param before by question id: the last submitted answers for this youth, the author's own or of the same
 *     agency; empty when there are none
 * @param savedAt when the draft was last saved; null when none is kept
 * @param released what the holder has released; null when nobody holds these answers or the holder has not decided
 * @param held true when a holder decides who reads these answers
 * @param mayWrite true when this reader writes them
 * @param mayRelease true when this reader is the holder
 * @param brought what the form brings along from last time and from the team
 */
public record RequestView(
        Asked asked,
        InputForm form,
        Map<String, List<Role>> readers,
        Map<String, Object> answers,
        Map<String, Object> before,
        Instant savedAt,
        Scope released,
        boolean held,
        boolean mayWrite,
        boolean mayRelease,
        Brought brought) {
    public RequestView {
        readers = Map.copyOf(readers);
        answers = Map.copyOf(answers);
        before = Map.copyOf(before);
    }

    /** The same without any answer, for a screen that may not show what was written on another. */
    RequestView blank() {
        return with(Map.of());
    }

    /** The same without the answers before other hearings, which no link shows. */
    RequestView alone() {
        return with(answers);
    }

    private RequestView with(Map<String, Object> shown) {
        return new RequestView(
                asked, form, readers, shown, Map.of(), savedAt, released, held, mayWrite, mayRelease, brought.alone());
    }

    /** An answer as a line a person reads; null where there is none, or only half of one. */
    public String said(Question question, Words words) {
        return AnswerText.of(question, answers.get(question.id()), words);
    }

    /** Any answer to that question as a line a person reads; null for half of one. */
    public String line(Question question, Object value, Words words) {
        return AnswerText.of(question, value, words);
    }

    /** The author's last answer to the same question; null where there is none. */
    public String saidBefore(Question question, Words words) {
        return AnswerText.of(question, before.get(question.id()), words);
    }
}
