package org.hearth.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** The header that is the same on every page of a case: chosen name, next hearing and its clock, team, who is looking. */
@Named
@RequestScoped
public class CaseTop {
    private static final Words WORDS = Words.ENGLISH;

    /**
     * The header as this reader may see it.
     *
     * @param file name, age and version of the case
     * @param next the next hearing in one line; null while none is set
     * @param soon the same day in relative words: {@code in 3 court days}; null while none is set
     * @param clock the law's limit in one line; null where the court sets the date
     * @param clockKind {@code attention} within three court days of the limit, {@code imminent} beyond it
     * @param law the citation; null where there is no clock
     * @param team of today; empty for those who may not know it
     * @param looking names of one's own side who have this case open
     */
    public record View(
            CaseHeader file,
            String next,
            String soon,
            String clock,
            String clockKind,
            String law,
            List<Member> team,
            String looking) {}

    @Inject
    private Me me;

    @Inject
    private CaseFiles files;

    @Inject
    private Docket docket;

    @Inject
    private Standings standings;

    @Inject
    private CourtBook book;

    @Inject
    private CourtCalendar calendar;

    @Inject
    private CourtClock clock;

    @Inject
    private Looking looking;

    private final Map<String, View> read = new HashMap<>();

    /** The header of a case, read once a request; null for those who answer a single request and read no case. */
    public View of(String caseId) {
        if (!read.containsKey(caseId)) {
            OpenCase pass = me.open(caseId);
            read.put(caseId, pass.may(Task.READ_CASE) ? read(pass) : null);
        }
        return read.get(caseId);
    }

    private View read(OpenCase pass) {
        Hearing hearing = docket.next(pass).orElse(null);
        boolean limited =
                hearing != null && hearing.limit() != null && hearing.limit().outer() != null;
        long spare = limited ? calendar.between(hearing.day(), hearing.limit().outer()) : 0;
        return new View(
                files.header(pass),
                hearing == null ? null : line(pass, hearing),
                hearing == null ? null : soon(hearing.day()),
                limited ? WORDS.say("case.clock", CourtTime.say(hearing.limit().outer(), WORDS.locale()), spare) : null,
                spare < 0 ? "imminent" : limited && spare <= 3 ? "attention" : "",
                limited ? hearing.limit().citation() : null,
                pass.may(Task.READ_TEAM) ? standings.team(pass) : List.of(),
                String.join(", ", looking.at(pass.caseId(), me.caller(), clock.now())));
    }

    private String line(OpenCase pass, Hearing hearing) {
        String room = book.courthouse(pass.courthouse())
                .courtroom(hearing.courtroom())
                .name();
        String type = WORDS.say("hearing." + hearing.type());
        return WORDS.say("case.line", CourtTime.say(hearing.startsAt(), WORDS.locale()), room, type);
    }

    private String soon(LocalDate day) {
        return WORDS.say("case.soon", calendar.between(clock.today(), day));
    }
}
