package org.hearth.docket;

import static org.hearth.docket.Scope.PLACE;
import static org.hearth.docket.Scope.SITTING;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.hearth.casefile.DayPart;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.Custody;

/**
 * What a place for a hearing costs: one constant a rule, so many units at the court's own weight
 * ({@code docket/slot-rules.yaml}), in the order in which the reasons are read. What each says is in {@link SoftWords}.
 */
enum SoftRule {
    /** Inside the limit: not after the target, let alone after the outer limit; past it, each day later costs. */
    LIMIT(SITTING, "CCP 12a") {
        @Override
        int units(Place place, Need need, Ground ground) {
            Window window = need.window();
            if (window.passed()) {
                return BEYOND * (1 + days(place, need));
            }
            boolean late = window.limited() && place.day().isAfter(window.target());
            return late ? place.day().isAfter(window.outer()) ? BEYOND : 1 : 0;
        }
    },
    /** Notice is not short; it counts only where the law's limit leaves no day for it: each day short costs. */
    NOTICE_SHORT(SITTING, "WIC 290.1-295, 658, 727.4") {
        @Override
        int units(Place place, Need need, Ground ground) {
            boolean counted = need.notice() != null && !need.notice().binding();
            return counted
                    ? Math.max(0, (int)
                            ChronoUnit.DAYS.between(place.day(), need.notice().from()))
                    : 0;
        }
    },
    /** In custody the first possible day is best. */
    CUSTODY_SOON(SITTING, "WIC 352(a), 682") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return need.custody() == Custody.IN ? days(place, need) : 0;
        }
    },
    /** The same judicial officer as before. */
    SAME_JUDGE(SITTING, "Standards of Judicial Administration 5.40") {
        @Override
        int units(Place place, Need need, Ground ground) {
            String last = need.lastOfficer();
            return last == null || last.equals(place.sitting().officer()) ? 0 : 1;
        }
    },
    /** Brothers and sisters come together: right after one another in one courtroom, else near. */
    SIBLINGS(PLACE, "WIC 290.1") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return ground.siblings() == null ? 0 : ground.fromSiblings(place);
        }
    },
    /** The half of the day that the youth asked for. */
    WISH(PLACE, "") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return need.wish() == null || place.morning() == (need.wish() == DayPart.MORNING) ? 0 : 1;
        }
    },
    /** Outside school hours: each half-hour of school missed costs. */
    SCHOOL_HOURS(PLACE, "CDSS Harm Reduction Series (2018), educators") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return need.schoolFrom() == null ? 0 : Spans.halfHours(schoolMissed(place, need));
        }
    },
    /** The team has time to write: each day short costs. */
    TIME_TO_WRITE(SITTING, "") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return need.readyFrom() == null
                    ? 0
                    : Math.max(0, (int) ChronoUnit.DAYS.between(place.day(), need.readyFrom()));
        }
    },
    /** Others of the team are at no other hearing: each one elsewhere costs. */
    TEAM_BUSY(PLACE, "") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return ground.elsewhere(place, Presence.TEAM);
        }
    },
    /** Nobody of the team is on leave: each one away costs. */
    TEAM_AWAY(SITTING, "") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return ground.teamAway();
        }
    },
    /** Counsel and team do not wait between two hearings of one half-day: each half-hour costs. */
    WAITING(PLACE, "") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return Spans.halfHours(ground.longestWait(place));
        }
    },
    /** No stray gap is left that no hearing fits into: each one costs. */
    STRAY_GAP(PLACE, "") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return ground.strayGaps(place);
        }
    },
    /** Sittings fill evenly: each tenth already taken costs. */
    BALANCE(SITTING, "") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return ground.tenthsTaken();
        }
    },
    /** At home, too, sooner is better than later: each week costs. */
    SOON(SITTING, "") {
        @Override
        int units(Place place, Need need, Ground ground) {
            return need.custody() == Custody.IN ? 0 : days(place, need) / WEEK;
        }
    };

    /** So many times the weight of a late day does a day beyond the outer limit cost. */
    static final int BEYOND = 10;

    private static final int WEEK = 7;

    /**
     * What a rule finds.
     *
     * @param units how much of the rule's weight it costs; 0 where the place does well
     * @param text which of the rule's sentences says it
     * @param args what the sentence's places take
     */
    record Verdict(int units, String text, Object... args) {}

    private final Scope scope;
    private final String citation;

    SoftRule(Scope scope, String citation) {
        this.scope = scope;
        this.citation = citation;
    }

    /** How many units of its weight a place costs; 0 or more. */
    abstract int units(Place place, Need need, Ground ground);

    /** What this rule says of a place; null where it has nothing to say. */
    final Verdict judge(Place place, Need need, Ground ground) {
        return SoftWords.of(this, units(place, need, ground), place, need, ground);
    }

    /** How far its answer reaches. */
    Scope scope() {
        return scope;
    }

    /** The source of the rule; empty where it is the court's own good sense. */
    String citation(Need need) {
        return switch (this) {
            case LIMIT -> need.window().citation();
            case NOTICE_SHORT -> need.notice().citation();
            default -> citation;
        };
    }

    /** The rule's id on the wire and in the court's weights: {@code same-judge}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the rule's human name in the message files; its sentences stand under it. */
    String key() {
        return "slot." + id();
    }

    /** How many minutes of school a place takes. */
    static int schoolMissed(Place place, Need need) {
        return place.shared(Sitting.minuteOf(need.schoolFrom()), Sitting.minuteOf(need.schoolTo()));
    }

    /** How many days a place lies after the first day looked at. */
    static int days(Place place, Need need) {
        return Math.max(0, (int) ChronoUnit.DAYS.between(need.from(), place.day()));
    }
}
