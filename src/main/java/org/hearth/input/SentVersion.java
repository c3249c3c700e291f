package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.hearth.terms.Words;

/**
 * One version of an answer as it was sent.
 *
 * @param number counted from 1
 * @param hoursLate whole hours past the due day when this version came; an amendment says its own
 * @param afterHearing true when it came after the hearing: kept, and no part of the summary that was read
 * @param report the attachment that is the whole answer; null where the answers are
 * @param answers by question, as this reader may read them
 */
public record SentVersion(
        int number,
        Instant submitted,
        long hoursLate,
        boolean afterHearing,
        String author,
        String report,
        Map<String, Object> answers)
        implements Serializable {
    public SentVersion {
        answers = Map.copyOf(answers);
    }

    /** An answer as a line a person reads; null where there is none. */
    public String said(Question question, Words words) {
        return AnswerText.of(question, answers.get(question.id()), words);
    }
}
