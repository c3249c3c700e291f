package org.hearth.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.Problem;

/** What forbids a place for a hearing: one constant a rule, in the order in which a refusal is explained. */
enum HardRule {
    /** A hearing lies ahead. */
    PAST("in-the-past", "") {
        @Override
        List<Object> broken(Place place, Need need, Calendar calendar) {
            return when(!place.startsAt().isAfter(calendar.now()), place.startsAt());
        }
    },
    /** The court is open. */
    CLOSED_DAY("court-closed", "CCP 133-136") {
        @Override
        List<Object> broken(Place place, Need need, Calendar calendar) {
            return when(calendar.closed(place.day()), place.day());
        }
    },
    /** The sitting is held: its judicial officer is there. */
    LOST_SITTING("sitting-lost", "") {
        @Override
        List<Object> broken(Place place, Need need, Calendar calendar) {
            return when(place.sitting().lost(), place.day());
        }
    },
    /** One hearing at a time in a courtroom (CRC 5.530: each case in its own session, no other matter heard there). */
    ROOM_BUSY("slot-taken", "CRC 5.530(a)") {
        @Override
        List<Object> broken(Place place, Need need, Calendar calendar) {
            return when(taken(place, calendar.inRoom(place)), place.startsAt());
        }
    },
    /** A sitting holds so many minutes of hearings and no more. A judicial officer may set beyond it. */
    SITTING_FULL("sitting-full", "") {
        @Override
        List<Object> broken(Place place, Need need, Calendar calendar) {
            int capacity = place.sitting().capacity();
            return when(!need.beyond() && Spans.taken(place, calendar) + need.minutes() > capacity, capacity);
        }
    },
    /** One hearing at a time before a judicial officer, in whatever room. */
    JUDGE_BUSY("slot-taken", "") {
        @Override
        List<Object> broken(Place place, Need need, Calendar calendar) {
            return when(taken(place, calendar.before(place)), place.startsAt());
        }
    },
    /** Not after the outer limit; in custody the outer limit is the target. A judicial officer may look beyond. */
    OUTER_LIMIT("outside-clock", "CCP 12a") {
        @Override
        List<Object> broken(Place place, Need need, Calendar calendar) {
            Window window = need.window();
            return when(
                    !need.beyond() && window.limited() && place.day().isAfter(window.outer()),
                    window.outer(),
                    window.citation());
        }
    },
    /** The youth is at no other hearing then. */
    YOUTH_BUSY("person-busy", "WIC 349") {
        @Override
        List<Object> broken(Place place, Need need, Calendar calendar) {
            return when(Spans.elsewhere(place, calendar, Presence.YOUTH) > 0, place.startsAt());
        }
    },
    /** Counsel whom the hearing needs are at no other hearing then. */
    COUNSEL_BUSY("person-busy", "WIC 317, 634") {
        @Override
        List<Object> broken(Place place, Need need, Calendar calendar) {
            return when(Spans.elsewhere(place, calendar, Presence.COUNSEL) > 0, place.startsAt());
        }
    },
    /** Two who must be kept apart are never called to the same half-day. */
    KEEP_APART("keep-apart", "") {
        @Override
        List<Object> broken(Place place, Need need, Calendar calendar) {
            return when(calendar.apart(place.startsAt()), place.day());
        }
    };

    private static final String TAKEN = "slot-taken";

    private final String code;
    private final String citation;

    HardRule(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    /** What the refusal's sentence takes where this rule is broken; null where it holds. */
    abstract List<Object> broken(Place place, Need need, Calendar calendar);

    /** True where a judicial officer may set a date although this rule is broken, by naming a basis. */
    boolean yieldsToBasis() {
        return this == OUTER_LIMIT || this == SITTING_FULL;
    }

    /** The refusal of a place that breaks this rule, which names it. */
    Problem refusal(Place place, Need need, Calendar calendar) {
        List<Object> given = new ArrayList<>(broken(place, need, calendar));
        given.add(citation);
        Object[] args = Spans.said(given.toArray());
        return code.equals(TAKEN) ? Problem.lostRace(code, args) : Problem.unmetRule(code, args);
    }

    /** The source of the rule; empty where it is plain sense. */
    String citation() {
        return citation;
    }

    /** The rule's id on the wire: {@code room-busy}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the rule's sentence in the message files. */
    String key() {
        return "slot." + id();
    }

    private static List<Object> when(boolean broken, Object... args) {
        return broken ? List.of(args) : null;
    }

    private static boolean taken(Place place, List<Booked> booked) {
        return booked.stream().anyMatch(each -> place.overlaps(each.startsAt(), each.endsAt()));
    }
}
