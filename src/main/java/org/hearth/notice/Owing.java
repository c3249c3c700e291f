package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.court.Clocks;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingType;
import org.hearth.docket.HearingTypes;
import org.hearth.notice.Readdressed.Moved;
import org.hearth.terms.CourtClock;

/** Works out who is owed notice of which hearing and brings the rows in line, in a fixed number of statements. */
@ApplicationScoped
class Owing {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Clocks clocks;

    @Inject
    HearingTypes types;

    @Inject
    NoticePersons persons;

    @Inject
    CaseFiles files;

    @Inject
    Standings standings;

    @Inject
    NoticeRows rows;

    @Inject
    Trail trail;

    /** Everybody of the case who may have to be served; for a prosecutor without the team, which is not theirs to know. */
    Roster roster(OpenCase pass) {
        Set<String> siblings = siblings(pass);
        List<Member> team = pass.may(Task.READ_TEAM) ? standings.team(pass) : List.of();
        return new Roster(files.header(pass), team, rows.parties(pass), siblings, rows.hearings(siblings));
    }

    /** Those who may not set hearings learn of no sibling's case; for them the siblings served so far stand. */
    private Set<String> siblings(OpenCase pass) {
        if (pass.may(Task.ADVISE_SLOTS)) {
            return files.siblings(pass);
        }
        return em.createQuery(
                        "select distinct o.sibling from OwedNotice o where o.caseId = :case and o.sibling is not null",
                        String.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** A hearing's row, new on the calendar or at its new place; what was owed for another date is owed anew. */
    NoticedHearing placed(OpenCase pass, Hearing hearing, CaseHeader file) {
        NoticedHearing known = rows.hearing(pass, hearing.id()).orElse(null);
        if (known == null) {
            NoticedHearing fresh = new NoticedHearing(pass.courthouse(), hearing, isWard(hearing, file), clock.today());
            fresh.facts(file);
            em.persist(fresh);
            return fresh;
        }
        if (known.moveTo(hearing, clock.today())) {
            standing(rows.notices(pass, List.of(hearing.id())).getOrDefault(hearing.id(), List.of()))
                    .forEach(each -> redate(each, known));
        }
        known.facts(file);
        return known;
    }

    private static void redate(OwedNotice notice, NoticedHearing hearing) {
        if (notice.isOwed()) {
            notice.redate(hearing.day());
        } else {
            notice.withdraw(WithdrawnFor.MOVED);
        }
    }

    private boolean isWard(Hearing hearing, CaseHeader file) {
        String code = types.of(hearing.type()).petition();
        return code == null
                ? file.petition(hearing.petition()).map(Petition::delinquency).orElse(false)
                : !code.equals("300");
    }

    /** What has to change so that a hearing's notices are those that are due. */
    Changes changes(Roster roster, NoticedHearing hearing, Facts facts, List<OwedNotice> notices) {
        HearingType type = types.of(hearing.type());
        List<Due> due = WhoIsServed.of(persons.owed(type, facts.custody(), clocks), facts, roster.around(hearing));
        return Changes.between(due, standing(notices));
    }

    /** The facts as the case now stands, without writing them down. */
    static Facts now(NoticedHearing hearing, CaseHeader file) {
        Facts then = hearing.facts();
        return new Facts(then.hearing(), file.custody(), file.jurisdiction(), file.age(), then.ward());
    }

    /** Brings the notices of those hearings in line with who is due; answers what that changed. */
    Readdressed settle(OpenCase pass, Roster roster, Collection<NoticedHearing> hearings) {
        Map<String, List<OwedNotice>> all =
                rows.notices(pass, hearings.stream().map(NoticedHearing::id).toList());
        List<Moved> added = new ArrayList<>();
        List<Moved> withdrawn = new ArrayList<>();
        List<Moved> kept = new ArrayList<>();
        for (NoticedHearing hearing : hearings) {
            Facts facts = hearing.facts(roster.file());
            Changes changes = changes(roster, hearing, facts, all.getOrDefault(hearing.id(), List.of()));
            apply(changes, roster, hearing);
            changes.add().forEach(due -> added.add(moved(hearing, due.whom().kind(), due.notice())));
            changes.withdraw().forEach(each -> withdrawn.add(moved(hearing, each.kind(), each.notice())));
            changes.keep().forEach(each -> kept.add(moved(hearing, each.kind(), each.notice())));
        }
        em.flush();
        trail.touched("notices");
        return new Readdressed(added, withdrawn, kept);
    }

    private static Moved moved(NoticedHearing hearing, PartyKind kind, String notice) {
        return new Moved(hearing.id(), kind, notice);
    }

    private void apply(Changes changes, Roster roster, NoticedHearing hearing) {
        changes.add().forEach(due -> em.persist(new OwedNotice(hearing, due, clock.now())));
        changes.address().forEach((notice, due) -> notice.addressTo(due.whom()));
        for (OwedNotice each : changes.withdraw()) {
            boolean together = each.sibling() != null && roster.siblings().contains(each.sibling());
            each.withdraw(together ? WithdrawnFor.SET_TOGETHER : WithdrawnFor.NO_LONGER_DUE);
        }
    }

    static List<OwedNotice> standing(List<OwedNotice> notices) {
        return notices.stream().filter(each -> !each.isWithdrawn()).toList();
    }
}
