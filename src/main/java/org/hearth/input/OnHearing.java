package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.Clocks;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingSet;
import org.hearth.docket.HearingType;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.HearingVacated;
import org.hearth.post.Outbox;
import org.hearth.post.Outgoing;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/** Asks the team when a hearing is set, in the transaction that sets it, and stops asking when it is taken off. */
@ApplicationScoped
class OnHearing {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Requests requests;

    @Inject
    InputForms forms;

    @Inject
    HearingTypes types;

    @Inject
    Clocks clocks;

    @Inject
    CourtCalendar calendar;

    @Inject
    CourtBook book;

    @Inject
    CaseFiles files;

    @Inject
    Standings standings;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    /** Asks everybody on the team whom the hearing's type asks; of a hearing that moved, new days for what is open. */
    void ask(@Observes HearingSet set) {
        askTeam(set.pass(), set.hearing());
    }

    void askTeam(OpenCase pass, Hearing hearing) {
        HearingType type = types.of(hearing.type());
        CaseHeader header = files.header(pass);
        if (Finding.awaited(type, hearing, header)) {
            return;
        }
        Map<String, InputRequest> known = requests.ofHearing(pass, hearing.id()).stream()
                .collect(Collectors.toMap(each -> each.person() + each.discipline(), Function.identity()));
        for (Member member : standings.team(pass)) {
            asks(pass, type, header, member).ifPresent(ask -> {
                DueDate due = DueDate.of(ask, hearing.startsAt(), clock.today(), clocks, calendar);
                ask(hearing, member, ask.discipline(), due, known);
            });
        }
        trail.touched("requests");
    }

    private void ask(
            Hearing hearing, Member member, Discipline discipline, DueDate due, Map<String, InputRequest> known) {
        InputRequest request = known.get(member.person() + discipline);
        if (request == null) {
            InputRequest asked = new InputRequest(hearing, discipline, member, due, clock.now());
            em.persist(asked);
            outbox.queue(new Outgoing(member.person(), "input-asked", "/input/inbox", asked.askedKey(), false));
        } else {
            request.moved(hearing, due);
        }
    }

    private Optional<HearingType.Ask> asks(OpenCase pass, HearingType type, CaseHeader header, Member member) {
        return member.role()
                .discipline()
                .filter(discipline -> forms.of(discipline).isPresent())
                .filter(discipline -> discipline != Discipline.YOUTH || mayAskYouth(pass, header))
                .flatMap(type::ask);
    }

    private boolean mayAskYouth(OpenCase pass, CaseHeader header) {
        return YouthForm.isOn(
                header.jurisdiction(), book.courthouse(pass.courthouse()).noUseOrder(), clock.today());
    }

    /** Stops asking; what was written stays. */
    void stop(@Observes HearingVacated vacated) {
        OpenCase pass = vacated.pass();
        String why = Words.ENGLISH.say("input.vacated");
        List<InputRequest> open = requests.ofHearing(pass, vacated.hearing().id()).stream()
                .filter(each -> each.status().isOpen())
                .toList();
        open.forEach(each -> each.excuse(seals.seal(pass, pass.caseId(), ContentKind.HEARING_TIME, why)));
        open.forEach(each -> outbox.withdraw(each.askedKey()));
        trail.touched("requests");
    }
}
