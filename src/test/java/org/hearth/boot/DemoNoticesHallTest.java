package org.hearth.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Caller;
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
import org.hearth.notice.HearingNotices;
import org.hearth.notice.Manner;
import org.hearth.notice.NoticeItem;
import org.hearth.notice.Notices;
import org.hearth.notice.PartyKind;
import org.hearth.notice.ServiceState;
import org.hearth.terms.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo's notices, entered through the door as for the demo court. */
class DemoNoticesHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate SET = TODAY.minusDays(35);

    private static Hall hall;
    private static Map<Role, Caller> people;

    /** The demo's own clock, beside the court's. */
    @ApplicationScoped
    static class Clocks {
        @Produces
        @ApplicationScoped
        @Typed(MovingClock.class)
        MovingClock clock() {
            return MovingClock.on(SET);
        }
    }

    @BeforeAll
    static void open() {
        hall = Hall.on("derby", DemoNotices.class, Clocks.class);
        people = new EnumMap<>(Role.class);
        hall.clock().set(SET);
        people.put(Role.CLERK, hall.enter("clerk", Role.CLERK, "", null));
        people.put(Role.SOCIAL_WORKER, hall.enter("social", Role.SOCIAL_WORKER, "County", null));
        people.put(Role.YOUTH_ATTORNEY, hall.enter("counsel", Role.YOUTH_ATTORNEY, "", null));
        people.put(Role.CASA, hall.enter("casa", Role.CASA, "", null));
        hall.get(Sittings.class).hold(hall.job("sittings"), SET, TODAY.plusDays(30));
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    private static DemoYouth youth(String name) {
        return DemoYouth.read(DemoPeople.files()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static HearingNotices told(String name) {
        hall.clock().set(SET);
        DemoYouth youth = youth(name);
        Caller clerk = people.get(Role.CLERK);
        NewCase given = new NewCase(
                name,
                TODAY.minusYears(youth.age()).minusDays(100),
                youth.kind(),
                youth.custody(),
                Map.of(Milestone.DISPOSITION, SET.minusDays(9)),
                List.of(new NewPetition("300", SET.minusDays(30), SET.minusDays(20))),
                "en",
                null,
                null,
                null);
        String number = hall.get(CaseFiles.class).open(hall.court(clerk), given);
        OpenCase desk = hall.open(clerk, number);
        people.forEach((role, caller) -> {
            if (role != Role.CLERK) {
                hall.join(desk, caller, role);
            }
        });
        DemoNotices notices = hall.get(DemoNotices.class);
        notices.parties(youth, desk);
        Docket docket = hall.get(Docket.class);
        Slot slot = docket.advise(desk, new SlotAsk(youth.type(), 20, TODAY, TODAY.plusDays(9), 1))
                .slots()
                .get(0);
        Hearing hearing =
                docket.set(desk, new NewHearing(youth.type(), slot.sitting(), slot.startsAt(), 20, null, null));
        hall.clock().move(ChronoUnit.DAYS.getDuration().multipliedBy(35));
        notices.serve(youth, user -> people.get(Role.SOCIAL_WORKER), hearing, TODAY);
        return hall.get(Notices.class).of(hall.open(clerk, number), hearing.id());
    }

    private static NoticeItem item(HearingNotices told, PartyKind kind) {
        return told.items().stream()
                .filter(each -> each.party() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFatherWhoIsSoughtIsMissing() {
        HearingNotices told = told("Kai");
        assertEquals(List.of("father"), told.count().missing());
        assertEquals(ServiceState.PROOF_ON_FILE, item(told, PartyKind.MOTHER).state());
        assertEquals(
                Manner.IN_COURT, item(told, PartyKind.YOUTH_ATTORNEY).service().manner());
    }

    @Test
    void aMotherWhoConsentedIsServedElectronicallyAndHerProofIsToCome() {
        NoticeItem mother = item(told("Mara"), PartyKind.MOTHER);
        assertEquals(Manner.ELECTRONIC, mother.service().manner());
        assertEquals(ServiceState.SERVED, mother.state());
    }

    @Test
    void aNonminorHadNoticeLateAndNoParentIsServed() {
        HearingNotices told = told("Paz");
        assertTrue(told.items().stream().noneMatch(each -> each.party().isParent()));
        assertTrue(item(told, PartyKind.YOUTH).late() > 0);
        assertEquals(List.of(), told.count().missing());
    }
}
