package org.hearth.input;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Sittings;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/** A young person with a whole team, asked for a hearing: what tests of held words stand on. */
final class TeamInCourt {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final LocalDate HEARING_DAY = LocalDate.of(2026, 12, 10);
    static final List<Role> TEAM = List.of(
            Role.YOUTH,
            Role.YOUTH_ATTORNEY,
            Role.PARENT_ATTORNEY,
            Role.AGENCY_COUNSEL,
            Role.SOCIAL_WORKER,
            Role.PROBATION,
            Role.CAREGIVER,
            Role.CASA,
            Role.EDUCATOR,
            Role.PUBLIC_HEALTH,
            Role.BEHAVIORAL_HEALTH,
            Role.ADVOCATE,
            Role.TRIBE,
            Role.PROSECUTOR);

    final Hall hall;
    final Inputs inputs;
    private final Map<Role, Caller> people = new EnumMap<>(Role.class);
    private String caseId;
    private OpenCase desk;
    private Hearing hearing;

    TeamInCourt(String database) {
        hall = Hall.on(database, WatchedConfidences.class);
        inputs = hall.get(Inputs.class);
        people.put(Role.CLERK, hall.enter("clerk", Role.CLERK, "", null));
        people.put(Role.JUDGE, hall.enter("judge", Role.JUDGE, "", "judge-a"));
        hall.clock().set(TODAY);
        hall.get(Sittings.class).hold(hall.job("demo"), TODAY, HEARING_DAY.plusDays(7));
        TEAM.forEach(role -> people.put(role, hall.enter(name(role), role, "Agency of " + name(role), null)));
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A new case of somebody born on that day, with a hearing for which everybody is asked. */
    void newCase(LocalDate born) {
        hall.clock().set(TODAY);
        freeThePlace();
        NewCase given = new NewCase(
                "M.",
                born,
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, TODAY.minusDays(90)),
                List.of(new NewPetition("300", TODAY.minusDays(90), null)),
                "en",
                null,
                null,
                null);
        caseId = hall.get(CaseFiles.class).open(hall.court(people.get(Role.CLERK)), given);
        desk = hall.open(people.get(Role.CLERK), caseId);
        TEAM.forEach(role -> hall.join(desk, people.get(role), role));
        Docket docket = hall.get(Docket.class);
        Slot slot = docket.advise(desk, new SlotAsk("dep.interim", null, HEARING_DAY, HEARING_DAY, 1))
                .slots()
                .get(0);
        hearing = docket.set(desk, new NewHearing("dep.interim", slot.sitting(), slot.startsAt(), 20, null, null));
    }

    /** Each case is set for the same place, so that what one world shows differs from another by its story alone. */
    private void freeThePlace() {
        if (hearing != null) {
            long version = hall.get(Docket.class).hearing(desk, hearing.id()).version();
            Change change = new Change(MoveReason.NO_LONGER_NEEDED, "Central Courthouse");
            hall.get(Continuances.class).vacate(desk, hearing.id(), change, version);
        }
    }

    OpenCase as(Role role) {
        return hall.open(people.get(role), caseId);
    }

    Caller caller(Role role) {
        return people.get(role);
    }

    String hearing() {
        return hearing.id();
    }

    /** What is asked of the person in that role, as they see it. */
    Asked of(Role role) {
        return inputs.asked(as(role), hearing()).stream()
                .filter(each -> each.person().equals(people.get(role).person()))
                .findFirst()
                .orElseThrow();
    }

    /** Opens, drafts and submits; answers the request's key. */
    String submit(Role role, Map<String, Object> answers) {
        String id = of(role).id();
        RequestView opened = inputs.open(as(role), id);
        RequestView draft =
                inputs.saveDraft(as(role), id, answers, opened.asked().version());
        inputs.submit(as(role), id, draft.asked().version());
        return id;
    }

    long version(String id) {
        return inputs.open(as(Role.YOUTH_ATTORNEY), id).asked().version();
    }

    /** The texts that a role reads before the hearing. */
    List<String> heard(Role role) {
        return inputs.voices(as(role), hearing()).stream().map(Voice::text).toList();
    }

    /** A decision of counsel on a request. */
    RequestView release(String id, Letting letting) {
        return hall.get(Releases.class).release(as(Role.YOUTH_ATTORNEY), id, letting, version(id));
    }

    RequestView release(String id, UnaryOperator<LettingOf> letting) {
        return release(id, letting.apply(new LettingOf()).done());
    }
}
