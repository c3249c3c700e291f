package org.hearth.docket;

import org.hearth.docket.SoftRule.Verdict;
import org.hearth.terms.Custody;

/** Which sentence says what a soft rule found; null where there is nothing worth saying. */
final class SoftWords {
    private static final int WEEK = 7;
    private static final int TEN = 10;
    private static final String[] NEAR_SIBLINGS = {"together", "room", "day", "apart"};

    private SoftWords() {}

    static Verdict of(SoftRule rule, int units, Place place, Need need, Ground ground) {
        return switch (rule) {
            case LIMIT -> limit(units, place, need.window());
            case NOTICE_SHORT ->
                units == 0 ? null : new Verdict(units, "short", need.notice().from());
            case CUSTODY_SOON ->
                need.custody() != Custody.IN ? null : units == 0 ? free("first") : new Verdict(units, "later", units);
            case SAME_JUDGE ->
                need.lastOfficer() == null ? null : units == 0 ? free("same") : new Verdict(units, "other");
            case SIBLINGS -> ground.siblings() == null ? null : new Verdict(units, NEAR_SIBLINGS[units]);
            case WISH ->
                need.wish() == null
                        ? null
                        : new Verdict(
                                units, (units == 0 ? "" : "not-") + need.wish().wire());
            case SCHOOL_HOURS -> school(units, place, need);
            case TIME_TO_WRITE ->
                need.readyFrom() == null
                        ? null
                        : units == 0 ? free("enough") : new Verdict(units, "short", need.readyFrom());
            case TEAM_BUSY -> units == 0 ? free("free") : new Verdict(units, "busy", units);
            case TEAM_AWAY -> units == 0 ? null : new Verdict(units, "away", units);
            case WAITING -> units == 0 ? null : new Verdict(units, "waits", ground.longestWait(place));
            case STRAY_GAP -> units == 0 ? null : new Verdict(units, "gap", units);
            case BALANCE -> units == 0 ? null : new Verdict(units, "full", units * TEN);
            case SOON -> units == 0 ? null : new Verdict(units, "weeks", SoftRule.days(place, need) / WEEK);
        };
    }

    private static Verdict limit(int units, Place place, Window window) {
        if (!window.limited()) {
            return free(window.trigger() == null ? "court-set" : "unknown");
        }
        if (window.passed()) {
            return new Verdict(units, "passed", window.outer());
        }
        if (units == 0) {
            return free("inside", window.target());
        }
        return place.day().isAfter(window.outer())
                ? new Verdict(units, "beyond", window.outer())
                : new Verdict(units, "late", window.target(), window.outer());
    }

    private static Verdict school(int units, Place place, Need need) {
        if (need.schoolFrom() == null) {
            return null;
        }
        if (units > 0) {
            return new Verdict(units, "missed", SoftRule.schoolMissed(place, need));
        }
        return free(place.from() < Sitting.minuteOf(need.schoolTo()) ? "before" : "after");
    }

    private static Verdict free(String text, Object... args) {
        return new Verdict(0, text, args);
    }
}
