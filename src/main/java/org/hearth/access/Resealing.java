package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.terms.ContentKind;

/**
 * Seals texts anew under another key, a few rows at a time. A row is written only while its version is the one that was read,
 * and keeps that version: whoever edits it meanwhile neither loses words nor is told that somebody else was first.
 */
@ApplicationScoped
class Resealing {
    /** Rows of one transaction. */
    private static final int ROWS = 100;
    /** Characters of one transaction; a file alone may have more. */
    private static final long CHARACTERS = 4_000_000;

    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    private volatile List<SealedColumn> columns;

    /** Every column with sealed words. */
    List<SealedColumn> columns() {
        if (columns == null) {
            columns = SealedColumn.of(em.getMetamodel());
        }
        return columns;
    }

    /**
     * Works on the next column that is not finished, and on to the first that has rows.
     *
     * @return false when all are finished
     */
    boolean work(String key) {
        Set<String> finished = steps(key).stream()
                .filter(step -> step.isFinishedFor(key))
                .map(ResealStep::source)
                .collect(Collectors.toSet());
        return columns().stream()
                .filter(column -> !finished.contains(column.name()))
                .anyMatch(column -> batch(column, step(column, key)));
    }

    /** The column's progress, locked until this transaction ends. */
    private ResealStep step(SealedColumn column, String key) {
        ResealStep step = em.find(ResealStep.class, column.name());
        if (step == null) {
            step = new ResealStep(column.name(), key);
            em.persist(step);
            em.flush();
            return step;
        }
        em.refresh(step, LockModeType.PESSIMISTIC_WRITE);
        if (!step.keyId().equals(key)) {
            step.begin(key);
        }
        return step;
    }

    /** Seals the column's next rows anew; false when there were none. */
    private boolean batch(SealedColumn column, ResealStep step) {
        List<String> ids = next(column, step);
        if (!ids.isEmpty()) {
            seal(column, step, ids);
            return true;
        }
        boolean none = step.reached().isEmpty();
        if (none || count(column, step.keyId(), false) <= step.unread()) {
            step.finish();
            return false;
        }
        step.again();
        return true;
    }

    private void seal(SealedColumn column, ResealStep step, List<String> ids) {
        long moved = 0;
        long unread = 0;
        for (Object[] row : rows(column, ids)) {
            Optional<String> anew = seals.anew((String) row[2], (ContentKind) row[3], bindings(row));
            if (anew.isEmpty()) {
                unread++;
            } else {
                moved += put(column, row, anew.get());
            }
        }
        step.advance(ids.get(ids.size() - 1), moved, unread);
    }

    /** The next keys, as many as their texts may weigh together. */
    private List<String> next(SealedColumn column, ResealStep step) {
        List<Object[]> waiting = em.createQuery(column.waitingQuery(), Object[].class)
                .setParameter("reached", step.reached())
                .setParameter("under", step.keyId() + ":%")
                .setMaxResults(ROWS)
                .getResultList();
        List<String> ids = new ArrayList<>();
        long weight = 0;
        for (Object[] row : waiting) {
            weight += ((Number) row[1]).longValue();
            if (!ids.isEmpty() && weight > CHARACTERS) {
                return ids;
            }
            ids.add((String) row[0]);
        }
        return ids;
    }

    private List<Object[]> rows(SealedColumn column, List<String> ids) {
        return em.createQuery(column.rowsQuery(), Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private int put(SealedColumn column, Object[] row, String body) {
        return em.createNativeQuery(column.update())
                .setParameter(1, body)
                .setParameter(2, row[0])
                .setParameter(3, row[1])
                .executeUpdate();
    }

    /** What a row's words may be bound to: the case in its key, its key, or another key it holds; the seal says which. */
    private static List<String> bindings(Object[] row) {
        String id = (String) row[0];
        List<String> bindings = new ArrayList<>();
        if (id.indexOf('-') > 0) {
            bindings.add(id.substring(0, id.indexOf('-')));
        }
        bindings.add(id);
        for (int i = 4; i < row.length; i++) {
            if (row[i] != null) {
                bindings.add((String) row[i]);
            }
        }
        return bindings;
    }

    /** How many texts are under a key. */
    long under(String key) {
        return columns().stream().mapToLong(column -> count(column, key, true)).sum();
    }

    private long count(SealedColumn column, String key, boolean under) {
        return em.createQuery(column.countQuery(under), Long.class)
                .setParameter("under", key + ":%")
                .getSingleResult();
    }

    /** Every column's progress for a key. */
    List<ResealStep> steps(String key) {
        return em.createQuery("select s from ResealStep s where s.keyId = :key", ResealStep.class)
                .setParameter("key", key)
                .getResultList();
    }
}
