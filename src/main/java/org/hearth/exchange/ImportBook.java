package org.hearth.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.access.EndEvent;
import org.hearth.access.IntakePerson;
import org.hearth.casefile.LeadCourt;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.HearingTypes;
import org.hearth.terms.CsvTable;
import org.hearth.terms.Custody;
import org.hearth.terms.Entry;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;
import org.hearth.terms.Templates;

/** What the county's system calls the columns and the codes of its files, as the court keeps it in a template. */
public final class ImportBook {
    private static final String FILE = "exchange/import.yaml";

    private final Map<Sheet, Map<String, String>> headings;
    private final Map<String, Map<String, String>> codes;

    private ImportBook(Map<Sheet, Map<String, String>> headings, Map<String, Map<String, String>> codes) {
        this.headings = headings;
        this.codes = codes;
    }

    /**
     * Reads {@code exchange/import.yaml}.
     *
     * @throws org.hearth.terms.TemplateFault naming file, line and mend
     */
    public static ImportBook read(Templates templates, HearingTypes types) {
        Map<Sheet, Map<String, String>> headings = new HashMap<>();
        Map<String, Map<String, String>> codes = own(types);
        Entry file = templates.yaml(FILE).only("columns", "codes");
        for (Sheet sheet : Sheet.values()) {
            Map<String, String> named = headings.computeIfAbsent(sheet, any -> new HashMap<>());
            sheet.columns().forEach(each -> named.put(CsvTable.plain(each.name()), each.name()));
        }
        file.entries("columns").forEach(each -> heading(each, headings));
        file.entries("codes").forEach(each -> code(each, codes));
        return new ImportBook(headings, codes);
    }

    private static void heading(Entry entry, Map<Sheet, Map<String, String>> headings) {
        entry.only("file", "column", "also");
        Sheet sheet = Sheet.of(entry.text("file"))
                .orElseThrow(() -> entry.fault(
                        "file",
                        "write one of " + Arrays.toString(Sheet.values()).toLowerCase(Locale.ROOT)));
        String column = entry.text("column");
        if (sheet.column(column).isEmpty()) {
            throw entry.fault(
                    "column",
                    "is no column of " + sheet.wire() + "; write one of "
                            + sheet.columns().stream().map(Column::name).toList());
        }
        for (String also : entry.texts("also")) {
            String before = headings.get(sheet).put(CsvTable.plain(also), column);
            if (before != null && !before.equals(column)) {
                throw entry.fault("also", also + " already means " + before + "; keep it for one column");
            }
        }
    }

    private static void code(Entry entry, Map<String, Map<String, String>> codes) {
        entry.only("column", "value", "also");
        Map<String, String> known = codes.get(entry.text("column"));
        if (known == null) {
            throw entry.fault("column", "write one of " + codes.keySet());
        }
        String value = known.get(CsvTable.plain(entry.text("value")));
        if (value == null) {
            throw entry.fault("value", "is not known here; write one of " + values(known));
        }
        for (String also : entry.texts("also")) {
            String before = known.put(CsvTable.plain(also), value);
            if (before != null && !before.equals(value)) {
                throw entry.fault("also", also + " already means " + before + "; keep it for one value");
            }
        }
    }

    private static List<String> values(Map<String, String> known) {
        return known.values().stream().distinct().sorted().toList();
    }

    private static Map<String, Map<String, String>> own(HearingTypes types) {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        codes.put(
                "role",
                named(
                        Arrays.stream(Role.values())
                                .filter(each -> !IntakePerson.isStaff(each))
                                .toArray(Role[]::new),
                        Role::name));
        codes.put("jurisdiction", named(Jurisdiction.values(), Jurisdiction::name));
        codes.put("custody", named(Custody.values(), Custody::name));
        codes.put("lead_court", named(LeadCourt.values(), LeadCourt::name));
        codes.put("ends_with", named(EndEvent.values(), EndEvent::name));
        codes.put("status", named(HearingStatus.values(), HearingStatus::wire));
        codes.put("despite", named(Despite.values(), Despite::wire));
        codes.put("language", named(new String[] {"en", "es"}, Function.identity()));
        codes.put("type", named(types.all().toArray(), each -> ((org.hearth.docket.HearingType) each).id()));
        return codes;
    }

    private static <T> Map<String, String> named(T[] all, Function<T, String> name) {
        Map<String, String> named = new HashMap<>();
        for (T each : all) {
            named.put(CsvTable.plain(name.apply(each)), name.apply(each));
        }
        return named;
    }

    /** The column that a heading names; empty for none of this file's. */
    Optional<String> column(Sheet sheet, String heading) {
        return Optional.ofNullable(headings.get(sheet).get(CsvTable.plain(heading)));
    }

    /** Hearth's value for a code of the county's. */
    String code(String column, String cell) throws CellFault {
        Map<String, String> known = codes.get(column);
        String value = known.get(CsvTable.plain(cell));
        if (value == null) {
            throw new CellFault("exchange.cell.code", String.join(", ", values(known)));
        }
        return value;
    }
}
