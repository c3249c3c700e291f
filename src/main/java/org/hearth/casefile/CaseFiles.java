package org.hearth.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The files of the courthouse's young people. */
@Door
public class CaseFiles {
    private static final int LONGEST_BASIS = 200;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Standings standings;

    @Inject
    CaseList lists;

    @Inject
    CasePapers papers;

    @Inject
    CaseEdits edits;

    @Inject
    CaseEnds ends;

    @Inject
    CasePairs pairs;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /** Opens a case in the pass's courthouse; answers its number, Hearth's own opaque key. */
    @Needs(Task.OPEN_CASE)
    public String open(CourtPass pass, NewCase given) {
        MilestoneRules.check(given.milestones(), given.moments(), given.born(), clock.now());
        String id = Ids.fresh();
        standings.register(pass, id, given.adultOn());
        CaseFile file =
                new CaseFile(id, pass.courthouse(), given, seals.seal(pass, id, ContentKind.NAME, given.name()));
        if (given.wish() != null && !given.wish().isBlank()) {
            file.wishFor(seals.seal(pass, id, ContentKind.GOALS, given.wish()));
        }
        em.persist(file);
        given.petitions().forEach(each -> em.persist(new FiledPetition(id, each)));
        given.milestones()
                .forEach((kind, day) ->
                        edits.note(id, kind, 0, day, given.moments().get(kind), pass.person()));
        trail.touched("case", "petitions", "milestones");
        changed.fire(new CaseChanged(id));
        return id;
    }

    /**
     * The courthouse's cases for its staff, else those one stands on, by number.
     *
     * @param after the number to go on after; null for the first page
     * @param limit at most so many
     */
    @Needs(Task.LIST_CASES)
    public Page<CaseRow> list(CourtPass pass, String after, int limit) {
        return lists.page(pass, CaseFilter.ALL, after, limit);
    }

    /** The same, only those that the filter names. */
    @Needs(Task.LIST_CASES)
    public Page<CaseRow> find(CourtPass pass, CaseFilter filter, String after, int limit) {
        return lists.page(pass, filter, after, limit);
    }

    /** What stands at the head of every page of the case, as this reader may see it; three statements. */
    @Needs(Task.READ_CASE)
    public CaseHeader header(OpenCase pass) {
        CaseFile file = papers.file(pass);
        Map<Milestone, NotedMilestone> noted = PartOfFile.milestones(pass, file.jurisdiction(), papers.newest(pass));
        return new CaseHeader(
                file.id(),
                seals.open(pass, file.name()).text(),
                age(pass, file),
                file.jurisdiction(),
                file.custody(),
                file.leadCourt(),
                days(noted),
                moments(noted),
                PartOfFile.petitions(
                        pass,
                        papers.petitions(pass).stream()
                                .map(FiledPetition::petition)
                                .toList()),
                file.language(),
                file.schoolFrom(),
                file.schoolTo(),
                pronouns(pass, file),
                file.wish() == null ? null : seals.open(pass, file.wish()).text(),
                file.version());
    }

    /**
     * Changes a case.
     *
     * @param version the one that was read; another one answers a lost race
     * @throws Problem bad input naming each field: a milestone still to come, before 2000 or before birth, a lead court
     *     of a case that is not dual
     */
    @Needs(Task.CHANGE_CASE)
    public CaseHeader change(OpenCase pass, CaseChange change, long version) {
        CaseFile file = expected(pass, version);
        CaseChange whole = edits.checked(pass, file, change);
        em.lock(file, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Jurisdiction before = file.jurisdiction();
        edits.apply(pass, file, whole);
        ends.after(pass, before, whole);
        em.flush();
        changed.fire(new CaseChanged(pass.caseId()));
        return header(pass);
    }

    /** What the clocks would run by after that change, refused as the change itself would be; nothing is written. */
    @Needs(Task.CHANGE_CASE)
    public CaseHeader preview(OpenCase pass, CaseChange change, long version) {
        CaseChange whole = edits.checked(pass, expected(pass, version), change);
        return header(pass).after(whole);
    }

    private CaseFile expected(OpenCase pass, long version) {
        CaseFile file = papers.file(pass);
        if (file.version() != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
        return file;
    }

    /**
     * Keeps two young people apart, both ways, from now on.
     *
     * @param basis the order or the safety reason, in a few words; no name in it
     * @throws Problem not found, when the courthouse has no such other case
     */
    @Needs(Task.CHANGE_CASE)
    public void keepApart(OpenCase pass, String otherCase, String basis) {
        if (basis == null || basis.isBlank() || basis.length() > LONGEST_BASIS) {
            throw Problem.badInput("basis", "problem.keep-apart-basis", LONGEST_BASIS);
        }
        pairs.inHouse(pass, otherCase);
        if (!pairs.apart(pass).contains(otherCase)) {
            em.persist(new KeptApart(pass.caseId(), otherCase, basis.strip(), clock.now(), pass.person()));
            trail.touched("keep-apart");
        }
    }

    /**
     * Links two young people as siblings, both ways: their hearings are set together where they can be.
     *
     * @throws Problem not found, when the courthouse has no such other case
     */
    @Needs(Task.CHANGE_CASE)
    public void linkSibling(OpenCase pass, String otherCase) {
        pairs.inHouse(pass, otherCase);
        if (!pairs.siblings(pass).contains(otherCase)) {
            em.persist(new Sibling(pass.caseId(), otherCase, clock.now(), pass.person()));
            trail.touched("siblings");
        }
    }

    /** The cases whose young people are never called to the same half-day as this one. */
    @Needs(Task.ADVISE_SLOTS)
    public Set<String> keptApart(OpenCase pass) {
        return pairs.apart(pass);
    }

    /** The cases of this youth's siblings; whether this person may open one of them is asked when they do. */
    @Needs(Task.ADVISE_SLOTS)
    public Set<String> siblings(OpenCase pass) {
        return pairs.siblings(pass);
    }

    /** Chosen names by case as this reader may see them, null where not; one statement, foreign cases left out. */
    @Needs(Task.LIST_CASES)
    public Map<String, String> labels(CourtPass pass, Collection<String> caseIds) {
        return lists.labels(pass, caseIds);
    }

    private String pronouns(OpenCase pass, CaseFile file) {
        return file.isAskedOpen() && file.pronouns() != null
                ? seals.open(pass, file.pronouns()).text()
                : null;
    }

    private Integer age(OpenCase pass, CaseFile file) {
        return file.born() == null || !pass.sees(ContentKind.NAME)
                ? null
                : Integer.valueOf(Period.between(file.born(), clock.today()).getYears());
    }

    static Map<Milestone, LocalDate> days(Map<Milestone, NotedMilestone> noted) {
        return noted.values().stream().collect(Collectors.toMap(NotedMilestone::kind, NotedMilestone::day));
    }

    static Map<Milestone, Instant> moments(Map<Milestone, NotedMilestone> noted) {
        return noted.values().stream()
                .filter(each -> each.moment() != null)
                .collect(Collectors.toMap(NotedMilestone::kind, NotedMilestone::moment));
    }
}
