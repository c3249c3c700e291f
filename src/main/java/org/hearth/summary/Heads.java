package org.hearth.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courtroom;
import org.hearth.docket.Hearing;
import org.hearth.notice.Notices;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/** Reads what stands over a summary, and the six things that alone stand on it before a finding. */
@ApplicationScoped
class Heads {
    private static final Words WORDS = Words.ENGLISH;
    /** Who is a party or speaks for one. */
    private static final Set<Role> PARTIES = EnumSet.of(
            Role.YOUTH_ATTORNEY, Role.PARENT, Role.PARENT_ATTORNEY, Role.AGENCY_COUNSEL, Role.PROSECUTOR, Role.TRIBE);

    @Inject
    CourtBook book;

    @Inject
    CourtCalendar calendar;

    @Inject
    Notices notices;

    @Inject
    Standings standings;

    /** The head of a hearing's summary; at most one statement. */
    Head of(OpenCase pass, CaseHeader header, Hearing hearing, LocalDate since) {
        LocalDate limit = hearing.limit() == null ? null : hearing.limit().target();
        return new Head(
                header.label(),
                header.age(),
                header.pronouns(),
                hearing.startsAt(),
                room(pass, hearing),
                hearing.type(),
                limit,
                limit == null ? null : hearing.limit().citation(),
                limit == null ? null : spare(hearing.day(), limit),
                notice(pass, hearing),
                since);
    }

    private String room(OpenCase pass, Hearing hearing) {
        return book.courthouse(pass.courthouse()).courtrooms().stream()
                .filter(each -> each.key().equals(hearing.courtroom()))
                .map(Courtroom::name)
                .findFirst()
                .orElse(hearing.courtroom());
    }

    /** Court days between the hearing and its limit; negative beyond it. */
    private long spare(LocalDate day, LocalDate limit) {
        boolean beyond = limit.isBefore(day);
        LocalDate first = beyond ? limit : day;
        long days = first.plusDays(1)
                .datesUntil((beyond ? day : limit).plusDays(1))
                .filter(calendar::isCourtDay)
                .count();
        return beyond ? -days : days;
    }

    private String notice(OpenCase pass, Hearing hearing) {
        return pass.may(Task.READ_NOTICES)
                ? notices.count(pass, hearing.id())
                        .map(count -> count.say(WORDS))
                        .orElse(null)
                : null;
    }

    /** Date, parties, notice, custody, clock and filed papers, each with at least one line; two statements. */
    List<Fact> closed(OpenCase pass, CaseHeader header, Hearing hearing, Head head) {
        String custody = header.custody() == null
                ? "summary.unknown"
                : "custody." + header.custody().name().toLowerCase(WORDS.locale());
        String noticed =
                pass.may(Task.READ_NOTICES) ? WORDS.say("summary.notice.none") : WORDS.say("summary.notice.not-here");
        return List.of(
                new Fact("date", List.of(head.when(WORDS))),
                new Fact("parties", parties(pass, head)),
                new Fact("notice", List.of(head.notice() == null ? noticed : head.notice())),
                new Fact("custody", List.of(WORDS.say(custody))),
                new Fact("clock", List.of(head.limitAndLaw(WORDS))),
                new Fact("filed", filed(header, hearing)));
    }

    /** The young person, the parents as they are served, and who speaks for whom. */
    private List<String> parties(OpenCase pass, Head head) {
        List<String> lines = new ArrayList<>();
        String youth = WORDS.say("discipline.youth");
        lines.add(head.name() == null ? youth : WORDS.say("summary.party", head.name(), youth));
        if (pass.may(Task.READ_NOTICES)) {
            notices.parties(pass).stream()
                    .filter(each -> each.kind().isParent() && each.until() == null)
                    .map(each -> party(each.name(), WORDS.say(each.kind().key())))
                    .forEach(lines::add);
        }
        if (pass.may(Task.READ_TEAM)) {
            standings.team(pass).stream()
                    .filter(each -> PARTIES.contains(each.role()))
                    .map(each -> party(each.name(), WORDS.say(each.role().key())))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String party(String name, String as) {
        return name == null ? as : WORDS.say("summary.party", name, as);
    }

    /** The petition the hearing is about, else those that wait for their finding; what stands in them is not told here. */
    private static List<String> filed(CaseHeader header, Hearing hearing) {
        List<Petition> about = header.petitions().stream()
                .filter(each -> hearing.petition() == null
                        ? each.beforeFinding()
                        : each.id().equals(hearing.petition()))
                .toList();
        return about.stream()
                .map(each -> WORDS.say("summary.filed", each.code(), CourtTime.say(each.filed(), WORDS.locale())))
                .toList();
    }
}
