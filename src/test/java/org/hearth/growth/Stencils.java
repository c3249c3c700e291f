package org.hearth.growth;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearth.access.GrownAudit;
import org.hearth.access.GrownSeals;

/** Reads the demo's cases as patterns. */
final class Stencils {
    /** What is copied, parents first. */
    private static final List<String> TABLES = List.of(
            "access_case",
            "casefile_case",
            "casefile_petition",
            "casefile_milestone",
            "access_standing",
            "notice_party",
            "docket_hearing",
            "docket_party",
            "docket_marking",
            "notice_hearing",
            "notice_owed",
            "notice_service",
            "input_request",
            "input_submission",
            "input_answer",
            "input_release",
            "input_filing",
            "input_served",
            "input_barrier_reply",
            "orders_record",
            "orders_order",
            "orders_signature",
            "orders_promise_step",
            "orders_incentive",
            "orders_praise",
            "orders_remembered",
            "progress_observation",
            "progress_goal",
            "progress_need",
            "progress_need_owner",
            "progress_strength",
            "progress_turn",
            "progress_around",
            "progress_corner",
            "summary_reading");

    /** Columns that lead from a row to the thing whose hearing it moves with. */
    private static final List<String> WAYS =
            List.of("id", "hearing_id", "request_id", "submission_id", "answer_id", "promise_id", "origin");

    private static final Set<String> BIRTH = Set.of("born_on", "adult_on");
    private static final int KEY = 25;

    private final Connection connection;
    private final GrownSeals seals;
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, String> hearingOf = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    Stencils(Connection connection, GrownSeals seals) {
        this.connection = connection;
        this.seals = seals;
    }

    /** The cases that have a hearing to come and hearings that are done, by key. */
    List<Stencil> read() throws SQLException {
        readPeople();
        for (String table : TABLES) {
            readTable(table);
        }
        List<Stencil> all = new ArrayList<>();
        Map<String, List<Stencil.Reading>> audit = readAudit();
        for (String caseId : rows.keySet()) {
            Stencil stencil = stencil(caseId, audit.getOrDefault(caseId, List.of()));
            if (stencil.next() != null && !stencil.past().isEmpty()) {
                all.add(stencil);
            }
        }
        all.sort(Comparator.comparing((Stencil each) -> each.next().day()).thenComparing(Stencil::caseId));
        if (all.isEmpty()) {
            throw new IllegalStateException("the demo has no case with a hearing to come and one that is done");
        }
        return all;
    }

    /** Each person's role. */
    Map<String, String> roles() {
        return roles;
    }

    private void readPeople() throws SQLException {
        try (Statement ask = connection.createStatement()) {
            ResultSet row = ask.executeQuery("select id, role_name from access_person order by id");
            while (row.next()) {
                roles.put(row.getString(1), row.getString(2));
            }
        }
    }

