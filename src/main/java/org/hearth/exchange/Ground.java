package org.hearth.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.access.Bases;
import org.hearth.casefile.NewPetition;
import org.hearth.casefile.Petition;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courthouse;
import org.hearth.docket.HearingTypes;
import org.hearth.terms.CsvTable;
import org.hearth.terms.Ids;

/**
 * What the rows of an import stand on while they are checked: the court's books, the court as it is, and what the rows
 * before have brought.
 */
final class Ground {
    /**
     * The court's books and its day.
     *
     * @param house the courthouse
     * @param calendar the court's days
     * @param types the hearing types
     * @param bases what a place on a team may rest on
     * @param now this moment
     * @param today the court's day
     */
    record Books(
            Courthouse house, CourtCalendar calendar, HearingTypes types, Bases bases, Instant now, LocalDate today) {}

    final Books books;
    final CourtCopy copy;
    final Plan plan;
    /** Whether the files come in while nobody watches. */
    boolean night;

    /** Remarks on rows that hold. */
    final List<ReportRow> notes = new ArrayList<>();

    private final Map<String, Set<String>> filed = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, String> officers = new HashMap<>();
    private final Fresh cases = new Fresh();
    private final Fresh people = new Fresh();

    Ground(Books books, CourtCopy copy) {
        this.books = books;
        this.copy = copy;
        this.plan = new Plan();
    }

    /** What the files bring of one kind: keys made for new rows, and what was refused. */
    private static final class Fresh {
        private final Map<String, String> made = new HashMap<>();
        private final Set<String> ids = new HashSet<>();
        private final Set<String> refused = new HashSet<>();
    }

    private Fresh fresh(Sheet sheet) {
        return sheet == Sheet.CASES ? cases : people;
    }

    /** Makes the key of a new case or person, and keeps what the county calls it. */
    String make(Sheet sheet, String said) {
        if (copy.closed(sheet, said)) {
            throw new Refusal("person", "exchange.case.closed");
        }
        String id = Ids.fresh();
        fresh(sheet).made.put(said, id);
        fresh(sheet).ids.add(id);
        plan.keys.add(new Plan.Key(sheet, said, id));
        return id;
    }

    void refuse(Sheet sheet, String said) {
        if (sheet == Sheet.CASES || sheet == Sheet.PEOPLE) {
            fresh(sheet).refused.add(said);
        }
    }

    boolean isNew(String caseId) {
        return cases.ids.contains(caseId);
    }

    /** Hearth's key of the case or person that a cell names, in the files or in the court. */
    String resolve(Sheet sheet, String column, String said) {
        String made = fresh(sheet).made.get(said);
        if (made != null) {
            return made;
        }
        Optional<Kept> kept = copy.kept(sheet, said);
        if (kept.isPresent()) {
            return kept.get().own();
        }
        String why = fresh(sheet).refused.contains(said) ? "exchange.ref.refused" : "exchange.ref.unknown";
        throw new Refusal(column, why, sheet.wire());
    }

    /** Refuses a petition that the case has not, neither in the files nor in the court. */
    void petition(String caseId, String petition) {
        List<Petition> known = copy.petitionsOf(caseId);
        plan.petitions.putIfAbsent(caseId, known);
        boolean stands = petition.isEmpty()
                || filed.getOrDefault(caseId, Set.of()).contains(petition)
                || known.stream().anyMatch(each -> CourtCopy.petition(each).equals(petition));
        if (!stands) {
            throw new Refusal("petition", "exchange.hearing.petition");
        }
    }

    /** Learns which petitions a row of cases brings. */
    void files(String caseId, List<NewPetition> petitions) {
        Set<String> named = new HashSet<>();
        petitions.forEach(each -> named.add(each.code() + " " + each.filed()));
        filed.put(caseId, named);
    }

    /** A courtroom by its key or its name. */
    String courtroom(String said) {
        return rooms.computeIfAbsent(said, any -> books.house.courtrooms().stream()
                .filter(each -> each.key().equalsIgnoreCase(said) || alike(each.name(), said))
                .map(each -> each.key())
                .findFirst()
                .orElseThrow(() -> new Refusal("courtroom", "exchange.courtroom")));
    }

    /** A judicial officer by key or name. */
    String officer(String said) {
        return officers.computeIfAbsent(said, any -> books.house.officers().stream()
                .filter(each -> each.key().equalsIgnoreCase(said) || alike(each.name(), said))
                .map(each -> each.key())
                .findFirst()
                .orElseThrow(() -> new Refusal("judge", "exchange.judge")));
    }

    private static boolean alike(String name, String said) {
        return CsvTable.plain(name).equals(CsvTable.plain(said));
    }
}
