package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.docket.Hearing;
import org.hearth.notice.HearingNotices;
import org.hearth.notice.Manner;
import org.hearth.notice.NewParty;
import org.hearth.notice.NoticeItem;
import org.hearth.notice.Notices;
import org.hearth.notice.Party;
import org.hearth.notice.PartyKind;
import org.hearth.notice.PartyStanding;
import org.hearth.notice.ServiceGiven;
import org.hearth.notice.ServiceState;
import org.hearth.terms.Jurisdiction;

/** The demo's parents and the proof of service for the hearings of the next weeks: some whole, some with a gap, one late. */
@ApplicationScoped
class DemoNotices {
    private static final int SERVED_AHEAD = 16;
    private static final int SERVED_WITHIN = 21;
    private static final int LATE = 4;
    private static final String MAILROOM = "J. Moreno, mail clerk";
    private static final Set<PartyKind> AT_COUNSEL_TABLE =
            Set.of(PartyKind.YOUTH_ATTORNEY, PartyKind.PARENT_ATTORNEY, PartyKind.AGENCY_COUNSEL, PartyKind.PROSECUTOR);
    private static final List<String> MOTHERS =
            List.of("Anita Delgado", "Carol Whitman", "Denise Park", "Renata Oyelaran", "Joanne Silva");
    private static final List<String> FATHERS =
            List.of("Luis Delgado", "Martin Whitman", "Kevin Park", "Samuel Oyelaran", "Paulo Silva");
    /** The letters whose youths’ fathers nobody has found yet. */
    private static final String FATHER_SOUGHT = "MKDN";

    @Inject
    private Standings standings;

    @Inject
    private Notices notices;

    @Inject
    private MovingClock clock;

    /** Enters a minor’s parents; some fathers are still sought. */
    void parties(DemoYouth youth, OpenCase desk) {
        if (youth.kind() == Jurisdiction.NONMINOR) {
            return;
        }
        Party.Consent consent = youth.user().isPresent() ? new Party.Consent(clock.today(), "EFS-005-JV") : null;
        add(desk, PartyKind.MOTHER, one(MOTHERS, youth), consent);
        add(desk, PartyKind.FATHER, isSought(youth) ? null : one(FATHERS, youth), null);
    }

    private void add(OpenCase desk, PartyKind kind, String name, Party.Consent consent) {
        PartyStanding standing = name == null ? PartyStanding.WHEREABOUTS_UNKNOWN : PartyStanding.REACHABLE;
        String reach = name == null ? null : "100 Sample Street, Sample City";
        notices.add(desk, new NewParty(kind, null, name, reach, false, "en", standing, consent, clock.today(), null));
    }

    private static String one(List<String> names, DemoYouth youth) {
        return names.get(Math.floorMod(youth.name().hashCode(), names.size()));
    }

    private static boolean isSought(DemoYouth youth) {
        return FATHER_SOUGHT.indexOf(youth.name().charAt(0)) >= 0;
    }

    /** Serves the notices of a hearing of the next weeks, as far as they are served in this youth’s case. */
    void serve(DemoYouth youth, Function<String, Caller> cast, Hearing hearing, LocalDate today) {
        if (hearing.day().isAfter(today.plusDays(SERVED_WITHIN))) {
            return;
        }
        String server = youth.kind() == Jurisdiction.DELINQUENCY ? "probation" : "social";
        OpenCase pass = standings.open(cast.apply(server), hearing.caseId());
        HearingNotices owed = notices.of(pass, hearing.id());
        LocalDate day = clamp(hearing.day().minusDays(SERVED_AHEAD), owed.dated(), today);
        Map<ServiceGiven, List<String>> services = new LinkedHashMap<>();
        for (NoticeItem each : owed.items()) {
            if (each.state() == ServiceState.OWED && !(each.party() == PartyKind.FATHER && isSought(youth))) {
                ServiceGiven service = service(each, youth, owed.dated(), day, today);
                services.computeIfAbsent(service, one -> new ArrayList<>()).add(each.id());
            }
        }
        services.forEach((service, whom) -> notices.serve(pass, hearing.id(), whom, service));
    }

    /** Counsel heard of it in court, a tribe has it by certified mail, a nonminor had it late, everybody else by mail. */
    private static ServiceGiven service(
            NoticeItem item, DemoYouth youth, LocalDate set, LocalDate day, LocalDate today) {
        if (AT_COUNSEL_TABLE.contains(item.party())) {
            return new ServiceGiven(Manner.IN_COURT, set, "the court", set, false, null);
        }
        if (item.party() == PartyKind.TRIBE) {
            return new ServiceGiven(Manner.CERTIFIED_MAIL, day, MAILROOM, day, false, null);
        }
        if (item.party() == PartyKind.YOUTH && item.notice().equals("N295-NMD")) {
            LocalDate late = clamp(item.window().closes().plusDays(LATE), set, today);
            return new ServiceGiven(Manner.PERSONAL, late, "A. Villanueva", late, false, null);
        }
        boolean electronic = item.mannerAllowed().contains(Manner.ELECTRONIC);
        boolean proved = item.party() != PartyKind.MOTHER || youth.name().length() % 2 == 1;
        Manner manner = electronic ? Manner.ELECTRONIC : Manner.FIRST_CLASS_MAIL;
        return new ServiceGiven(manner, day, MAILROOM, proved ? day : null, false, null);
    }

    private static LocalDate clamp(LocalDate day, LocalDate first, LocalDate last) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }
}