    private void readTable(String table) throws SQLException {
        try (Statement ask = connection.createStatement()) {
            ResultSet found = ask.executeQuery(
                    "select * from " + table + " order by " + (table.equals("access_case") ? "case_id" : "id"));
            ResultSetMetaData meta = found.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(meta.getColumnName(i).toLowerCase(java.util.Locale.ROOT));
            }
            while (found.next()) {
                Map<String, Object> raw = Row.fresh();
                for (int i = 1; i <= columns.size(); i++) {
                    raw.put(columns.get(i - 1), value(found, i, meta.getColumnType(i)));
                }
                keep(table, columns, raw);
            }
        }
    }

    private static Object value(ResultSet found, int at, int type) throws SQLException {
        switch (type) {
            case Types.DATE:
                Date day = found.getDate(at);
                return day == null ? null : day.toLocalDate();
            case Types.TIMESTAMP:
                Timestamp moment = found.getTimestamp(at);
                return moment == null ? null : moment.toLocalDateTime();
            case Types.CLOB:
                return found.getString(at);
            default:
                return found.getObject(at);
        }
    }

    private void keep(String table, List<String> columns, Map<String, Object> raw) {
        String id = (String) raw.get("id");
        String caseId = raw.get("case_id") != null
                ? (String) raw.get("case_id")
                : table.equals("casefile_case") ? id : id.substring(0, id.indexOf('-'));
        String hearing = table.equals("docket_hearing")
                ? id
                : WAYS.stream()
                        .map(way -> raw.get(way))
                        .filter(Objects::nonNull)
                        .map(key -> hearingOf.getOrDefault(key, null))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (hearing != null) {
            hearingOf.put(id, hearing);
        }
        if (table.equals("access_case")) {
            tokens.put(GrownAudit.token(raw.get("audit_key").toString(), caseId), caseId);
        }
        if (table.equals("access_standing") && raw.get("request_id") != null) {
            return;
        }
        List<Cell> cells = columns.stream()
                .map(column -> cell(table, caseId, hearing, column, raw))
                .toList();
        rows.computeIfAbsent(caseId, any -> new ArrayList<>()).add(new Row(table, columns, cells, hearing, raw));
    }

    private Cell cell(String table, String caseId, String hearing, String column, Map<String, Object> raw) {
        Object value = raw.get(column);
        if (value instanceof LocalDate day) {
            return BIRTH.contains(column) ? Cell.same(day) : Cell.day(day);
        }
        if (value instanceof LocalDateTime moment) {
            return Cell.moment(moment);
        }
        if (!(value instanceof String text)) {
            return Cell.same(value);
        }
        if (table.equals("docket_hearing")) {
            switch (column) {
                case "sitting_id":
                    return copy -> copy.place().sitting();
                case "courtroom":
                    return copy -> copy.place().courtroom();
                case "officer":
                    return copy -> copy.place().officer();
                default:
            }
        }
        return said(caseId, hearing, column, raw, text);
    }

    private Cell said(String caseId, String hearing, String column, Map<String, Object> raw, String text) {
        if (column.equals("courthouse")) {
            return Copy::courthouse;
        }
        if (column.equals("audit_key")) {
            return Copy::auditKey;
        }
        if (column.endsWith("_body")) {
            return sealed(caseId, column.substring(0, column.length() - "_body".length()), raw, text);
        }
        if (text.equals(caseId)) {
            return Copy::caseId;
        }
        if (roles.containsKey(text)) {
            return Cell.person(text);
        }
        if (text.length() == KEY && text.charAt(caseId.length()) == '-') {
            return key(caseId, hearing, text);
        }
        return text.contains(caseId) ? copy -> text.replace(caseId, copy.caseId()) : Cell.same(text);
    }

    /** Keys of another case, and of another hearing than the row's own, lead nowhere in a copy. */
    private Cell key(String caseId, String hearing, String text) {
        if (!text.startsWith(caseId)) {
            return Cell.same(null);
        }
        String of = hearingOf.get(text);
        if (of != null && !of.equals(hearing)) {
            return Cell.same(null);
        }
        return Cell.key(text.substring(caseId.length() + 1), of != null);
    }

    private Cell sealed(String caseId, String part, Map<String, Object> raw, String body) {
        String kind = (String) raw.getOrDefault(part + "_kind", raw.get(part + "_content"));
        String words = seals.open(
                caseId, body, kind, (String) raw.get(part + "_audience"), (String) raw.get(part + "_author"));
        return Cell.sealed(words, kind, caseId);
    }

    private Stencil stencil(String caseId, List<Stencil.Reading> audit) {
        List<Row> once = new ArrayList<>();
        Map<String, List<Row>> of = new LinkedHashMap<>();
        for (Row each : rows.get(caseId)) {
            (each.hearing() == null ? once : of.computeIfAbsent(each.hearing(), any -> new ArrayList<>())).add(each);
        }
        List<Stencil.Held> held = of.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.table().equals("docket_hearing"))
                .map(row -> new Stencil.Held(
                        row.text("id"),
                        (LocalDate) row.raw().get("day_on"),
                        (LocalDateTime) row.raw().get("starts_at"),
                        (LocalDateTime) row.raw().get("ends_at"),
                        (Integer) row.raw().get("minutes"),
                        row.text("status")))
                .sorted(Comparator.comparing(Stencil.Held::day))
                .toList();
        Stencil.Held next = held.stream()
                .filter(each -> each.status().equals("SET"))
                .findFirst()
                .orElse(null);
        List<Stencil.Held> past = held.stream()
                .filter(each -> each.status().equals("DONE"))
                .sorted(Comparator.comparing(Stencil.Held::day).reversed())
                .toList();
        return new Stencil(caseId, next, past, once, of, audit);
    }

    private Map<String, List<Stencil.Reading>> readAudit() throws SQLException {
        Map<String, List<Stencil.Reading>> audit = new HashMap<>();
        try (Statement ask = connection.createStatement()) {
            ResultSet row = ask.executeQuery("select case_token, person_id, role_name, task, subject from access_audit"
                    + " where case_token is not null order by done_at, id");
            while (row.next()) {
                String caseId = tokens.get(row.getString(1));
                if (caseId != null) {
                    audit.computeIfAbsent(caseId, any -> new ArrayList<>())
                            .add(new Stencil.Reading(
                                    row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                }
            }
        }
        return audit;
    }
}
