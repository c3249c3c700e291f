package org.hearth.notice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * Statutory notice and proof of service: who must be served before a hearing, until when, and who was, how and by whom.
 * A message that was sent is never service, and that notice was proper is for the court to find.
 */
@Door
public class Notices {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Docket docket;

    @Inject
    HearingTypes types;

    @Inject
    Standings standings;

    @Inject
    Owing owing;

    @Inject
    NoticeRows rows;

    @Inject
    NoticeView view;

    @Inject
    Recording recording;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /** What came of a party that was entered or changed: the party, and what that did to the notices ahead. */
    public record Noticed(Party party, Readdressed notices) {}

    /** The notices of a hearing, with who is still to be served; a prosecutor sees those of a 602 hearing only. */
    @Needs(Task.READ_NOTICES)
    public HearingNotices of(OpenCase pass, String hearing) {
        return view.of(pass, known(pass, hearing));
    }

    private Hearing known(OpenCase pass, String id) {
        Hearing hearing = docket.hearing(pass, id);
        String code = types.of(hearing.type()).petition();
        if (pass.role() == Role.PROSECUTOR && (code == null || code.equals("300"))) {
            throw Problem.notFound();
        }
        return hearing;
    }

    /**
     * Enters a service for one or several persons, all or none of them.
     *
     * @param whom for each the notice's key, the person's or the party's, or as what they are served: {@code father}
     * @return the notices of the hearing as they now stand
     * @throws Problem 400 naming the field; 409 {@code service-recorded} over an earlier entry without a reason; 422
     *     {@code manner-not-allowed}, {@code no-e-service-consent}, {@code no-e-service-detained}, {@code not-served-yet}
     */
    @Needs(Task.SERVE_NOTICES)
    public HearingNotices serve(OpenCase pass, String hearing, Collection<String> whom, ServiceGiven given) {
        return entered(pass, hearing, whom, given).after();
    }

    /**
     * The same for one person.
     *
     * @return that person's notice as it now stands
     */
    @Needs(Task.SERVE_NOTICES)
    public NoticeItem serve(OpenCase pass, String hearing, String whom, ServiceGiven given) {
        Entered entered = entered(pass, hearing, List.of(whom == null ? "" : whom), given);
        return entered.after().items().stream()
                .filter(each -> entered.notices().contains(each.id()))
                .findFirst()
                .orElseThrow();
    }

    private record Entered(Set<String> notices, HearingNotices after) {}

    private Entered entered(OpenCase pass, String hearing, Collection<String> whom, ServiceGiven given) {
        Hearing set = known(pass, hearing);
        rows.hold(pass);
        NoticedHearing row = rows.hearing(pass, hearing).orElseThrow(() -> Problem.unmetRule("notices-not-worked-out"));
        Set<String> notices = recording.enter(pass, row, owing.roster(pass), whom, given);
        told(pass);
        return new Entered(notices, view.of(pass, set));
    }

    private void told(OpenCase pass) {
        em.flush();
        changed.fire(new CaseChanged(pass.caseId()));
    }

    /** How far the notices of one hearing of this case have come; empty where there are none to know of; one statement. */
    @Needs(Task.READ_NOTICES)
    public Optional<ServiceCount> count(OpenCase pass, String hearing) {
        return rows.count(pass, hearing);
    }

    /**
     * How far the notices of those hearings have come, by hearing, as far as this reader may know; one statement. Hearings
     * without notices are left out.
     */
    @Needs(Task.READ_NOTICES)
    public Map<String, ServiceCount> missing(CourtPass pass, Collection<String> hearingIds) {
        return rows.counts(pass, hearingIds);
    }

    /**
     * Works out anew who is owed notice of the hearings ahead, after a placement, the team or the case changed: new
     * notices are owed, those that are no longer due are withdrawn unless they were served.
     *
     * @return what that changed
     */
    @Needs(Task.SERVE_NOTICES)
    public Readdressed rePlace(OpenCase pass) {
        rows.hold(pass);
        Roster roster = owing.roster(pass);
        List<NoticedHearing> ahead = new ArrayList<>();
        for (Hearing each : docket.ofCase(pass)) {
            if (!each.status().over() && !each.day().isBefore(clock.today())) {
                ahead.add(owing.placed(pass, each, roster.file()));
            }
        }
        Readdressed done = owing.settle(pass, roster, ahead);
        told(pass);
        return done;
    }

    /** Those whom the case's notices go to, as entered, the earlier ones too; not for the prosecutor. */
    @Needs(Task.READ_NOTICES)
    public List<Party> parties(OpenCase pass) {
        if (pass.role() == Role.PROSECUTOR) {
            throw Problem.notAllowed();
        }
        return view.parties(pass);
    }

    /**
     * Enters a party and re-addresses the notices of the hearings ahead.
     *
     * @throws Problem 400 on {@code person} for one who is not on the team
     */
    @Needs(Task.SERVE_NOTICES)
    public Noticed add(OpenCase pass, NewParty given) {
        boolean known = given.person() == null
                || standings.team(pass).stream().anyMatch(each -> each.person().equals(given.person()));
        if (!known) {
            throw Problem.badInput("person", "problem.unknown-person");
        }
        ContentKind kind = given.confidential() ? ContentKind.ADDRESS : ContentKind.NAME;
        KnownParty party = new KnownParty(
                pass.caseId(),
                given,
                sealed(pass, kind, given.name()),
                sealed(pass, ContentKind.ADDRESS, given.reach()),
                clock.now(),
                pass.person());
        em.persist(party);
        trail.touched("party." + given.kind().wire());
        Readdressed notices = rePlace(pass);
        return new Noticed(view.party(pass, party), notices);
    }

    /**
     * Changes a party: its last day, address, standing or consent; re-addresses the notices of the hearings ahead.
     *
     * @throws Problem lost race over another version
     */
    @Needs(Task.SERVE_NOTICES)
    public Noticed change(OpenCase pass, String partyId, PartyChange change, long version) {
        KnownParty party = rows.party(pass, partyId);
        party.expect(version);
        if (change.until() != null) {
            party.endOn(change.until());
        }
        if (change.reach() != null) {
            party.liveAt(sealed(pass, ContentKind.ADDRESS, change.reach()));
        }
        if (change.standing() != null) {
            party.standAs(change.standing());
        }
        if (change.consent() != null || change.takesBack()) {
            party.consent(change.consent());
        }
        trail.touched("party." + party.kind().wire());
        Readdressed notices = rePlace(pass);
        return new Noticed(view.party(pass, party), notices);
    }

    private Sealed sealed(OpenCase pass, ContentKind kind, String text) {
        return text == null ? null : seals.seal(pass, pass.caseId(), kind, text);
    }
}
