package org.hearth.bench;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.calling.Arrangement;
import org.hearth.calling.ArrangementStatus;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.Call;
import org.hearth.calling.NewArrangement;
import org.hearth.casefile.CaseFace;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseFinder;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.CaseNeeds;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.notice.Notices;
import org.hearth.notice.ServiceCount;
import org.hearth.orders.Orders;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import tools.jackson.databind.json.JsonMapper;

/** The next court day, prepared on one screen: notices, transport, interpreters, links, minute shells. */
@Door
public class Tomorrow {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar calendar;

    @Inject
    Docket docket;

    @Inject
    CaseFinder finder;

    @Inject
    CaseFiles files;

    @Inject
    CalendarCall calling;

    @Inject
    Notices notices;

    @Inject
    Orders orders;

    @Inject
    Standings standings;

    @Inject
    Drafts drafts;

    /** The next court day. */
    @Needs(Task.CALL_DAY)
    public LocalDate day(CourtPass pass) {
        return calendar.next(clock.today());
    }

    /** Everything that the next court day's hearings need, hearing by hearing; a fixed number of statements. */
    @Needs(Task.CALL_DAY)
    public List<Preparation> plan(CourtPass pass) {
        List<Hearing> list = docket.day(pass, day(pass), null);
        Set<String> ids = list.stream().map(Hearing::id).collect(Collectors.toSet());
        Set<String> cases = list.stream().map(Hearing::caseId).collect(Collectors.toSet());
        Map<String, CaseFace> faces = finder.faces(pass, cases);
        Map<String, CaseNeeds> needs = finder.needs(pass, cases);
        Map<String, Call> calls = calling.day(pass, list).calls();
        Map<String, ServiceCount> served = notices.missing(pass, ids);
        Set<String> drafted = drafted(pass, ids);
        Set<String> recorded = orders.openOf(pass, ids).keySet();
        List<Preparation> plan = new ArrayList<>();
        for (Hearing each : list) {
            CaseFace face = faces.get(each.caseId());
            String label = face == null ? null : face.label();
            Call call = calls.get(each.id());
            List<Arrangement> standing = call == null ? List.of() : call.standing();
            Map<Preparing, PreparingRules.Said> said = said(needs.get(each.caseId()), standing, served.get(each.id()));
            boolean written = recorded.contains(each.id()) || each.status().over();
            said.put(Preparing.SHELL, PreparingRules.shell(written, drafted.contains(each.id())));
            said.forEach((what, how) ->
                    plan.add(new Preparation(each, label, what, how.state(), how.why(), words(how.args()))));
        }
        return plan;
    }

    private static Map<Preparing, PreparingRules.Said> said(
            CaseNeeds needs, List<Arrangement> standing, ServiceCount served) {
        Map<Preparing, PreparingRules.Said> said = new LinkedHashMap<>();
        PreparingRules.notice(served).ifPresent(how -> said.put(Preparing.NOTICE, how));
        for (Preparing what : List.of(Preparing.TRANSPORT, Preparing.INTERPRETER, Preparing.REMOTE)) {
            PreparingRules.arranged(what.kind(), needs, standing).ifPresent(how -> said.put(what, how));
        }
        return said;
    }

    /** A status is said by its name. */
    private static List<Object> words(List<Object> args) {
        return args.stream()
                .map(each -> each instanceof ArrangementStatus ? WORDS.say(((ArrangementStatus) each).key()) : each)
                .toList();
    }

    private Set<String> drafted(CourtPass pass, Collection<String> hearings) {
        if (hearings.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select d.hearing from BenchDraft d where d.person = :person and d.hearing in :hearings",
                        String.class)
                .setParameter("person", pass.person())
                .setParameter("hearings", hearings)
                .getResultList());
    }

    /**
     * Does one of the preparations: asks for transport, an interpreter or a link, or lays the minute shell. What stands
     * already stays as it is.
     *
     * @throws Problem unmet rule {@code not-prepared-here} for a notice, which somebody serves; as {@link
     *     CalendarCall#arrange}
     */
    @Needs(Task.CALL_DAY)
    public void prepare(OpenCase pass, String hearing, Preparing what) {
        Hearing set = docket.hearing(pass, hearing);
        if (what == Preparing.NOTICE) {
            throw Problem.unmetRule("not-prepared-here");
        }
        if (what == Preparing.SHELL) {
            layShell(pass, set);
            return;
        }
        boolean stands = calling.arrangements(pass, hearing).stream()
                .anyMatch(each -> each.kind() == what.kind() && each.status() != ArrangementStatus.CANCELLED);
        if (!stands) {
            String language = what == Preparing.INTERPRETER ? files.header(pass).language() : null;
            calling.arrange(pass, hearing, new NewArrangement(what.kind(), null, language, null, null, null, null));
        }
    }

    /** An empty record with those who are expected and stand on no team: the youth, interpreters. */
    private void layShell(OpenCase pass, Hearing hearing) {
        if (drafts.of(pass, hearing.id()).isPresent()
                || orders.of(pass, hearing.id()).isPresent()) {
            return;
        }
        Map<String, String> typed = new LinkedHashMap<>();
        var team = standings.team(pass);
        int at = team.size();
        CaseHeader header = files.header(pass);
        if (header.label() != null && team.stream().noneMatch(each -> each.role() == Role.YOUTH)) {
            typed.put("person." + at++ + ".name", header.label());
        }
        for (Arrangement each : calling.arrangements(pass, hearing.id())) {
            Optional<String> who = Optional.ofNullable(each.language())
                    .map(language -> WORDS.say("tomorrow.interpreter.of", language));
            if (who.isPresent() && each.status() != ArrangementStatus.CANCELLED) {
                typed.put("person." + at++ + ".name", who.get());
            }
        }
        drafts.save(pass, hearing.id(), JSON.writeValueAsString(typed), 0);
    }
}
