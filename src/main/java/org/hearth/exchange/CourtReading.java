package org.hearth.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import org.hearth.access.Bases;
import org.hearth.access.CourtPass;
import org.hearth.access.Intake;
import org.hearth.access.IntakeStanding;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.casefile.CaseIntake;
import org.hearth.casefile.CopiedCase;
import org.hearth.casefile.IntakePair;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courthouse;
import org.hearth.docket.DocketIntake;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.Sitting;
import org.hearth.terms.CourtClock;

/** Reads the whole court as its files have it, in a fixed number of statements. */
@ApplicationScoped
class CourtReading {
    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    CourtBook book;

    @Inject
    CourtCalendar calendar;

    @Inject
    HearingTypes types;

    @Inject
    Bases bases;

    @Inject
    CourtClock clock;

    @Inject
    SealedOut sealed;

    @Inject
    Intake intake;

    @Inject
    CaseIntake files;

    @Inject
    DocketIntake docket;

    /** What files are checked against and made from: the books, and the court as this reader may have it. */
    Ground ground(CourtPass pass) {
        Courthouse house = book.courthouse(pass.courthouse());
        CourtCopy copy = new CourtCopy();
        house.courtrooms().forEach(copy::courtroom);
        if (pass.may(Task.EXCHANGE_CASES)) {
            cases(pass, copy);
        } else {
            sittings(pass, copy);
        }
        return new Ground(new Ground.Books(house, calendar, types, bases, clock.now(), clock.today()), copy);
    }

    /** The same for files that come in: with what was sealed, which none of them brings back. */
    Ground guarded(CourtPass pass) {
        Ground ground = ground(pass);
        if (pass.may(Task.EXCHANGE_CASES)) {
            ground.copy.sealed(
                    sealed.of(pass),
                    em.createQuery(
                                    "select c.id from StoodCase c where c.courthouse = :house and c.sealedOn is not null",
                                    String.class)
                            .setParameter("house", pass.courthouse())
                            .getResultList());
        }
        return ground;
    }

    /**
     * Reads what refers to cases, people and sittings before these, since the court goes on meanwhile: nothing is taken
     * from these three but by sealing, so that what was read refers to what is read then or is sealed and left out.
     */
    private void cases(CourtPass pass, CourtCopy copy) {
        List<IntakeStanding> teams = intake.teams(pass);
        List<Hearing> hearings = docket.hearings(pass);
        List<IntakePair> pairs = files.apart(pass);
        List<CopiedCase> cases = files.copies(pass);
        keys(pass, copy);
        copy.adults(intake.open(pass));
        intake.people(pass).forEach(copy::person);
        sittings(pass, copy);
        cases.forEach(copy::file);
        teams.forEach(copy::standing);
        hearings.forEach(copy::hearing);
        pairs.forEach(copy::pair);
    }

    private void sittings(CourtPass pass, CourtCopy copy) {
        docket.sittings(pass).stream()
                .sorted(Comparator.comparing(Sitting::lost).reversed())
                .forEach(copy::sitting);
    }

    private void keys(CourtPass pass, CourtCopy copy) {
        em.createQuery("select k from KnownKey k where k.courthouse = :house", KnownKey.class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .forEach(each -> copy.known(
                        each.sheet(), seals.open(pass, each.own(), each.said()).text(), each.own()));
    }
}
