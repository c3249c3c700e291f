package org.hearth.web.docket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.Clocks;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courthouse;
import org.hearth.docket.Advice;
import org.hearth.docket.HearingType;
import org.hearth.docket.Slot;
import org.hearth.terms.CourtClock;

/** Says with each place what the court book and the team make of it: room, officer, and what would be asked of whom. */
@RequestScoped
public class Places {
    @Inject
    private CourtBook book;

    @Inject
    private Clocks clocks;

    @Inject
    private CourtCalendar calendar;

    @Inject
    private CourtClock clock;

    @Inject
    private Standings standings;

    @Inject
    private CaseFiles files;

    /** The places of an advice, best first. */
    List<Place> of(OpenCase pass, HearingType type, Advice advice) {
        Courthouse house = book.courthouse(pass.courthouse());
        List<Member> team = asked(files.header(pass)) ? standings.team(pass) : List.of();
        return advice.slots().stream()
                .map(slot -> place(house, type, slot, team))
                .toList();
    }

    /** The agencies that may answer for what comes late: the court's own house and those of the team. */
    List<String> owners(OpenCase pass) {
        return Stream.concat(
                        Stream.of(book.courthouse(pass.courthouse()).name()),
                        standings.team(pass).stream()
                                .map(Member::agency)
                                .filter(agency -> !agency.isEmpty())
                                .sorted())
                .distinct()
                .toList();
    }

    /** Nobody is asked while a petition of the case waits for its finding (In re Gladys R.). */
    private static boolean asked(CaseHeader file) {
        return !file.beforeFinding();
    }

    private Place place(Courthouse house, HearingType type, Slot slot, List<Member> team) {
        List<Place.Ask> asks = team.stream()
                .flatMap(member -> ask(member, type, slot.startsAt()).stream())
                .sorted(Comparator.comparing(Place.Ask::due))
                .toList();
        return new Place(
                slot,
                house.courtroom(slot.courtroom()).name(),
                house.officer(slot.officer()).name(),
                asks);
    }

    private Optional<Place.Ask> ask(Member member, HearingType type, Instant startsAt) {
        return member.role()
                .discipline()
                .flatMap(type::ask)
                .map(ask -> new Place.Ask(
                        ask.discipline().key(),
                        member.name(),
                        ask.due(startsAt, clock.today(), clocks, calendar),
                        ask.rule()));
    }
}
