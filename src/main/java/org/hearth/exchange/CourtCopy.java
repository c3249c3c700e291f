package org.hearth.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearth.access.IntakePerson;
import org.hearth.access.IntakeStanding;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.CopiedCase;
import org.hearth.casefile.IntakePair;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.Petition;
import org.hearth.court.Courtroom;
import org.hearth.docket.Hearing;
import org.hearth.docket.Sitting;
import org.hearth.terms.CourtTime;

/** The whole court as its files have it, each row by what it is known by; no row of a sealed case is in it. */
final class CourtCopy {
    private final Map<Sheet, TreeMap<String, Kept>> rows = new EnumMap<>(Sheet.class);
    private final Map<Sheet, Map<String, String>> outside = new EnumMap<>(Sheet.class);
    private final Map<Sheet, Map<String, String>> own = new EnumMap<>(Sheet.class);
    private final Map<String, LocalDate> adults = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private SealedOut.Gone gone = SealedOut.Gone.NONE;

    CourtCopy() {
        for (Sheet each : Sheet.values()) {
            rows.put(each, new TreeMap<>());
            outside.put(each, new HashMap<>());
            own.put(each, new HashMap<>());
        }
    }

    /** Learns by what key the county knows something. */
    void known(Sheet sheet, String said, String id) {
        outside.get(sheet).put(id, said);
        own.get(sheet).put(said, id);
    }

    /** Learns what was sealed: single petitions with their hearings, and whole files. */
    void sealed(SealedOut.Gone petitions, Collection<String> files) {
        gone = petitions;
        closed.addAll(files);
        closed.addAll(petitions.hearings());
    }

    /** Whether one of these petitions was sealed out of the case; none that the case still has. */
    boolean sealedPetition(String caseId, Collection<String> said) {
        Set<String> sealed = gone.petitions().getOrDefault(caseId, Set.of());
        List<String> standing = new ArrayList<>();
        petitionsOf(caseId).forEach(each -> standing.add(petition(each)));
        return said.stream().anyMatch(each -> !standing.remove(each) && sealed.contains(each));
    }

    /** Whether a hearing of that type and day was sealed out of the case. */
    boolean sealedHearing(String caseId, String type, String day) {
        return gone.settings().getOrDefault(caseId, Set.of()).contains(type + " " + day);
    }

    /** The petitions of a case that stands, by its own key; none for another. */
    List<Petition> petitionsOf(String caseId) {
        return kept(Sheet.CASES, name(Sheet.CASES, caseId))
                .map(each -> ((CopiedCase) each.of()).header().petitions())
                .orElse(List.of());
    }

    void adults(Map<String, LocalDate> days) {
        adults.putAll(days);
    }

    /** The name by which the files know something of ours: the county's key, else Hearth's own. */
    String name(Sheet sheet, String id) {
        return outside.get(sheet).getOrDefault(id, id);
    }

    /** The same for what a file says, which may be either key. */
    String named(Sheet sheet, String said) {
        return outside.get(sheet).getOrDefault(said, said);
    }

    /** True for a key of something that stood here and is no longer shown: it was sealed. */
    boolean closed(Sheet sheet, String said) {
        return kept(sheet, said).isEmpty() && (own.get(sheet).containsKey(said) || closed.contains(said));
    }

    Optional<Kept> kept(Sheet sheet, String identity) {
        return Optional.ofNullable(rows.get(sheet).get(identity));
    }

    /** The rows of a sheet, in the order of its file. */
    Collection<Kept> rows(Sheet sheet) {
        return rows.get(sheet).values();
    }

    LocalDate adultOn(String caseId) {
        return adults.get(caseId);
    }

    private void keep(Sheet sheet, Map<String, String> cells, String id, Object of) {
        SheetRow row = new SheetRow(sheet, 0, cells);
        Kept before = rows.get(sheet).get(row.identity());
        if (before == null || before.row().cells().toString().compareTo(cells.toString()) < 0) {
            rows.get(sheet).put(row.identity(), new Kept(row, id, of));
        }
    }

    void courtroom(Courtroom room) {
        Cells cells = new Cells().put("courtroom", room.key()).put("name", room.name());
        keep(Sheet.COURTROOMS, cells.map(), null, room);
    }

