package org.hearth.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Intake;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.casefile.CaseIntake;
import org.hearth.court.CourtBook;
import org.hearth.docket.DocketIntake;

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
    Intake intake;

    @Inject
    CaseIntake files;

    @Inject
    DocketIntake docket;

    /** The court as this reader may have it: the steward its courtrooms and sittings. */
    CourtCopy read(CourtPass pass) {
        CourtCopy copy = new CourtCopy();
        book.courthouse(pass.courthouse()).courtrooms().forEach(copy::courtroom);
        docket.sittings(pass).forEach(copy::sitting);
        if (pass.may(Task.EXCHANGE_CASES)) {
            cases(pass, copy);
        }
        return copy;
    }

    private void cases(CourtPass pass, CourtCopy copy) {
        em.createQuery("select k from KnownKey k where k.courthouse = :house", KnownKey.class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .forEach(each -> copy.known(
                        each.sheet(), seals.open(pass, each.own(), each.said()).text(), each.own()));
        Map<String, LocalDate> open = intake.open(pass);
        copy.adults(open);
        intake.people(pass).forEach(copy::person);
        files.copies(pass).forEach(copy::file);
        intake.teams(pass).forEach(copy::standing);
        docket.hearings(pass).forEach(copy::hearing);
        files.apart(pass).forEach(copy::pair);
    }
}
