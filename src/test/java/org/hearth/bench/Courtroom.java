package org.hearth.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.Confirmed;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Sittings;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/** A courtroom with its staff, a team, and hearings to be held in it. */
final class Courtroom implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final String TYPE = "dep.interim";

    final Hall hall;
    final Docket docket;
    final Bench bench;
    final Caller social;
    final Caller counsel;
    final Caller parents;
    final Caller agency;
    Caller clerk;
    Caller judge;

    /** With a test's own beans beside the rooms'. */
    Courtroom(String database, Class<?>... more) {
        hall = Hall.on(database, more);
        docket = hall.get(Docket.class);
        bench = hall.get(Bench.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        social = hall.enter("social", Role.SOCIAL_WORKER, "county child welfare", null);
        counsel = hall.enter("counsel", Role.YOUTH_ATTORNEY, "", null);
        parents = hall.enter("parents", Role.PARENT_ATTORNEY, "", null);
        agency = hall.enter("agency", Role.AGENCY_COUNSEL, "", null);
        hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(90));
    }

    /** Sets the court's day and signs everybody's staff in again. */
    void on(LocalDate day) {
        hall.clock().set(day);
        clerk = hall.signIn("clerk");
        judge = hall.signIn("judge");
    }

    String newCase(String name) {
        return newCase(name, Jurisdiction.DEPENDENCY, new NewPetition("300", TODAY.minusDays(80), TODAY.minusDays(60)));
    }

    String newCase(String name, Jurisdiction jurisdiction, NewPetition petition) {
        NewCase given = new NewCase(
                name,
                LocalDate.of(2010, 3, 5),
                jurisdiction,
                Custody.OUT,
                Map.of(Milestone.PETITION_FILED, petition.filed()),
                List.of(petition),
                "en",
                null,
                null,
                "by video, camera off");
        String caseId = hall.get(CaseFiles.class).open(hall.court(clerk), given);
        hall.join(desk(caseId), social, Role.SOCIAL_WORKER);
        hall.join(desk(caseId), counsel, Role.YOUTH_ATTORNEY);
        hall.join(desk(caseId), parents, Role.PARENT_ATTORNEY);
        hall.join(desk(caseId), agency, Role.AGENCY_COUNSEL);
        return caseId;
    }

    OpenCase desk(String caseId) {
        return hall.open(clerk, caseId);
    }

    OpenCase chambers(String caseId) {
        return hall.open(judge, caseId);
    }

    Hearing set(String caseId, LocalDate from) {
        Slot slot = slot(caseId, from);
        NewHearing given = new NewHearing(TYPE, slot.sitting(), slot.startsAt(), 20, null, null);
        return docket.set(desk(caseId), given);
    }

    NextHearing next(String caseId, LocalDate from) {
        Slot slot = slot(caseId, from);
        return new NextHearing(TYPE, slot.sitting(), slot.startsAt(), 20, null);
    }

    Slot slot(String caseId, LocalDate from) {
        return docket.advise(desk(caseId), new SlotAsk(TYPE, 20, from, null, 5))
                .slots()
                .get(0);
    }

    Confirmed confirmed() {
        return hall.get(Accounts.class).confirm(judge, hall.password());
    }

    static HearingRecord ordering(String text) {
        OrderDraft order = new OrderDraft(text, "", "county child welfare", TODAY.plusDays(10));
        return new HearingRecord(null, null, List.of(order), "Four classes finished.");
    }

    @Override
    public void close() {
        hall.close();
    }
}
