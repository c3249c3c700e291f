package org.hearth.growth;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.GrownSeals;

/**
 * Grows a database that holds a demo court to a county, by copies of the demo's own cases: their requests, answers,
 * records, orders and observations under keys of their own, sealed for their own case, with an audit that is chained.
 * The caseload of today in the first courthouse is the same at every size, row for row; so are the people who work on it.
 */
public final class Growth {
    private static final int WEEKS_BETWEEN = 8;
    private static final int COURT_DAYS_AHEAD = 40;
    private static final int CASELOAD = 30;
    private static final int YEAR = 364;
    private static final int SOON = 7;
    /** Of so many cases one waits for the clerk to enter its last order. */
    private static final int UNENTERED = 10;
    /** So many of what a hearing has many of are kept where the case is thinned: requests, their answers, observations. */
    private static final int KEPT = 3;

    private static final Set<String> ASKED =
            Set.of("docket_hearing", "docket_party", "input_request", "notice_hearing", "notice_owed");
    private static final Set<String> THIN = Set.of(
            "access_case",
            "casefile_case",
            "casefile_petition",
            "casefile_milestone",
            "access_standing",
            "notice_party",
            "docket_hearing",
            "docket_party",
            "notice_hearing",
            "input_request",
            "input_submission",
            "input_answer",
            "orders_record",
            "orders_order",
            "orders_signature",
            "progress_goal",
            "progress_observation");
    private static final Set<String> THINNED =
            Set.of("docket_party", "input_request", "input_submission", "input_answer", "progress_observation");
    private static final Set<String> OWN = Set.of("YOUTH", "CAREGIVER", "PARENT");
    private static final Set<String> STAFF = Set.of("JUDGE", "CLERK", "STEWARD", "STEERING");

    private final Connection connection;
    private final boolean derby;
    private final Path keyFile;
    private final LocalDate today;
    private final Names names;
    private final GrownSeals seals;
    private final Size size;
    private final Map<String, Long> seconds = new LinkedHashMap<>();
    private List<Stencil> stencils;
    private Map<String, String> roles;
    private Bulk bulk;