    /** Of two that begin at the same time in one courtroom one was lost; the other is the court's. */
    void sitting(Sitting sitting) {
        Cells cells = new Cells()
                .put("courtroom", sitting.courtroom())
                .put("date", sitting.day())
                .put("from", sitting.from())
                .put("to", sitting.to())
                .put("judge", sitting.officer())
                .put("capacity", sitting.capacity())
                .put("step", sitting.step())
                .put("starts", sitting.starts().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .put("lost", sitting.lost() ? "yes" : "no");
        String identity = Sheet.SITTINGS.identity(cells.map());
        if (!sitting.lost() || kept(Sheet.SITTINGS, identity).isEmpty()) {
            SheetRow row = new SheetRow(Sheet.SITTINGS, 0, cells.map());
            rows.get(Sheet.SITTINGS).put(identity, new Kept(row, sitting.id(), sitting));
        }
    }

    void person(IntakePerson person) {
        Cells cells = new Cells()
                .put("person", name(Sheet.PEOPLE, person.id()))
                .put("name", person.name().strip())
                .put("role", person.role())
                .put("agency", person.agency());
        keep(Sheet.PEOPLE, cells.map(), person.id(), person);
    }

    void file(CopiedCase file) {
        CaseHeader header = file.header();
        Cells cells = new Cells()
                .put("case", name(Sheet.CASES, header.number()))
                .put("name", file.name() == null ? "" : file.name().strip())
                .put("born", file.born())
                .put("jurisdiction", header.jurisdiction())
                .put("lead_court", header.leadCourt())
                .put("custody", header.custody())
                .put("language", header.language())
                .put("school_from", header.schoolFrom())
                .put("school_to", header.schoolTo())
                .put("petitions", petitions(header.petitions()));
        for (Milestone each : Milestone.values()) {
            cells.put(each.wire(), moment(header, each));
        }
        keep(Sheet.CASES, cells.map(), header.number(), file);
    }

    /** A day, with its minute where one is known; midnight is what a spreadsheet writes beside a day without a time. */
    private static String moment(CaseHeader header, Milestone milestone) {
        LocalDate day = header.milestones().get(milestone);
        Instant moment = header.moments().get(milestone);
        LocalTime time = moment == null
                ? LocalTime.MIDNIGHT
                : CourtTime.timeOf(moment).withSecond(0).withNano(0);
        return day == null ? "" : time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + " " + time;
    }

    static String petition(Petition petition) {
        return petition.code() + " " + petition.filed();
    }

    private static String petitions(List<Petition> petitions) {
        List<String> all = new ArrayList<>();
        petitions.forEach(each -> all.add(petition(each) + (each.sustained() == null ? "" : " " + each.sustained())));
        return all.stream().sorted(CellRules::byDay).collect(Collectors.joining("; "));
    }

    /** Whether the file of cases has a case; what is read beside it may know one that was opened or sealed meanwhile. */
    private boolean has(String caseId) {
        return kept(Sheet.CASES, name(Sheet.CASES, caseId)).isPresent();
    }

    void standing(IntakeStanding standing) {
        IntakeStanding.Words words = standing.words();
        if (!has(standing.caseId())
                || kept(Sheet.PEOPLE, name(Sheet.PEOPLE, words.person())).isEmpty()) {
            return;
        }
        Cells cells = new Cells()
                .put("case", name(Sheet.CASES, standing.caseId()))
                .put("person", name(Sheet.PEOPLE, words.person()))
                .put("role", words.role())
                .put("basis", words.basis() == null ? "" : words.basis().strip())
                .put("basis_key", words.basisKey())
                .put("from", words.from())
                .put("until", words.until())
                .put("copies", words.copies() ? "yes" : "no")
                .put("ends_with", words.endsWith());
        keep(Sheet.TEAM, cells.map(), standing.id(), standing);
    }

    void hearing(Hearing hearing) {
        if (!has(hearing.caseId())) {
            return;
        }
        Cells cells = new Cells()
                .put("hearing", name(Sheet.HEARINGS, hearing.id()))
                .put("case", name(Sheet.CASES, hearing.caseId()))
                .put("type", hearing.type())
                .put("date", hearing.day())
                .put("start", CourtTime.timeOf(hearing.startsAt()))
                .put("minutes", hearing.minutes())
                .put("courtroom", hearing.courtroom())
                .put("judge", hearing.officer())
                .put("status", hearing.status().wire())
                .put(
                        "petition",
                        petitionsOf(hearing.caseId()).stream()
                                .filter(each -> each.id().equals(hearing.petition()))
                                .map(CourtCopy::petition)
                                .findFirst()
                                .orElse(""))
                .put("target", hearing.limit().target())
                .put("outer", hearing.limit().outer())
                .put("citation", hearing.limit().citation().strip());
        keep(Sheet.HEARINGS, cells.map(), hearing.id(), hearing);
    }

    void pair(IntakePair pair) {
        if (!has(pair.caseId()) || !has(pair.other())) {
            return;
        }
        String one = name(Sheet.CASES, pair.caseId());
        String other = name(Sheet.CASES, pair.other());
        boolean first = one.compareTo(other) < 0;
        Cells cells = new Cells()
                .put("case", first ? one : other)
                .put("other", first ? other : one)
                .put("basis", pair.basis().strip());
        keep(Sheet.KEEP_APART, cells.map(), null, pair);
    }
}
