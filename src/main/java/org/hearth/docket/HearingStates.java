package org.hearth.docket;

import static org.hearth.docket.HearingStatus.CALLED;
import static org.hearth.docket.HearingStatus.DONE;
import static org.hearth.docket.HearingStatus.HEARD;
import static org.hearth.docket.HearingStatus.HERE;
import static org.hearth.docket.HearingStatus.OFF_CALENDAR;
import static org.hearth.docket.HearingStatus.ORDERS_TO_SIGN;
import static org.hearth.docket.HearingStatus.PASSED;
import static org.hearth.docket.HearingStatus.SECOND_CALL;
import static org.hearth.docket.HearingStatus.SET;
import static org.hearth.docket.HearingStatus.SUBMITTED;
import static org.hearth.docket.HearingStatus.TRAILING;
import static org.hearth.docket.HearingStatus.TRANSFERRED_OUT;
import static org.hearth.docket.HearingStatus.UNDER_SUBMISSION;
import static org.hearth.docket.HearingStatus.VACATED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.docket.Transition.Act;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/**
 * The life of a hearing: every ordered pair of statuses, allowed with its consequence or refused with its reason.
 * {@code docs/hearing-states.md} is written from this table.
 *
 * <p>Source: taking a matter under submission, and setting the submission aside, is the judicial officer's
 * (Cal. Const. art. VI, § 19; CRC 2.900); a hearing that was heard is followed by another, never set again.
 */
public final class HearingStates {
    private static final Set<HearingStatus> WAITING = EnumSet.of(SET, HERE, CALLED, PASSED, SECOND_CALL, TRAILING);
    private static final Map<HearingStatus, Map<HearingStatus, Transition>> TABLE = new EnumMap<>(HearingStatus.class);

    static {
        // the call
        allow(EnumSet.of(SET), HERE, "checked-in", Act.MARK);
        allow(EnumSet.of(CALLED, PASSED, SECOND_CALL, TRAILING), HERE, "waits-again", Act.MARK);
        allow(EnumSet.of(SET, HERE, PASSED, TRAILING), CALLED, "called", Act.MARK);
        allow(EnumSet.of(CALLED, SECOND_CALL), PASSED, "passed", Act.MARK);
        allow(EnumSet.of(PASSED, TRAILING), SECOND_CALL, "second-call", Act.MARK);
        allow(WAITING, TRAILING, "trails", Act.MARK);
        // submitted and decided
        allow(WAITING, SUBMITTED, "submitted", Act.MARK);
        allow(EnumSet.of(SUBMITTED), SUBMITTED, "submitted-how", Act.MARK);
        allow(EnumSet.of(SUBMITTED), CALLED, "reopened", Act.MARK);
        allow(EnumSet.of(CALLED, SECOND_CALL, SUBMITTED), UNDER_SUBMISSION, "decision-clock", Act.JUDGE);
        allow(EnumSet.of(UNDER_SUBMISSION), UNDER_SUBMISSION, "decision-later", Act.JUDGE);
        allow(EnumSet.of(UNDER_SUBMISSION), SUBMITTED, "submission-back", Act.JUDGE);
        allow(EnumSet.of(UNDER_SUBMISSION), CALLED, "submission-aside", Act.JUDGE);
        allow(WAITING, HEARD, "heard", Act.MARK);
        allow(EnumSet.of(SUBMITTED), HEARD, "heard", Act.MARK);
        allow(EnumSet.of(UNDER_SUBMISSION), HEARD, "decided", Act.MARK);
        // recorded and signed
        allow(EnumSet.of(HEARD, ORDERS_TO_SIGN), HEARD, "record-anew", Act.MARK);
        allow(EnumSet.of(DONE), HEARD, "corrected", Act.MARK);
        allow(EnumSet.of(HEARD, ORDERS_TO_SIGN), ORDERS_TO_SIGN, "orders-wait", Act.MARK);
        allow(EnumSet.of(HEARD, ORDERS_TO_SIGN), DONE, "closed", Act.MARK);
        // continued
        allow(EnumSet.of(SET), SET, "moved", Act.MOVE);
        allow(EnumSet.of(HERE, CALLED, PASSED, SECOND_CALL, TRAILING), SET, "set-again", Act.MARK, Act.MOVE);
        allow(EnumSet.of(SUBMITTED), SET, "argument-later", Act.MOVE);
        allow(EnumSet.of(UNDER_SUBMISSION), SET, "submission-aside-later", Act.JUDGE_MOVE);
        allow(EnumSet.of(OFF_CALENDAR), SET, "put-back", Act.MOVE);
        allow(EnumSet.of(TRANSFERRED_OUT), SET, "came-back", Act.MOVE);
        // taken off
        Set<HearingStatus> open = EnumSet.copyOf(WAITING);
        open.add(SUBMITTED);
        allow(open, OFF_CALENDAR, "off-calendar", Act.TAKE_OFF);
        allow(open, VACATED, "vacated", Act.TAKE_OFF);
        allow(open, TRANSFERRED_OUT, "transferred", Act.TAKE_OFF);
        allow(EnumSet.of(OFF_CALENDAR), VACATED, "vacated-later", Act.TAKE_OFF);
        allow(EnumSet.of(OFF_CALENDAR), TRANSFERRED_OUT, "transferred-later", Act.TAKE_OFF);
    }

