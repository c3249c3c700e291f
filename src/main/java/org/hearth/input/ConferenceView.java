package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFinder;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.notice.NoticeItem;
import org.hearth.notice.Notices;
import org.hearth.notice.PartyKind;
import org.hearth.notice.ServiceState;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Shows a conference as one reader may see it: the judge only with all counsel noticed and present. */
@ApplicationScoped
class ConferenceView {
    @Inject
    ConferenceRows rows;

    @Inject
    Standings standings;

    @Inject
    CaseFinder finder;

    @Inject
    HearingTypes types;

    @Inject
    Notices notices;

    @Inject
    Voices voices;

    @Inject
    InputForms forms;

    @Inject
    Seals seals;

    boolean isClosed(OpenCase pass, Hearing hearing) {
        return Finding.awaited(types.of(hearing.type()), hearing, finder.unproven(pass));
    }

    /**
     * Refuses those who have no place on the roster; the court's own people have none and are not refused.
     *
     * @return whether this reader sits there
     * @throws Problem not found
     */
    boolean place(OpenCase pass) {
        boolean sits = standings.team(pass).stream()
                .filter(each -> each.person().equals(pass.person()) && each.role() == pass.role())
                .anyMatch(each -> ConferenceRules.sits(each.role(), each.basis()));
        if (!sits && !pass.role().isCourtStaff()) {
            throw Problem.notFound();
        }
        return sits;
    }

    /** Everybody who has a place, with who is there; nobody is before the conference is begun. */
    List<ConferenceSeat> roster(OpenCase pass, HeldConference conference) {
        Map<String, Seated> seats = conference == null ? Map.of() : rows.seats(conference);
        return standings.team(pass).stream()
                .filter(each -> ConferenceRules.sits(each.role(), each.basis()))
                .map(each -> new ConferenceSeat(
                        each.person(),
                        each.name(),
                        each.agency(),
                        each.role(),
                        seats.containsKey(each.person())
                                && seats.get(each.person()).isPresent()))
                .toList();
    }

    Conference of(OpenCase pass, Hearing hearing) {
        boolean sits = place(pass);
        if (isClosed(pass, hearing)) {
            return empty(pass, hearing, true, judge(pass, hearing, List.of(), true));
        }
        HeldConference conference = rows.find(pass, hearing.id()).orElse(null);
        List<ConferenceSeat> roster = roster(pass, conference);
        Joining judge = judge(pass, hearing, roster, false);
        if (pass.role() == Role.JUDGE && !judge.allowed()) {
            return empty(pass, hearing, false, judge);
        }
        List<Voice> said = pass.may(Task.READ_SUMMARY) ? voices.of(pass, hearing.id()) : List.of();
        WorkingNote note =
                conference == null ? null : rows.note(pass, conference).orElse(null);
        return new Conference(
                hearing.id(),
                hearing.caseId(),
                false,
                roster,
                judge,
                Views.of(said, Views.topics(forms)),
                said.stream()
                        .filter(each -> each.text() != null && !each.held())
                        .toList(),
                rows.actions(pass, hearing.id()),
                note == null ? null : seals.open(pass, note.words()).text(),
                note == null ? 0 : note.version(),
                Conferences.keptUntil(hearing),
                sits,
                pass.may(Task.KEEP_CONFERENCE),
                conference == null ? 0 : conference.version());
    }

    /** No roster and no voice: before a finding, and for the judge while counsel are missing. */
    private Conference empty(OpenCase pass, Hearing hearing, boolean closed, Joining judge) {
        return new Conference(
                hearing.id(),
                hearing.caseId(),
                closed,
                List.of(),
                judge,
                List.of(),
                List.of(),
                closed ? List.of() : rows.actions(pass, hearing.id()),
                null,
                0,
                Conferences.keptUntil(hearing),
                false,
                false,
                0);
    }

    private Joining judge(OpenCase pass, Hearing hearing, List<ConferenceSeat> roster, boolean awaited) {
        if (!pass.may(Task.READ_NOTICES)) {
            return null;
        }
        Set<Role> noticed = awaited ? Set.of() : noticed(pass, hearing);
        List<ConferenceRules.Counsel> counsel = standings.team(pass).stream()
                .filter(each -> each.role().isCounsel())
                .map(each -> new ConferenceRules.Counsel(
                        each.name(), each.role(), noticed.contains(each.role()), isThere(roster, each)))
                .toList();
        return ConferenceRules.mayJoin(counsel, awaited);
    }

    private static boolean isThere(List<ConferenceSeat> roster, Member member) {
        return roster.stream().anyMatch(each -> each.present() && each.person().equals(member.person()));
    }

    /** The counsel whose every notice of this hearing was served or waived. */
    private Set<Role> noticed(OpenCase pass, Hearing hearing) {
        Set<Role> noticed = EnumSet.noneOf(Role.class);
        List<NoticeItem> items = notices.of(pass, hearing.id()).items();
        for (Role role : Role.values()) {
            PartyKind kind = role.isCounsel() ? PartyKind.of(role).orElse(null) : null;
            List<NoticeItem> theirs =
                    items.stream().filter(each -> each.party() == kind).toList();
            if (!theirs.isEmpty() && theirs.stream().allMatch(ConferenceView::isNoticed)) {
                noticed.add(role);
            }
        }
        return noticed;
    }

    private static boolean isNoticed(NoticeItem item) {
        return item.state().isServed() || item.state() == ServiceState.WAIVED;
    }
}
