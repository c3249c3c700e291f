package org.hearth.input;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/** A court with one person of each role, and cases on which some of them stand. */
final class TeamCase implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final List<Role> TEAM = List.of(
            Role.YOUTH,
            Role.YOUTH_ATTORNEY,
            Role.PARENT_ATTORNEY,
            Role.AGENCY_COUNSEL,
            Role.SOCIAL_WORKER,
            Role.PROBATION,
            Role.EDUCATOR,
            Role.BEHAVIORAL_HEALTH,
            Role.ADVOCATE,
            Role.CAREGIVER,
            Role.PROSECUTOR);

    final Hall hall;
    private final Map<Role, Caller> people = new EnumMap<>(Role.class);

    TeamCase(String database) {
        hall = Hall.on(database);
        hall.clock().set(TODAY);
        people.put(Role.CLERK, hall.enter("clerk", Role.CLERK, "", null));
        people.put(Role.JUDGE, hall.enter("judge", Role.JUDGE, "", "judge-a"));
        people.put(Role.LAW_ENFORCEMENT, hall.enter("police", Role.LAW_ENFORCEMENT, "Sheriff", null));
        TEAM.forEach(role -> people.put(role, hall.enter(name(role), role, "Agency of " + name(role), null)));
        hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(60));
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Caller person(Role role) {
        return people.get(role);
    }

    /** A case in which nothing waits for a finding, with these on its team. */
    String dependency(List<Role> team) {
        return open(Jurisdiction.DEPENDENCY, "300", TODAY.minusDays(90), TODAY.minusDays(60), team);
    }

    /** A case whose 602 petition is not sustained yet. */
    String beforeFinding(List<Role> team) {
        return open(Jurisdiction.DELINQUENCY, "602", TODAY.minusDays(5), null, team);
    }

    private String open(Jurisdiction kind, String code, LocalDate filed, LocalDate sustained, List<Role> team) {
        hall.clock().set(TODAY);
        NewCase given = new NewCase(
                "M.",
                LocalDate.of(2010, 3, 5),
                kind,
                Custody.OUT,
                Map.of(Milestone.PETITION_FILED, filed),
                List.of(new NewPetition(code, filed, sustained)),
                "en",
                null,
                null,
                null);
        String caseId = hall.get(CaseFiles.class).open(hall.court(person(Role.CLERK)), given);
        team.forEach(role -> hall.join(as(Role.CLERK, caseId), person(role), role));
        return caseId;
    }

    OpenCase as(Role role, String caseId) {
        return hall.open(person(role), caseId);
    }

    /** A hearing in the first free place from that day on. */
    Hearing set(String caseId, String type, LocalDate from) {
        OpenCase desk = as(Role.CLERK, caseId);
        Slot slot = hall.get(Docket.class)
                .advise(desk, new SlotAsk(type, 20, from, null, 5))
                .slots()
                .get(0);
        return hall.get(Docket.class).set(desk, new NewHearing(type, slot.sitting(), slot.startsAt(), 20, null, null));
    }

    /** The request of that role's person for a hearing. */
    Asked asked(Hearing hearing, Role role) {
        return hall.get(Inputs.class).asked(as(role, hearing.caseId()), hearing.id()).stream()
                .filter(each -> each.person().equals(person(role).person()))
                .findFirst()
                .orElseThrow();
    }

    /** Has that role's person answer. */
    RequestView answers(Hearing hearing, Role role, Map<String, Object> answers) {
        OpenCase pass = as(role, hearing.caseId());
        Inputs inputs = hall.get(Inputs.class);
        RequestView open = inputs.open(pass, asked(hearing, role).id());
        RequestView draft =
                inputs.saveDraft(pass, open.asked().id(), answers, open.asked().version());
        return inputs.submit(pass, open.asked().id(), draft.asked().version());
    }

    /** Somebody else's key. */
    static String foreign() {
        return Ids.under(Ids.fresh());
    }

    @Override
    public void close() {
        hall.close();
    }
}
