package org.hearth.input;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseFinder;
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * Somebody is in danger, hurt or threatened. An alarm is kept and told in the same moment; what stood around it follows
 * within a day; it ends by what was done, and stays readable. It is no child-abuse report (PC 11166) and replaces none.
 */
@Door
public class Alarms {
    private static final ContentKind KIND = ContentKind.SAFETY_NOW;
    private static final int LONGEST = NewAlarm.LONGEST;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    AlarmRows rows;

    @Inject
    AlarmPost post;

    @Inject
    Requests requests;

    @Inject
    Docket docket;

    @Inject
    HearingTypes types;

    @Inject
    CaseFiles files;

    @Inject
    CaseFinder finder;

    @Inject
    Standings standings;

    @Inject
    Rights rights;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /**
     * Raises an alarm. The same words pressed twice within ten minutes are one alarm.
     *
     * @return the alarm as its author reads it
     * @throws Problem not found for a request or a hearing of another case
     */
    @Needs(Task.RAISE_ALARM)
    public Alarm raise(OpenCase pass, NewAlarm given) {
        String hearing = hearing(pass, given);
        RaisedAlarm alarm = rows.again(pass, given).orElse(null);
        if (alarm == null) {
            Sealed words = seals.seal(pass, pass.caseId(), KIND, given.words());
            alarm = new RaisedAlarm(pass, given.request(), hearing, given.kind(), words, clock.now());
            surround(pass, alarm, given.around());
            em.persist(alarm);
            tell(pass, "alarm.raised");
            post.tell(pass, alarm.id());
        }
        return rows.read(pass, alarm);
    }

    private String hearing(OpenCase pass, NewAlarm given) {
        if (given.request() != null) {
            return requests.find(pass, given.request()).hearing();
        }
        return given.hearing() == null
                ? null
                : docket.hearing(pass, given.hearing()).id();
    }

    private void surround(OpenCase pass, RaisedAlarm alarm, Circumstances around) {
        if (around != null) {
            alarm.surround(seals.seal(pass, pass.caseId(), KIND, around.json()), clock.now());
        }
    }

    private void tell(OpenCase pass, String field) {
        em.flush();
        trail.touched(field);
        changed.fire(new CaseChanged(pass.caseId()));
    }

    /**
     * Says what stood around an alarm, by the one who raised it.
     *
     * @throws Problem not found where this person may not read it; not allowed for anybody but its author; lost race
     */
    @Needs(Task.RAISE_ALARM)
    public Alarm surround(OpenCase pass, String id, Circumstances around, long version) {
        RaisedAlarm alarm = find(pass, id);
        if (!alarm.isOf(pass.person())) {
            throw Problem.notAllowed();
        }
        alarm.expect(version);
        surround(pass, alarm, around);
        tell(pass, "alarm.context");
        return rows.read(pass, alarm);
    }

    /**
     * Ends an alarm by what was done.
     *
     * @param what was done, 1 to 4,000 characters
     * @throws Problem not found where this person may not read it; 422 {@code alarm-ended}; lost race
     */
    @Needs(Task.RAISE_ALARM)
    public Alarm end(OpenCase pass, String id, String what, long version) {
        RaisedAlarm alarm = find(pass, id);
        if (what == null || what.isBlank() || what.length() > LONGEST) {
            throw Problem.badInput("done", "problem.alarm-done", LONGEST);
        }
        alarm.expect(version);
        alarm.end(seals.seal(pass, pass.caseId(), KIND, what.strip()), pass.personName(), clock.now());
        tell(pass, "alarm.ended");
        return rows.read(pass, alarm);
    }

    private RaisedAlarm find(OpenCase pass, String id) {
        return rows.find(pass, id)
                .filter(each -> rows.read(pass, each).words() != null)
                .orElseThrow(Problem::notFound);
    }

    /** One alarm. */
    @Needs(Task.READ_ALARMS)
    public Alarm one(OpenCase pass, String id) {
        return of(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The alarms of a case that this reader may read, the newest first; none on a judge's page before a finding. */
    @Needs(Task.READ_ALARMS)
    public List<Alarm> of(OpenCase pass) {
        boolean awaited = pass.role() == Role.JUDGE && files.header(pass).beforeFinding();
        return reaching(pass, awaited);
    }

    /** The same before one hearing, whose own petition decides whether the judge may read them. */
    @Needs(Task.READ_ALARMS)
    public List<Alarm> before(OpenCase pass, Hearing hearing, CaseHeader header) {
        boolean awaited = pass.role() == Role.JUDGE && Finding.awaited(types.of(hearing.type()), hearing, header);
        return reaching(pass, awaited);
    }

    private List<Alarm> reaching(OpenCase pass, boolean awaited) {
        List<RaisedAlarm> all = rows.ofCase(pass);
        boolean answered = pass.role() != Role.JUDGE
                || all.isEmpty()
                || standings.team(pass).stream().anyMatch(each -> each.role() == Role.YOUTH_ATTORNEY);
        return all.stream()
                .map(each -> rows.read(pass, each))
                .filter(each -> AlarmRules.reaches(pass.role(), each.words() != null, awaited, answered))
                .toList();
    }

    /** What stands on the cases of these hearings, by hearing, as far as this reader may know. */
    @Needs(Task.READ_ALARMS)
    public Map<String, Set<AlarmKind>> marks(CourtPass pass, Collection<Hearing> hearings) {
        Set<String> cases = hearings.stream().map(Hearing::caseId).collect(Collectors.toSet());
        Map<String, Set<AlarmKind>> byCase = new HashMap<>();
        if (!cases.isEmpty()) {
            rows.standing(pass, cases).stream()
                    .filter(each ->
                            seals.open(pass, each.caseId(), each.words()).isOpen())
                    .forEach(each -> byCase.computeIfAbsent(each.caseId(), any -> EnumSet.noneOf(AlarmKind.class))
                            .add(each.kind()));
        }
        Map<String, Set<String>> unproven =
                pass.role() == Role.JUDGE ? finder.unproven(pass, byCase.keySet()) : Map.of();
        Map<String, Set<AlarmKind>> marks = new HashMap<>();
        for (Hearing each : hearings) {
            Set<String> open = unproven.getOrDefault(each.caseId(), Set.of());
            boolean hidden = pass.role() == Role.JUDGE && Finding.awaited(types.of(each.type()), each, open);
            if (byCase.containsKey(each.caseId()) && !hidden) {
                marks.put(each.id(), byCase.get(each.caseId()));
            }
        }
        return marks;
    }

    /** What this person has raised and not yet said the circumstances of, the earliest first. */
    @Needs(Task.RAISE_ALARM)
    public List<Alarm> unexplained(CourtPass pass) {
        return rows.unexplained(pass).stream()
                .map(each -> each.alarm(
                        seals.open(pass, each.caseId(), each.words()).text(), null, null, pass.person(), clock.now()))
                .toList();
    }

    /** The roles here that read an alarm in the moment it is raised. */
    @Needs(Task.RAISE_ALARM)
    public List<Role> readers(OpenCase pass) {
        Set<Role> here = EnumSet.of(Role.CLERK);
        if (pass.may(Task.READ_TEAM)) {
            standings.team(pass).forEach(each -> here.add(each.role()));
        }
        List<Role> readers = new ArrayList<>(rights.readers(KIND));
        readers.retainAll(here);
        return readers;
    }
}
