package org.hearth.docket;

import static org.hearth.docket.Scope.PLACE;
import static org.hearth.docket.Scope.SITTING;

import java.util.Locale;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** What forbids a place for a hearing: one constant a rule, in the order in which a refusal is explained. */
enum HardRule {
    /** A hearing lies ahead. */
    PAST(PLACE, "in-the-past", "", (place, need, ground) -> ground.past(place), HardRule::start),
    /** The court is open. */
    CLOSED_DAY(SITTING, "court-closed", "CCP 133-136", (place, need, ground) -> ground.closed(), HardRule::day),
    /** The sitting is held: its judicial officer is there. */
    LOST_SITTING(
            SITTING,
            "sitting-lost",
            "",
            (place, need, ground) -> place.sitting().lost(),
            HardRule::day),
    /** The judicial officer is not on leave. */
    JUDGE_AWAY(SITTING, "judge-away", "", (place, need, ground) -> ground.officerAway(), HardRule::day),
    /** The judicial officer may hear this case. No basis lifts it. */
    DISQUALIFIED(
            SITTING,
            "judge-disqualified",
            "CCP 170.1, 170.6",
            (place, need, ground) ->
                    need.disqualified().contains(place.sitting().officer()),
            HardRule::day),
    /** One hearing at a time in a courtroom (CRC 5.530: each case in its own session, no other matter heard there). */
    ROOM_BUSY(PLACE, "slot-taken", "CRC 5.530(a)", (place, need, ground) -> ground.roomTaken(place), HardRule::start),
    /** A sitting holds so many minutes of hearings and no more, unless somebody decides to overbook it. */
    SITTING_FULL(
            SITTING,
            "sitting-full",
            "",
            (place, need, ground) -> !need.overbook()
                    && ground.taken() + need.minutes() > place.sitting().capacity(),
            (place, need) -> place.sitting().capacity()),
    /** One hearing at a time before a judicial officer, in whatever room. */
    JUDGE_BUSY(PLACE, "slot-taken", "", (place, need, ground) -> ground.officerTaken(place), HardRule::start),
    /**
     * Not after the outer limit; in custody the outer limit is the target. A judicial officer may look beyond, and a
     * limit that has passed already forbids no day.
     */
    OUTER_LIMIT(
            SITTING,
            "outside-clock",
            "CCP 12a",
            (place, need, ground) -> !need.beyond()
                    && !need.window().passed()
                    && need.window().limited()
                    && place.day().isAfter(need.window().outer()),
            (place, need) -> need.window().outer()),
    /** Notice can still be given in the law's time; a judicial officer may shorten it. */
    NOTICE_TIME(
            SITTING,
            "notice-time",
            "WIC 290.1-295, 658, 727.4",
            (place, need, ground) -> need.notice() != null
                    && need.notice().binding()
                    && need.notice().shortFor(place.day()),
            (place, need) -> need.notice().from()),
    /** The youth is at no other hearing then. */
    YOUTH_BUSY(
            PLACE,
            "person-busy",
            "WIC 349",
            (place, need, ground) -> ground.elsewhere(place, Presence.YOUTH) > 0,
            HardRule::start),
    /** Counsel whom the hearing needs are at no other hearing then. */
    COUNSEL_BUSY(
            PLACE,
            "person-busy",
            "WIC 317, 634",
            (place, need, ground) -> ground.elsewhere(place, Presence.COUNSEL) > 0,
            HardRule::start),
    /** Two who must be kept apart are never called to the same half-day. */
    KEEP_APART(PLACE, "keep-apart", "", (place, need, ground) -> ground.apart(place), HardRule::day);

    private interface Test {
        boolean broken(Place place, Need need, Ground ground);
    }

    private interface Fact {
        Object of(Place place, Need need);
    }

    private static final String TAKEN = "slot-taken";

    private final Scope scope;
    private final String code;
    private final String citation;
    private final Test test;
    private final Fact fact;

    HardRule(Scope scope, String code, String citation, Test test, Fact fact) {
        this.scope = scope;
        this.code = code;
        this.citation = citation;
        this.test = test;
        this.fact = fact;
    }

    /** True where a place breaks this rule. */
    boolean broken(Place place, Need need, Ground ground) {
        return test.broken(place, need, ground);
    }

    /** How far its answer reaches. */
    Scope scope() {
        return scope;
    }

    /** True where a judicial officer may set a date although this rule is broken, by naming a basis. */
    boolean yieldsToBasis() {
        return this == OUTER_LIMIT || this == NOTICE_TIME;
    }

    /** The refusal of a place that breaks this rule, which names it. */
    Problem refusal(Place place, Need need) {
        Object[] args = facts(place, need);
        return code.equals(TAKEN) ? Problem.lostRace(code, args) : Problem.unmetRule(code, args);
    }

    /** Why a place that breaks this rule is not offered. */
    Reason reason(Place place, Need need, Words words) {
        return new Reason(id(), Reason.Kind.HARD, 0, words.say(key() + ".why", facts(place, need)), citation(need));
    }

    /** The source of the rule; empty where it is plain sense. */
    String citation() {
        return citation;
    }

    /** The rule's id on the wire: {@code room-busy}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the rule's sentences in the message files. */
    String key() {
        return "slot." + id();
    }

    private String citation(Need need) {
        return switch (this) {
            case OUTER_LIMIT -> need.window().citation();
            case NOTICE_TIME -> need.notice().citation();
            default -> citation;
        };
    }

    private Object[] facts(Place place, Need need) {
        return Spans.said(fact.of(place, need), citation(need));
    }

    private static Object start(Place place, Need need) {
        return place.startsAt();
    }

    private static Object day(Place place, Need need) {
        return place.day();
    }
}
