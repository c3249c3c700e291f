package org.hearth.orders;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.AwayMoments;
import org.hearth.casefile.CaseChanged;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * That a young person came back: how, and who welcomed them. A return is an event of its own and good news; it waits for
 * nothing. A judge reads of it only after a finding.
 */
@Door
public class Comebacks {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 50;
    /** A return is told within this time; what is older is a time away that nobody wrote down. */
    private static final Duration BACK = Duration.ofDays(90);

    private static final String OF_CASE = "select c from CameBack c where c.caseId = :case";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Youths youths;

    @Inject
    AwayMoments arrivals;

    @Inject
    WarrantRows warrants;

    @Inject
    Event<CaseChanged> changed;

    /**
     * Writes down a return: the open time away ends, and where they were taken on a warrant the hours to a detention hearing
     * run. The same return told twice, or of the same time away, is one return: the first stays.
     *
     * @throws Problem bad input, naming every field at fault
     */
    @Needs(Task.RECORD_RETURN)
    public Comeback record(OpenCase pass, NewComeback told) {
        check(told);
        Optional<TimeAway> away = away(pass);
        Optional<CameBack> before = same(pass, told.cameAt(), away.isPresent());
        if (before.isPresent()) {
            return view(pass, before.get());
        }
        DetentionHours hours = DetentionHours.of(told.how(), youths.of(pass).jurisdiction(), active(pass));
        away.ifPresent(each -> each.end(told.cameAt()));
        em.flush(); // of two at one moment the later one loses here, and is tried again
        if (hours.run()) {
            arrivals.onWarrant(pass, hours == DetentionHours.OF_WARD, told.cameAt());
        }
        Sealed words = seals.seal(pass, pass.caseId(), ContentKind.ABSENCE_DATES, CameBack.joined(told));
        CameBack row = new CameBack(pass, away.map(TimeAway::id).orElse(null), told, hours, words, clock.now());
        em.persist(row);
        em.flush();
        trail.touched("comeback");
        changed.fire(new CaseChanged(pass.caseId()));
        return view(pass, row);
    }

    private void check(NewComeback told) {
        List<FieldError> faults = new ArrayList<>();
        Instant now = clock.now();
        if (told.cameAt() == null || told.cameAt().isAfter(now) || told.cameAt().isBefore(now.minus(BACK))) {
            faults.add(new FieldError("cameAt", "problem.back-when", List.of(BACK.toDays())));
        }
        if (told.how() == null) {
            faults.add(new FieldError("how", "problem.back-how", List.of()));
        }
        if (told.health() == null) {
            faults.add(new FieldError("health", "problem.back-health", List.of()));
        }
        text(faults, "words", told.words(), LONGEST, false);
        text(faults, "welcomedBy", told.welcomedBy(), LONGEST_NAME, true);
        text(faults, "interviewBy", told.interviewBy(), LONGEST_NAME, false);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    private static void text(List<FieldError> faults, String field, String text, int longest, boolean needed) {
        if (needed && text.isEmpty()) {
            faults.add(new FieldError(field, "problem.required", List.of()));
        }
        if (text.length() > longest) {
            faults.add(new FieldError(field, "problem.too-long", List.of(longest)));
        }
    }

    private Optional<TimeAway> away(OpenCase pass) {
        return em.createQuery("select a from TimeAway a where a.caseId = :case and a.endedAt is null", TimeAway.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst();
    }

    /** The same return: of that moment; or, with no time away open, of the same hour. */
    private Optional<CameBack> same(OpenCase pass, Instant came, boolean awayNow) {
        Instant moment = came.truncatedTo(ChronoUnit.MILLIS);
        Duration near = awayNow ? Duration.ZERO : Duration.ofHours(1);
        return em.createQuery(OF_CASE + " and c.cameAt >= :from and c.cameAt <= :to", CameBack.class)
                .setParameter("case", pass.caseId())
                .setParameter("from", moment.minus(near))
                .setParameter("to", moment.plus(near))
                .getResultStream()
                .findFirst();
    }

    /** The kind of warrant that is in the police systems; null where none is. */
    private WarrantKind active(OpenCase pass) {
        return warrants.all(pass).stream()
                .filter(each -> each.state() == WarrantState.ACTIVE)
                .map(WarrantFile::kind)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** The newest return; empty where there is none, or none that this reader may know of. One statement. */
    @Needs(Task.READ_ABSENCES)
    public Optional<Comeback> latest(OpenCase pass) {
        return of(pass).stream().findFirst();
    }

    /** Every return, the newest first, at most 50; one statement. */
    @Needs(Task.READ_ABSENCES)
    public List<Comeback> of(OpenCase pass) {
        if (youths.isClosedTo(pass)) {
            return List.of();
        }
        return em.createQuery(OF_CASE + " order by c.cameAt desc, c.id", CameBack.class)
                .setParameter("case", pass.caseId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(each -> view(pass, each))
                .toList();
    }

    private Comeback view(OpenCase pass, CameBack row) {
        return row.read(seals.open(pass, row.words()));
    }
}
