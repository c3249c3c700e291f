package org.hearth.input;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.casefile.CaseFace;
import org.hearth.casefile.CaseFinder;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.orders.NewPromise;
import org.hearth.orders.Promise;
import org.hearth.orders.Promises;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * The team's conference before a hearing: case by case with its own roster, voices side by side, no contested facts. Only
 * what was agreed leaves it, with its owner and its day.
 */
@Door
public class Conferences {
    /** How long working notes are kept after the hearing. */
    private static final int DAYS_KEPT = 30;

    private static final int LONGEST_NOTE = 2_000;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    ConferenceRows rows;

    @Inject
    ConferenceView view;

    @Inject
    Docket docket;

    @Inject
    HearingTypes types;

    @Inject
    CaseFinder finder;

    @Inject
    Promises promises;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /** The cases of a day on whose roster this person has a place, in the order they are heard; all for the court. */
    @Needs(Task.READ_CONFERENCE)
    public List<ConferenceLine> day(CourtPass pass, LocalDate date) {
        List<Hearing> all = docket.day(pass, date, null);
        Set<String> cases = all.stream().map(Hearing::caseId).collect(Collectors.toSet());
        Set<String> mine = pass.role().isCourtStaff() ? cases : rows.sitting(pass, cases);
        List<Hearing> list = all.stream()
                .filter(each -> mine.contains(each.caseId()) && !each.status().off())
                .toList();
        Set<String> hearings = list.stream().map(Hearing::id).collect(Collectors.toSet());
        Map<String, CaseFace> faces = finder.faces(pass, mine);
        Map<String, Set<String>> unproven = finder.unproven(pass, mine);
        Map<String, Integer> present = rows.present(hearings);
        Map<String, Integer> agreed = rows.agreed(hearings);
        List<ConferenceLine> lines = new ArrayList<>();
        for (Hearing each : list) {
            CaseFace face = faces.get(each.caseId());
            lines.add(new ConferenceLine(
                    each.id(),
                    each.caseId(),
                    each.type(),
                    each.startsAt(),
                    face == null ? null : face.label(),
                    present.getOrDefault(each.id(), 0),
                    agreed.getOrDefault(each.id(), 0),
                    Finding.awaited(types.of(each.type()), each, unproven.getOrDefault(each.caseId(), Set.of()))));
        }
        return lines;
    }

    /**
     * The conference before a hearing, as this reader may see it.
     *
     * @throws Problem not found for a hearing of another case, and for those who have no place on its roster
     */
    @Needs(Task.READ_CONFERENCE)
    public Conference of(OpenCase pass, String hearing) {
        return view.of(pass, docket.hearing(pass, hearing));
    }

    /**
     * Marks who is there for this case; everybody else of the roster is not.
     *
     * @param persons keys of persons on the roster
     * @throws Problem bad input for a person who has no place there; 422 {@code before-finding}, {@code
     *     conference-over}; lost race
     */
    @Needs(Task.KEEP_CONFERENCE)
    public Conference keep(OpenCase pass, String hearing, Collection<String> persons, long version) {
        Hearing set = open(pass, hearing);
        Set<String> places =
                view.roster(pass, null).stream().map(ConferenceSeat::person).collect(Collectors.toSet());
        if (!places.containsAll(persons)) {
            throw Problem.badInput("present", "problem.not-on-roster");
        }
        HeldConference conference = read(pass, hearing, version);
        Map<String, Seated> seats = rows.seats(conference);
        for (String person : places) {
            Seated seat = seats.computeIfAbsent(person, any -> new Seated(conference, person));
            seat.mark(persons.contains(person), pass.personName(), clock.now());
            em.persist(seat);
        }
        conference.marked();
        em.flush();
        trail.touched("conference.roster");
        return view.of(pass, set);
    }

    /** The conference as it was read; begun where nobody had begun it. */
    private HeldConference read(OpenCase pass, String hearing, long version) {
        HeldConference known = rows.find(pass, hearing).orElse(null);
        if (known == null && version != 0) {
            throw Problem.lostRace("changed-meanwhile");
        }
        if (known != null) {
            known.expect(version);
        }
        return known == null ? rows.begun(pass, hearing) : known;
    }

