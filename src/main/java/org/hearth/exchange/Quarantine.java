package org.hearth.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.KeyedMarks;
import org.hearth.access.Needs;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** Rows of the nightly file that could not be taken: kept with why, until they hold or the clerk sets them aside. */
@Door
public class Quarantine {
    private static final int MOST = 500;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    KeyedMarks marks;

    @Inject
    Trail trail;

    /** Those that wait, the newest first; at most 500. */
    @Needs(Task.EXCHANGE_CASES)
    public List<Quarantined> waiting(CourtPass pass) {
        return rows(pass, "and q.state = :state", MOST).stream()
                .map(QuarantinedRow::view)
                .toList();
    }

    private List<QuarantinedRow> rows(CourtPass pass, String which, int most) {
        return em.createQuery(
                        "select q from QuarantinedRow q where q.courthouse = :house " + which
                                + " order by q.takenAt desc, q.sheet, q.line, q.id",
                        QuarantinedRow.class)
                .setParameter("house", pass.courthouse())
                .setParameter("state", QuarantinedRow.State.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** What waits, laid out as files once more, for another try. */
    @Needs(Task.EXCHANGE_CASES)
    public Map<Sheet, byte[]> again(CourtPass pass) {
        Map<Sheet, List<Map<String, String>>> cells = new EnumMap<>(Sheet.class);
        rows(pass, "and q.state = :state", Integer.MAX_VALUE)
                .forEach(each -> cells.computeIfAbsent(each.sheet(), any -> new ArrayList<>())
                        .add(QuarantinedRow.unpacked(
                                seals.open(pass, each.id(), each.cells()).text())));
        Map<Sheet, byte[]> files = new EnumMap<>(Sheet.class);
        cells.forEach((sheet, rows) -> files.put(sheet, Exports.bytes(sheet, rows)));
        return files;
    }

    /**
     * Keeps what was refused, and settles what has come in since.
     *
     * @param source what the file was called; null for another try of what waits
     */
    @Needs(Task.EXCHANGE_CASES)
    public void keep(CourtPass pass, Plan plan, String source) {
        Map<String, QuarantinedRow> known = new HashMap<>();
        rows(
                        pass,
                        "and (q.state = :state or q.state = org.hearth.exchange.QuarantinedRow.State.DISMISSED)",
                        Integer.MAX_VALUE)
                .forEach(each -> known.putIfAbsent(each.mark(), each));
        Set<String> refused = new HashSet<>();
        for (Plan.Refused each : plan.refused) {
            String mark = mark(pass, each.key());
            if (refused.add(mark)) {
                keep(pass, each, source, mark, known.get(mark));
            }
        }
        for (String key : plan.held) {
            QuarantinedRow row = known.get(mark(pass, key));
            if (row != null && row.isWaiting() && !refused.contains(row.mark())) {
                row.settle(QuarantinedRow.State.CORRECTED, pass.personName(), clock.now());
            }
        }
        trail.touched("quarantine");
    }

    private void keep(CourtPass pass, Plan.Refused refused, String source, String mark, QuarantinedRow known) {
        QuarantinedRow row = known;
        String cells = QuarantinedRow.packed(refused.cells());
        if (row != null && !row.isWaiting()) {
            boolean same = cells.equals(seals.open(pass, row.id(), row.cells()).text());
            row = same ? row : null;
        }
        if (row == null) {
            row = new QuarantinedRow(pass.courthouse(), refused.sheet(), mark);
        }
        Fault fault = refused.fault();
        Object[] args = fault.args().toArray();
        row.refuse(
                source,
                refused.line(),
                new QuarantinedRow.Said(
                        fault.field(),
                        Words.ENGLISH.say(fault.key(), args),
                        Words.ENGLISH.say(fault.key() + ".mend", args)),
                seals.seal(pass, row.id(), ContentKind.NAME, cells),
                clock.now());
        em.persist(row);
    }

    private String mark(CourtPass pass, String key) {
        return marks.of("quarantine " + pass.courthouse(), key);
    }

    /**
     * Sets a row aside: it is not tried again, and the same row does not come back.
     *
     * @throws Problem not found, where none such waits
     */
    @Needs(Task.EXCHANGE_CASES)
    public void dismiss(CourtPass pass, String id) {
        em.createQuery(
                        "select q from QuarantinedRow q where q.id = :id and q.courthouse = :house",
                        QuarantinedRow.class)
                .setParameter("id", id)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .filter(QuarantinedRow::isWaiting)
                .findFirst()
                .orElseThrow(Problem::notFound)
                .settle(QuarantinedRow.State.DISMISSED, pass.personName(), clock.now());
        trail.touched("quarantine.dismissed");
    }
}
