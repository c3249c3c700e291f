package org.hearth.web.bench;

import java.util.ArrayList;
import java.util.List;
import org.hearth.bench.Calls;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.SubmittedHow;
import org.hearth.terms.Words;

/**
 * One button of a line: what the hearing is called next.
 *
 * @param status as the wire has it: {@code trailing}
 * @param how how it was submitted, as the wire has it; null for every other step
 * @param asks what is asked before it is done: {@code until} or {@code due}; null for nothing
 * @param key the key that does it while its row has the focus
 * @param text the button's words
 */
public record TodayStep(String status, String how, String asks, String key, String text) {
    private static final Words WORDS = Words.ENGLISH;

    /**
     * The steps that a hearing may take, the usual one first.
     *
     * @param judge whether a judicial officer looks, who may take a matter under submission
     */
    static List<TodayStep> of(Hearing hearing, boolean judge) {
        List<TodayStep> steps = new ArrayList<>();
        for (HearingStatus next : Calls.after(hearing.status())) {
            if (next == HearingStatus.SUBMITTED) {
                for (SubmittedHow how : SubmittedHow.values()) {
                    String key = how == SubmittedHow.ON_REPORT ? "s" : "g";
                    steps.add(new TodayStep(next.wire(), how.wire(), null, key, WORDS.say("today." + how.key())));
                }
            } else {
                String asks = next == HearingStatus.TRAILING ? "until" : null;
                steps.add(new TodayStep(next.wire(), null, asks, key(next), WORDS.say(next.key())));
            }
        }
        if (judge && hearing.status() == HearingStatus.SUBMITTED) {
            HearingStatus under = HearingStatus.UNDER_SUBMISSION;
            steps.add(new TodayStep(under.wire(), null, "due", "u", WORDS.say(under.key())));
        }
        return steps;
    }

    private static String key(HearingStatus status) {
        return switch (status) {
            case CALLED, SECOND_CALL -> "c";
            case PASSED -> "p";
            case TRAILING -> "t";
            case HEARD -> "h";
            case HERE -> "e";
            default -> "";
        };
    }
}
