package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.access.Right;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/** The clocks that run in a case, as this reader may know of them, and the marks that its acts were done. */
@ApplicationScoped
class CaseClockList {
    private static final Set<Right> CLOSED = EnumSet.of(Right.NEVER, Right.ORDER);

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    HearingTypes types;

    @Inject
    Clocks clocks;

    @Inject
    CourtCalendar courtDays;

    @Inject
    HearingList hearings;

    /** Those that run, most pressing first; two statements. */
    List<RunningClock> of(OpenCase pass, CaseHeader file) {
        return of(pass, file, hearings.ofCase(pass), met(pass));
    }

    /** The same, where hearings and marks were read already. */
    List<RunningClock> of(OpenCase pass, CaseHeader file, List<Hearing> known, Map<String, LocalDate> met) {
        return new RunningClocks(types, clocks, courtDays)
                .of(file, known, met, clock.now()).stream()
                        .filter(each -> open(pass, file, each.clock()))
                        .toList();
    }

    /** The newest mark of each clock. */
    Map<String, LocalDate> met(OpenCase pass) {
        Map<String, LocalDate> met = new HashMap<>();
        em.createQuery("select m from MetClock m where m.caseId = :case order by m.notedAt, m.id", MetClock.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .forEach(each -> met.put(each.clock(), each.day()));
        return met;
    }

    void mark(OpenCase pass, String clockId, LocalDate day) {
        em.persist(new MetClock(pass.caseId(), clockId, day, clock.now(), pass.person()));
        em.flush();
    }

    /** Dependency is closed to the prosecutor, and a dual case's other side to those without a right to it (WIC 827). */
    private static boolean open(OpenCase pass, CaseHeader file, Clock row) {
        if (!row.ofWard()) {
            return pass.role() != Role.PROSECUTOR;
        }
        return file.jurisdiction() != Jurisdiction.DUAL || !CLOSED.contains(pass.right(ContentKind.PETITION_602));
    }
}
