package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;

/**
 * What a place for a hearing costs: one constant a rule, so many units at the court's own weight
 * ({@code docket/slot-rules.yaml}), in the order in which the reasons are read.
 */
enum SoftRule {
    /** Inside the limit: not after the target, let alone after the outer limit. */
    LIMIT("CCP 12a") {
        @Override
        String citation(Need need) {
            return need.window().citation();
        }

        @Override
        Verdict judge(Place place, Need need, Calendar calendar) {
            Window window = need.window();
            if (!window.limited()) {
                return free(window.trigger() == null ? "court-set" : "unknown");
            }
            if (place.day().isAfter(window.outer())) {
                return new Verdict(BEYOND, "beyond", window.outer());
            }
            return place.day().isAfter(window.target())
                    ? new Verdict(1, "late", window.target(), window.outer())
                    : free("inside", window.target());
        }
    },
    /** In custody the first possible day is best. */
    CUSTODY_SOON("WIC 352(a), 682") {
        @Override
        Verdict judge(Place place, Need need, Calendar calendar) {
            if (need.custody() != Custody.IN) {
                return null;
            }
            int days = (int) ChronoUnit.DAYS.between(need.from(), place.day());
            return days == 0 ? free("first") : new Verdict(days, "later", days);
        }
    },
    /** The same judicial officer as before. */
    SAME_JUDGE("Standards of Judicial Administration 5.40") {
        @Override
        Verdict judge(Place place, Need need, Calendar calendar) {
            if (need.lastOfficer() == null) {
                return null;
            }
            return place.sitting().officer().equals(need.lastOfficer()) ? free("same") : new Verdict(1, "other");
        }
    },
    /** Outside school hours: each half-hour of school missed costs. */
    SCHOOL_HOURS("CDSS Harm Reduction Series (2018), educators") {
        @Override
        Verdict judge(Place place, Need need, Calendar calendar) {
            if (need.schoolFrom() == null) {
                return null;
            }
            Instant opens = CourtTime.at(place.day(), need.schoolFrom());
            Instant closes = CourtTime.at(place.day(), need.schoolTo());
            long missed = Spans.shared(place, opens, closes);
            if (missed > 0) {
                return new Verdict(Spans.halfHours(missed), "missed", missed);
            }
            return place.startsAt().isBefore(closes) ? free("before") : free("after");
        }
    },
    /** The team has time to write: each day short costs. */
    TIME_TO_WRITE("") {
        @Override
        Verdict judge(Place place, Need need, Calendar calendar) {
            LocalDate ready = need.readyFrom();
            if (ready == null) {
                return null;
            }
            int shortBy = (int) ChronoUnit.DAYS.between(place.day(), ready);
            return shortBy > 0 ? new Verdict(shortBy, "short", ready) : free("enough");
        }
    },
    /** Others of the team are free: each one elsewhere costs. */
    TEAM_BUSY("") {
        @Override
        Verdict judge(Place place, Need need, Calendar calendar) {
            int away = Spans.elsewhere(place, calendar, Presence.TEAM);
            return away == 0 ? free("free") : new Verdict(away, "busy", away);
        }
    },
    /** Counsel and team do not wait between two hearings of one half-day: each half-hour costs. */
    WAITING("") {
        @Override
        Verdict judge(Place place, Need need, Calendar calendar) {
            long longest = Spans.longestWait(place, calendar);
            return longest <= 0 ? null : new Verdict(Spans.halfHours(longest), "waits", longest);
        }
    },
    /** No stray gap is left that no hearing fits into: each one costs. */
    STRAY_GAP("") {
        @Override
        Verdict judge(Place place, Need need, Calendar calendar) {
            int gaps = Spans.strayGaps(place, calendar);
            return gaps == 0 ? null : new Verdict(gaps, "gap", gaps);
        }
    },
    /** Sittings fill evenly: each tenth already taken costs. */
    BALANCE("") {
        @Override
        Verdict judge(Place place, Need need, Calendar calendar) {
            int tenths = Spans.tenthsTaken(place, calendar);
            return tenths == 0 ? null : new Verdict(tenths, "full", tenths * 10);
        }
    },
    /** At home, too, sooner is better than later: each week costs. */
    SOON("") {
        @Override
        Verdict judge(Place place, Need need, Calendar calendar) {
            int weeks = (int) ChronoUnit.WEEKS.between(need.from(), place.day());
            return need.custody() == Custody.IN || weeks == 0 ? null : new Verdict(weeks, "weeks", weeks);
        }
    };

    /** So many times the weight of a late day does a day beyond the outer limit cost. */
    static final int BEYOND = 10;

    /**
     * What a rule finds.
     *
     * @param units how much of the rule's weight it costs; 0 where the place does well
     * @param text which of the rule's sentences says it
     * @param args what the sentence's places take
     */
    record Verdict(int units, String text, Object... args) {}

    private final String citation;

    SoftRule(String citation) {
        this.citation = citation;
    }

    /** What this rule says of a place; null where it has nothing to say. */
    abstract Verdict judge(Place place, Need need, Calendar calendar);

    /** The source of the rule; empty where it is the court's own good sense. */
    String citation(Need need) {
        return citation;
    }

    /** The rule's id on the wire and in the court's weights: {@code same-judge}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the rule's human name in the message files; its sentences stand under it. */
    String key() {
        return "slot." + id();
    }

    private static Verdict free(String text, Object... args) {
        return new Verdict(0, text, args);
    }
}
