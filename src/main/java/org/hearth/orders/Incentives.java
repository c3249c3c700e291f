package org.hearth.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * What a young person was given, by which agency and for what. No points, no sums, no ranking; never for telling what
 * happened, for testimony or for a decision on health, and never taken back.
 */
@Door
public class Incentives {
    private static final int LONGEST_WHAT = 200;
    private static final int LONGEST_AGENCY = 80;
    private static final int LONGEST_NOTE = 300;
    private static final int YEARS_BACK = 2;
    private static final int MOST = 200;
    private static final String OF_CASE = "select i from GivenIncentive i where i.caseId = :case";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    IncentiveReasons reasons;

    @Inject
    Youths youths;

    /**
     * Records something that was given.
     *
     * @throws Problem bad input, naming every field at fault and the mend
     */
    @Needs(Task.RECORD_INCENTIVE)
    public Incentive record(OpenCase pass, NewIncentive given) {
        List<FieldError> faults = faults(given, clock.today());
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
        GivenIncentive row = new GivenIncentive(
                pass,
                given,
                seals.seal(pass, pass.caseId(), ContentKind.AFFIRMATIONS, GivenIncentive.joined(given)),
                clock.now());
        em.persist(row);
        em.flush();
        trail.touched("incentive");
        return view(pass, row);
    }

    private List<FieldError> faults(NewIncentive given, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        text(faults, "what", given.what(), LONGEST_WHAT, true);
        text(faults, "agency", given.agency(), LONGEST_AGENCY, true);
        text(faults, "note", given.note(), LONGEST_NOTE, false);
        if (reasons.find(given.reason()).isEmpty()) {
            faults.add(new FieldError("reason", "problem.unknown-incentive-reason", List.of()));
        }
        if (given.on() == null) {
            faults.add(new FieldError("on", "problem.no-date", List.of()));
        } else if (given.on().isAfter(today)) {
            faults.add(new FieldError("on", "problem.given-in-future", List.of()));
        } else if (given.on().isBefore(today.minusYears(YEARS_BACK))) {
            faults.add(new FieldError("on", "problem.given-too-early", List.of(YEARS_BACK)));
        }
        return faults;
    }

    private static void text(List<FieldError> faults, String field, String text, int longest, boolean needed) {
        if (needed && text.isEmpty()) {
            faults.add(new FieldError(field, "problem.required", List.of()));
        }
        if (text.length() > longest) {
            faults.add(new FieldError(field, "problem.too-long", List.of(longest)));
        }
        Conditions.in(text)
                .ifPresent(word -> faults.add(new FieldError(field, "problem.incentive-string", List.of(word))));
    }

    /**
     * What was given, the newest first; nothing for a judge before a finding.
     *
     * @param after where the last page ended; null for the first
     */
    @Needs(Task.READ_AFFIRMATIONS)
    public Page<Incentive> of(OpenCase pass, String after, int limit) {
        int size = Math.max(1, Math.min(limit, MOST));
        DayMark mark = DayMark.of(after);
        if (youths.isClosedTo(pass)) {
            return new Page<>(List.of(), null);
        }
        List<GivenIncentive> rows = em.createQuery(
                        OF_CASE
                                + " and (i.givenOn < :day or (i.givenOn = :day and i.id < :id)) order by i.givenOn desc, i.id desc",
                        GivenIncentive.class)
                .setParameter("case", pass.caseId())
                .setParameter("day", mark.day())
                .setParameter("id", mark.id())
                .setMaxResults(size + 1)
                .getResultList();
        List<GivenIncentive> shown = rows.size() > size ? rows.subList(0, size) : rows;
        GivenIncentive last = rows.size() > size ? shown.get(size - 1) : null;
        return new Page<>(
                shown.stream().map(row -> view(pass, row)).toList(),
                last == null ? null : new DayMark(last.givenOn(), last.id()).say());
    }

    private Incentive view(OpenCase pass, GivenIncentive row) {
        return row.read(seals.open(pass, row.words()));
    }
}