    /** The hearing, where its conference may be worked in. */
    private Hearing open(OpenCase pass, String id) {
        Hearing hearing = docket.hearing(pass, id);
        if (view.isClosed(pass, hearing)) {
            throw Problem.unmetRule("before-finding");
        }
        view.place(pass);
        if (hearing.status().over()) {
            throw Problem.unmetRule("conference-over");
        }
        return hearing;
    }

    /**
     * Writes down what was agreed; it stands on the bench page and is read by the youth's attorney at once.
     *
     * @throws Problem bad input; 422 {@code before-finding}, {@code conference-over}
     */
    @Needs(Task.AGREE_ACTION)
    public AgreedAction agree(OpenCase pass, String hearing, NewAction given) {
        open(pass, hearing);
        if (given.by().isBefore(clock.today())) {
            throw Problem.badInput("by", "problem.day-passed");
        }
        Sealed words = seals.seal(pass, pass.caseId(), ContentKind.PROMISES, given.text());
        KeptAction action = new KeptAction(pass, rows.begun(pass, hearing), given, words, clock.now());
        em.persist(action);
        promises.agree(pass, new NewPromise(action.id(), hearing, given.text(), given.owner(), given.by()));
        em.flush();
        trail.touched("conference.action");
        changed.fire(new CaseChanged(pass.caseId()));
        return rows.read(pass, action);
    }

    /**
     * Takes an action back, by the one who wrote it down, while the hearing is still ahead.
     *
     * @throws Problem not found; not allowed for anybody but its author; lost race
     */
    @Needs(Task.AGREE_ACTION)
    public void takeBack(OpenCase pass, String id, long version) {
        KeptAction action = rows.action(pass, id).orElseThrow(Problem::notFound);
        open(pass, action.hearing());
        action.takeBack(pass.person(), clock.now(), version);
        promises.takeBack(pass, id);
        em.flush();
        trail.touched("conference.action");
        changed.fire(new CaseChanged(pass.caseId()));
    }

    /**
     * Keeps this person's own working note, which nobody else reads and which goes 30 days after the hearing.
     *
     * @param text at most 2,000 characters; logistics and questions, no facts of the case
     * @param version of the note as it was read; 0 before the first
     */
    @Needs(Task.AGREE_ACTION)
    public Conference note(OpenCase pass, String hearing, String text, long version) {
        Hearing set = open(pass, hearing);
        if (text == null || text.length() > LONGEST_NOTE) {
            throw Problem.badInput("text", "problem.too-long", LONGEST_NOTE);
        }
        HeldConference conference = rows.begun(pass, hearing);
        WorkingNote note = rows.note(pass, conference).orElse(null);
        if (note == null) {
            note = new WorkingNote(pass, conference, keptUntil(set));
        }
        note.expect(version);
        note.write(seals.seal(pass, pass.caseId(), ContentKind.TEAM_NOTES, text));
        em.persist(note);
        em.flush();
        trail.touched("conference.note");
        return view.of(pass, set);
    }

    static LocalDate keptUntil(Hearing hearing) {
        return hearing.day().plusDays(DAYS_KEPT);
    }

    /** What was agreed before a hearing, and what was agreed earlier and is late, for its summary; three statements. */
    @Needs(Task.READ_PROMISES)
    public List<AgreedAction> agreed(OpenCase pass, String hearing) {
        Map<String, Promise> followed =
                promises.agreed(pass).stream().collect(Collectors.toMap(Promise::order, each -> each));
        List<String> late = followed.values().stream()
                .filter(each -> each.daysLate() > 0)
                .map(Promise::order)
                .toList();
        return rows.actions(pass, hearing, late).stream()
                .map(each -> followed.containsKey(each.id()) ? each.followed(followed.get(each.id())) : each)
                .toList();
    }
}