    private HearingStates() {}

    private static void allow(Set<HearingStatus> from, HearingStatus to, String consequence, Act... acts) {
        for (HearingStatus each : from) {
            Transition transition = new Transition(each, to, Set.of(acts), "transition." + consequence);
            TABLE.computeIfAbsent(each, any -> new EnumMap<>(HearingStatus.class))
                    .put(to, transition);
        }
    }

    /** What the table says of that pair. */
    public static Transition of(HearingStatus from, HearingStatus to) {
        Transition allowed = TABLE.getOrDefault(from, Map.of()).get(to);
        return allowed == null ? new Transition(from, to, Set.of(), "refusal." + refusal(from, to)) : allowed;
    }

    /** The statuses that a call in the courtroom may bring next. */
    public static List<HearingStatus> after(HearingStatus from) {
        return Arrays.stream(HearingStatus.values())
                .filter(to -> of(from, to).acts().contains(Act.MARK)
                        || of(from, to).acts().contains(Act.JUDGE))
                .toList();
    }

    private static String refusal(HearingStatus from, HearingStatus to) {
        if (from == to) {
            return "already";
        }
        return from.over() || from == UNDER_SUBMISSION ? refusalOfClosed(from, to) : refusalOfOpen(from, to);
    }

    private static String refusalOfClosed(HearingStatus from, HearingStatus to) {
        return switch (from) {
            case VACATED -> "vacated";
            case TRANSFERRED_OUT -> "transferred";
            case OFF_CALENDAR -> "off-calendar";
            case UNDER_SUBMISSION -> to.held() ? "not-heard" : "decision-open";
            default -> to == ORDERS_TO_SIGN ? "corrected-first" : "heard";
        };
    }

    private static String refusalOfOpen(HearingStatus from, HearingStatus to) {
        return switch (to) {
            case ORDERS_TO_SIGN, DONE -> "not-heard";
            case UNDER_SUBMISSION -> "nothing-submitted";
            case CALLED -> "called-already";
            default -> from == SUBMITTED ? "submitted" : to == SECOND_CALL ? "not-passed" : "not-called";
        };
    }

    /**
     * Lets a hearing go from one status to another, or refuses it.
     *
     * @param act {@link Act#MARK}, {@link Act#MOVE} or {@link Act#TAKE_OFF}
     * @param judge whether a judicial officer does it
     * @throws Problem 422 {@code transition-refused} with the reason; 403 where only the judicial officer may
     */
    static void allow(HearingStatus from, HearingStatus to, Act act, boolean judge) {
        Transition transition = of(from, to);
        if (transition.acts().contains(act)) {
            return;
        }
        if (!transition.acts().contains(judges(act))) {
            throw refused(transition);
        }
        if (!judge) {
            throw Problem.notAllowed();
        }
    }

    private static Act judges(Act act) {
        return act == Act.MARK ? Act.JUDGE : act == Act.MOVE ? Act.JUDGE_MOVE : act;
    }

    private static Problem refused(Transition transition) {
        Words words = Words.ENGLISH;
        String why = transition.allowed()
                ? words.say("refusal.other-act")
                : words.say(transition.key(), words.say(transition.to().key()));
        return Problem.unmetRule(
                "transition-refused",
                words.say(transition.from().key()),
                words.say(transition.to().key()),
                why);
    }
}