    /**
     * What was written.
     *
     * @param rows rows of all tables
     * @param seconds how long each part took
     */
    public record Grown(Size size, long rows, Map<String, Long> seconds) {
        /** What was written and how long it took, in one line. */
        String said() {
            String parts = seconds.entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue() + " s")
                    .collect(Collectors.joining(", "));
            return String.format(Locale.ROOT, "%,d rows (%s)", rows, parts);
        }
    }

    /**
     * Takes a database that no server is using.
     *
     * @param keyFile the key file of the installation whose database it is
     * @param today the demo's day
     */
    public Growth(Connection connection, Path keyFile, LocalDate today, long seed, Size size) throws SQLException {
        this.connection = connection;
        this.derby = connection.getMetaData().getURL().startsWith("jdbc:derby");
        this.keyFile = keyFile;
        this.today = today;
        this.names = new Names(seed);
        this.seals = new GrownSeals(keyFile);
        this.size = size;
    }

    /** Writes the whole county. */
    public Grown grow() throws SQLException {
        timed("reading the demo", this::read);
        List<String> indexes = derby ? List.of() : dropIndexes();
        timed("cases", this::cases);
        timed("audit", () -> new AuditOfCounty(connection, keyFile, bulk, this).write(size, today));
        timed("indexes", () -> {
            for (String each : indexes) {
                run(each);
            }
            connection.commit();
        });
        timed("statistics", this::statistics);
        return new Grown(size, bulk.rows(), seconds);
    }

    private interface Part {
        void run() throws SQLException;
    }

    private void timed(String part, Part work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        seconds.put(part, (System.nanoTime() - start) / 1_000_000_000L);
    }

    private void read() throws SQLException {
        connection.setAutoCommit(false);
        Stencils reader = new Stencils(connection, seals);
        stencils = reader.read();
        roles = reader.roles();
        bulk = derby ? new Batched(connection) : new Copied(connection);
        if (!derby) {
            run("set session_replication_role = replica");
        }
    }

    /** PostgreSQL makes an index faster from a whole table than row by row; answers how each is made again. */
    private List<String> dropIndexes() throws SQLException {
        Map<String, String> made = new LinkedHashMap<>();
        try (Statement ask = connection.createStatement();
                ResultSet found = ask.executeQuery("select i.indexname, i.indexdef from pg_indexes i"
                        + " where i.schemaname = 'public' and not exists"
                        + " (select 1 from pg_constraint c where c.conname = i.indexname) order by i.indexname")) {
            while (found.next()) {
                made.put(found.getString(1), found.getString(2));
            }
        }
        for (String each : made.keySet()) {
            run("drop index \"" + each + "\"");
        }
        return List.copyOf(made.values());
    }

    private void cases() throws SQLException {
        LocalDate first = today.minusDays((long) size.years() * YEAR + (size.hearings() + 4L) * WEEKS_BETWEEN * 7);
        Places demo = Places.demo(connection, names, first, bulk);
        for (int house = 0; house < size.houses(); house++) {
            Places places = house == 0 ? demo : Places.like(demo, names, Names.house(house), first, bulk);
            people(house);
            for (int year = 0; year < size.years(); year++) {
                for (int number = 0; number < size.cases(); number++) {
                    write(house, year, number, places);
                }
            }
            bulk.flush();
            connection.commit();
        }
    }

    /** The people of a courthouse: its staff, and in each agency one for each thirty cases. */
    private void people(int house) throws SQLException {
        for (String each : roles.keySet()) {
            if (OWN.contains(roles.get(each))) {
                continue;
            }
            int groups = STAFF.contains(roles.get(each)) ? 1 : (size.cases() + CASELOAD - 1) / CASELOAD;
            for (int group = 0; group < groups; group++) {
                String key = colleague(house, group, each);
                if (!key.equals(each)) {
                    person(key, each, house);
                }
            }
        }
    }

    private void person(String key, String like, int house) throws SQLException {
        String role = roles.get(like);
        bulk.add(
                "access_person",
                List.of("id", "name", "role_name", "agency", "courthouse", "officer_key", "version"),
                new Object[] {key, "Person " + key, role, "", Names.house(house), null, 1L});
    }

    private String colleague(int house, int group, String like) {
        boolean staff = STAFF.contains(roles.get(like));
        if (house == 0 && (staff || group == 0)) {
            return like;
        }
        return names.key("person", Names.house(house), like, staff ? "" : String.valueOf(group));
    }

    /** A case's key, the same at every size. */
    String caseId(int house, int year, int number) {
        return names.key("case", Names.house(house), String.valueOf(year), String.valueOf(number));
    }

    /** The key under which the audit names a case. */
    String auditKey(int house, int year, int number) {
        return names.key("audit", Names.house(house), String.valueOf(year), String.valueOf(number)) + "grown0000000";
    }

    /** Who somebody of the demo is to a case. */
    String person(int house, int year, int number, String like) {
        String role = roles.get(like);
        if (role == null) {
            return like;
        }
        return OWN.contains(role)
                ? names.key("own", Names.house(house), String.valueOf(year), String.valueOf(number), role)
                : colleague(house, group(number), like);
    }

    private int group(int number) {
        return number * ((size.cases() + CASELOAD - 1) / CASELOAD) / size.cases();
    }

    Stencil stencil(int number) {
        return stencils.get(number % stencils.size());
    }

    private void write(int house, int year, int number, Places places) throws SQLException {
        Stencil stencil = stencil(number);
        boolean old = year > 0;
        boolean thin = old || house > 0;
        LocalDate next = ahead(number).minusDays((long) year * YEAR);
        Copy copy = new Copy(
                caseId(house, year, number),
                Names.house(house),
                auditKey(house, year, number),
                like -> person(house, year, number, like),
                seals,
                null,
                -(long) year * YEAR,
                null,
                null);
        for (String like : roles.keySet()) {
            if (OWN.contains(roles.get(like))) {
                person(copy.person(like), like, house);
            }
        }
        for (Row row : stencil.once()) {
            put(old ? ended(row, next) : row, copy, thin);
        }
        int count = 0;
        if (!old) {
            boolean soon = next.isBefore(today.plusDays(SOON));
            Copy coming = copy.at(
                    count++,
                    stencil.next(),
                    places.place(next, today, stencil.next().minutes()));
            for (Row row : stencil.of().get(stencil.next().id())) {
                if (soon && !thin || ASKED.contains(row.table())) {
                    put(soon && !thin ? row : onlyAsked(row), coming, thin);
                }
            }
        }
        for (; count < size.hearings(); count++) {
            Map<String, Integer> kept = new HashMap<>();
            Stencil.Held held = stencil.past().get(count % stencil.past().size());
            LocalDate day = next.minusDays((long) count * WEEKS_BETWEEN * 7);
            Copy done = copy.at(
                    count, held, places.place(day.isBefore(today) ? day : today.minusDays(1), today, held.minutes()));
            for (Row row : stencil.of().get(held.id())) {
                if (!thin || isKept(row, kept)) {
                    Row as = count > 1 || old ? settled(row) : number % UNENTERED == 0 ? unentered(row) : row;
                    put(as, done, thin);
                }
            }
        }
    }

    /** The day of a case's next hearing: the caseload is spread over eight weeks of court days. */
    private LocalDate ahead(int number) {
        LocalDate day = today;
        for (int left = number % COURT_DAYS_AHEAD; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
        return day;
    }

    private void put(Row row, Copy copy, boolean thin) throws SQLException {
        if (thin && !THIN.contains(row.table())) {
            return;
        }
        if (row.table().equals("input_request")
                && copy.held().status().equals("DONE")
                && !"SUBMITTED".equals(row.text("status"))) {
            return;
        }
        Object[] values = new Object[row.cells().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.cells().get(i).in(copy);
        }
        bulk.add(row.table(), row.columns(), ranked(row, copy, values));
    }

    /** What is kept of a thinned case: a few of each, and nothing whose own request or submission is not kept. */
    private static boolean isKept(Row row, Map<String, Integer> kept) {
        if (!THINNED.contains(row.table())) {
            return true;
        }
        String parent = row.text(row.table().equals("input_answer") ? "submission_id" : "request_id");
        boolean open = row.table().equals("input_request") && !"SUBMITTED".equals(row.text("status"));
        boolean later = row.raw().get("place_in_form") instanceof Number place && place.intValue() > 0;
        if (open || later || parent != null && !kept.containsKey(parent)) {
            return false;
        }
        kept.put(row.text("id"), 1);
        return kept.merge(row.table(), 1, Integer::sum) <= KEPT || forget(kept, row);
    }

    private static boolean forget(Map<String, Integer> kept, Row row) {
        kept.remove(row.text("id"));
        return false;
    }

    /** The inbox's order: what is open by its day, what is settled by the day it was, the newest first. */
    private static Object[] ranked(Row row, Copy copy, Object[] values) {
        int at = row.columns().indexOf("inbox_rank");
        if (at >= 0) {
            boolean settled = "SUBMITTED".equals(values[row.columns().indexOf("status")]);
            int rank = ((Number) row.raw().get("inbox_rank")).intValue();
            boolean was = "SUBMITTED".equals(row.text("status"));
            int day = (int) ((LocalDate) row.raw().get("due_on")).toEpochDay();
            values[at] =
                    was && !settled ? day + (int) copy.days() : rank + (int) (settled ? -copy.days() : copy.days());
        }
        return values;
    }

    /** A request of a hearing some weeks ahead: nothing has come yet. */
    private static Row onlyAsked(Row row) {
        return row.table().equals("input_request")
                ? row.with(Map.of("status", Cell.same("ASKED"), "submitted_at", Cell.same(null), "saves", Cell.same(0)))
                : row;
    }

    /** What an earlier hearing ordered is done. */
    private static Row settled(Row row) {
        return row.table().equals("orders_order") ? row.with(Map.of("status", Cell.same("DONE"))) : row;
    }

    /** The clerk has not entered yet what the last hearing ordered. */
    private static Row unentered(Row row) {
        return row.table().equals("orders_order")
                ? row.with(Map.of(
                        "entered_at", Cell.same(null), "entered_by", Cell.same(null), "entered_code", Cell.same(null)))
                : row;
    }

    /** The team of a case of an earlier year has left. */
    private static Row ended(Row row, LocalDate last) {
        return row.table().equals("access_standing")
                ? row.with(Map.of("until_on", Cell.same(last), "ended_at", Cell.same(last.atTime(8, 0))))
                : row;
    }

    private void statistics() throws SQLException {
        connection.commit();
        if (!derby) {
            run("set session_replication_role = origin");
            connection.commit();
            connection.setAutoCommit(true);
            run("vacuum analyze");
            connection.setAutoCommit(false);
            return;
        }
        List<String> tables = new ArrayList<>();
        try (Statement ask = connection.createStatement();
                ResultSet found = ask.executeQuery(
                        "select t.tablename from sys.systables t where t.tabletype = 'T' order by t.tablename")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        for (String table : tables) {
            run("call syscs_util.syscs_update_statistics('APP', '" + table + "', null)");
        }
        connection.commit();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
