package org.hearth.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.input.AgreedAction;
import org.hearth.input.Alarm;
import org.hearth.input.BarrierReply;
import org.hearth.input.InputForms;
import org.hearth.input.Voice;

/**
 * What the team has said beside its forms, as one reader may read it, and what the forms say of their questions.
 *
 * @param alarms of the case, the newest first
 * @param replies what agencies answered to barriers, by request and question
 * @param agreed in the team's conference before this hearing
 * @param forms as they are asked today
 * @param plans when each plan for time away was last looked at together, by request
 */
record Together(
        List<Alarm> alarms,
        Map<String, List<BarrierReply>> replies,
        List<AgreedAction> agreed,
        InputForms forms,
        Map<String, LocalDate> plans) {
    Together {
        alarms = List.copyOf(alarms);
        replies = Map.copyOf(replies);
        agreed = List.copyOf(agreed);
        plans = Map.copyOf(plans);
    }

    List<BarrierReply> repliesTo(Voice barrier) {
        return replies.getOrDefault(barrier.request() + "|" + barrier.question(), List.of());
    }
}
