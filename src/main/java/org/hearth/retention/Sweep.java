package org.hearth.retention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.retention.RetentionClass.Action;
import org.hearth.terms.CourtTime;

/**
 * How one class of rows is found when it is due and what is done with it. Each statement asks for holds itself.
 *
 * @param table the table
 * @param key its key column
 * @param due the condition under which a row {@code t} is due; each {@code ?} is the day before which
 * @param held the condition that leaves out what is held; empty for rows that belong to no case
 * @param emptied the column that is emptied where the class is anonymised; null where rows are removed
 */
record Sweep(String table, String key, String due, String held, String emptied) {
    private static final String DAY = "cast(? as date)";
    private static final String TIME = "cast(? as timestamp)";
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final Map<String, Sweep> SWEEPS = Map.of(
            "drafts",
            of(
                    "input_draft",
                    "request_id",
                    "t.saved_at < " + TIME + " and exists (select r.id from input_request r where r.id = t.request_id"
                            + " and r.submitted_at < " + TIME + ")"),
            "parked-drafts",
            of("input_parked_draft", "id", "t.parked_at < " + TIME),
            "record-drafts",
            of(
                    "bench_draft",
                    "id",
                    "t.saved_at < " + TIME + " and exists (select r.id from orders_record r"
                            + " where r.hearing_id = t.hearing_id and r.signed_at < " + TIME + ")"),
            "conference-notes",
            of("input_conference_note", "id", "t.kept_until < " + DAY),
            "judge-notes",
            of("bench_note", "id", "t.last_on < " + DAY),
            "readings",
            of("summary_reading", "id", "t.read_at < " + TIME),
            "messages",
            new Sweep(
                    "post_message",
                    "id",
                    "t.state in ('SENT', 'TOLD', 'GIVEN_UP') and t.ended_at < " + TIME
                            + " and t.sealed_audience is not null",
                    " and not exists (select h.id from retention_hold h where h.lifted_at is null"
                            + " and t.queue_key like '%' || h.case_id || '%')",
                    "sealed_body"),
            "links",
            of("access_link", "id", "t.expires_at < " + TIME),
            "sessions",
            new Sweep("access_session", "token_hash", "t.ends_at < " + TIME, "", null));

    /** What is destroyed whole, by order, and what is never. */
    private static final Map<String, Set<Action>> WHOLE = Map.of(
            "sealed-petition", EnumSet.of(Action.DESTROY, Action.KEEP),
            "closed-case", EnumSet.of(Action.ORDER, Action.KEEP),
            "audit", EnumSet.of(Action.KEEP));

    /** Every class there is. */
    static final Set<String> CLASSES = classes();

    private static Sweep of(String table, String key, String due) {
        return new Sweep(table, key, due, Turns.NOT_HELD, null);
    }

    private static Set<String> classes() {
        Map<String, Object> all = new TreeMap<>(SWEEPS);
        all.putAll(WHOLE);
        return Set.copyOf(all.keySet());
    }

    /** How rows of a class are found; null for what goes whole or never. */
    static Sweep of(String id) {
        return SWEEPS.get(id);
    }

    /** What may be done with a class. */
    static Set<Action> actions(String id) {
        Set<Action> whole = WHOLE.get(id);
        if (whole != null) {
            return whole;
        }
        return EnumSet.of(of(id).emptied() == null ? Action.DESTROY : Action.ANONYMISE, Action.KEEP);
    }

    /** The keys that are due, at most so many. */
    String find(int many) {
        return "select t." + key + " from " + table + " t where " + due + held + " order by t." + key + " fetch first "
                + many + " rows only";
    }

    /** How many are due, held or not. */
    String count() {
        return "select count(*) from " + table + " t where " + due;
    }

    /** How many are due and go in the next night. */
    String countFree() {
        return count() + held;
    }

    /** How many are due and held. */
    String countHeld() {
        return "select count(*) from " + table + " t where " + due
                + (held.isEmpty() ? " and 1 = 0" : held.replace("and not exists", "and exists"));
    }

    /** Acts on some of them, unless one is held meanwhile. */
    String act(String keys) {
        return (emptied == null
                        ? "delete from " + table + " t"
                        : "update " + table + " t set " + emptied
                                + " = '', sealed_audience = null, version = version + 1")
                + " where t." + key + keys + held;
    }

    /** What is given to each place of the statements, for rows that are due before a day. */
    List<String> days(LocalDate before) {
        int places = (int) due.chars().filter(each -> each == '?').count();
        String day = due.contains(DAY)
                ? before.toString()
                : CourtTime.at(before, LocalTime.MIDNIGHT)
                        .atOffset(ZoneOffset.UTC)
                        .format(INSTANT);
        return Collections.nCopies(places, day);
    }
}
