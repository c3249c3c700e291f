package org.hearth.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearth.access.IntakePerson;
import org.hearth.access.IntakeStanding;
import org.hearth.casefile.CopiedCase;
import org.hearth.casefile.IntakeFile;
import org.hearth.casefile.IntakePair;
import org.hearth.casefile.Petition;
import org.hearth.docket.IntakeHearing;
import org.hearth.docket.IntakeSitting;

/** What an import will write, found out before anything is written. */
final class Plan {
    /**
     * A key of the county's and what it means here.
     *
     * @param sheet of which file
     * @param said the key
     * @param own Hearth's
     */
    record Key(Sheet sheet, String said, String own) {}

    /**
     * A hearing and the petition it names, whose key is made when its case is written.
     *
     * @param hearing without a petition
     * @param petition code and day filed; empty for none
     */
    record Wanted(IntakeHearing hearing, String petition) {}

    /**
     * A row that does not hold.
     *
     * @param sheet of which file
     * @param line where it began
     * @param cells as they came, by our columns
     * @param fault the first that is wrong with it
     */
    record Refused(Sheet sheet, int line, Map<String, String> cells, Fault fault) {
        String key() {
            return sheet.key(cells);
        }
    }

    final List<IntakePerson> people = new ArrayList<>();
    final Map<String, IntakePerson> changedPeople = new LinkedHashMap<>();
    final List<IntakeSitting> sittings = new ArrayList<>();
    final List<IntakeFile> files = new ArrayList<>();
    final Map<String, SheetRow> changedFiles = new LinkedHashMap<>();
    /** The changed cases as they stood when the files were checked. */
    final Map<String, CopiedCase> before = new HashMap<>();

    /** New places on teams by case. */
    final Map<String, List<IntakeStanding>> team = new LinkedHashMap<>();

    final Map<String, LocalDate> untils = new LinkedHashMap<>();
    final List<IntakePair> pairs = new ArrayList<>();
    /** New hearings by case. */
    final Map<String, List<Wanted>> hearings = new LinkedHashMap<>();

    final Map<String, Wanted> changedHearings = new LinkedHashMap<>();
    final List<Key> keys = new ArrayList<>();
    final Map<String, LocalDate> adults = new HashMap<>();
    /** Hearings still to come that ask their team once they are in. */
    final Map<String, LocalDate> asks = new LinkedHashMap<>();
    /** The courtrooms in which a hearing still to come takes a place, by day. */
    final Map<LocalDate, Set<String>> rooms = new TreeMap<>();

    /** The petitions of cases that stand already and have hearings here, by case. */
    final Map<String, List<Petition>> petitions = new HashMap<>();

    /** The cells of refused rows. */
    final List<Refused> refused = new ArrayList<>();
    /** The keys of the rows that hold, as the quarantine knows them. */
    final Set<String> held = new HashSet<>();

    final List<ReportRow> report = new ArrayList<>();

    void room(LocalDate day, String courtroom) {
        rooms.computeIfAbsent(day, any -> new TreeSet<>()).add(courtroom);
    }

    boolean holds() {
        return report.stream().noneMatch(ReportRow::refused);
    }

    int count(ReportRow.Outcome outcome) {
        return (int) report.stream().filter(each -> each.outcome() == outcome).count();
    }
}
