package org.hearth.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearth.terms.Problem.FieldError;

/** What a count must hold before it is noted: each rule names its field and the mend. */
final class ObservationRules {
    private static final int MOST = 10_000;
    /** A youth is away, in touch or at something a few times a day at most; more is a slip of the pen. */
    private static final int MOST_A_DAY = 24;

    private static final int HOURS = 24;

    private final Measures measures;
    private final String prefix;
    private final LocalDate today;
    private final List<FieldError> faults = new ArrayList<>();

    ObservationRules(Measures measures, String prefix, LocalDate today) {
        this.measures = measures;
        this.prefix = prefix;
        this.today = today;
    }

    /** What is wrong with one observation by itself. */
    List<FieldError> of(Observation seen) {
        MeasureKind kind = measures.find(seen.measure()).orElse(null);
        refuse(kind == null, "measure", "problem.unknown-measure");
        refuse(kind != null && kind.fromOrders(), "measure", "problem.measure-read");
        refuse(kind != null && kind.isWithdrawn(today), "measure", "problem.measure-withdrawn");
        refuse(seen.known() == null, "known", "problem.unknown-known");
        refuse(seen.value() < 0 || seen.value() > MOST, "value", "problem.count-range");
        refuse(seen.from() == null, "from", "problem.no-date");
        refuse(seen.to() == null, "to", "problem.no-date");
        if (seen.from() != null && seen.to() != null) {
            period(seen);
        }
        if (faults.isEmpty()) {
            limits(kind, seen);
            details(kind, seen);
        }
        return faults;
    }

    private void period(Observation seen) {
        refuse(seen.to().isBefore(seen.from()), "to", "problem.period-backwards");
        refuse(seen.to().isAfter(today), "to", "problem.period-in-future");
        refuse(seen.to().isAfter(seen.from().plusYears(1)), "from", "problem.period-too-long");
    }

    private void limits(MeasureKind kind, Observation seen) {
        Integer possible = seen.possible();
        long days = ChronoUnit.DAYS.between(seen.from(), seen.to()) + 1;
        boolean perDay = kind.unit().perDay();
        refuse(possible != null && !kind.share(), "possible", "problem.possible-not-asked");
        refuse(possible != null && (possible < 0 || possible > MOST), "possible", "problem.count-range");
        refuse(possible != null && seen.value() > possible, "value", "problem.more-than-possible");
        refuse(perDay && seen.value() > days, "value", "problem.more-than-days");
        refuse(perDay && possible != null && possible > days, "possible", "problem.more-than-days");
        boolean tooMany = kind.unit() == Unit.TIMES && seen.value() > days * MOST_A_DAY;
        refuse(tooMany, "value", "problem.more-than-likely");
        refuse(kind.unit() == Unit.HOURS && seen.value() > days * HOURS, "value", "problem.more-than-hours");
        refuse(seen.counted() == Extent.NOT && seen.value() > 0, "value", "problem.not-counted");
    }

    private void details(MeasureKind kind, Observation seen) {
        refuse(
                seen.details().stream().anyMatch(code -> kind.detail(code).isEmpty()),
                "details",
                "problem.unknown-detail");
        refuse(seen.details().size() > seen.value(), "details", "problem.more-details");
    }

    /**
     * What is wrong with it beside what the same reporter counted over the same days: the longest stretch is no longer
     * than all nights, and a first contact comes before the time away is over.
     */
    List<FieldError> beside(Observation seen, Collection<Observation> others) {
        MeasureKind kind = measures.find(seen.measure()).orElseThrow();
        for (Observation other : others) {
            if (!other.sameDays(seen) || seen.counted() == Extent.NOT || other.counted() == Extent.NOT) {
                continue;
            }
            MeasureKind its = measures.find(other.measure()).orElseThrow();
            within(kind, seen, its, other);
            within(its, other, kind, seen);
        }
        return faults;
    }

    /** The part is never more than the whole; the fault is named at the count that is being noted: its value. */
    private void within(MeasureKind part, Observation small, MeasureKind whole, Observation large) {
        if (!whole.id().equals(part.within())) {
            return;
        }
        boolean hours = part.unit() == Unit.HOURS && whole.unit() != Unit.HOURS;
        long most = hours ? (large.value() + 1L) * HOURS : large.value();
        if (small.value() > most) {
            faults.add(new FieldError(
                    prefix + "value",
                    hours ? "problem.longer-than-away" : "problem.more-than-within",
                    List.of(small.value(), part.name(), large.value(), whole.name())));
        }
    }

    private void refuse(boolean wrong, String field, String key) {
        if (wrong) {
            faults.add(new FieldError(prefix + field, key, List.of()));
        }
    }
}
