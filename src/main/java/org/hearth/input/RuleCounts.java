package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;

/** Counts what became of the language guide's advice, for the review of its rules. */
@ApplicationScoped
class RuleCounts {
    private static final String CELL =
            " where c.courthouse = :house and c.rule = :rule and c.outcome = :outcome" + " and c.month = :month";

    @Inject
    EntityManager em;

    @Inject
    RuleCells cells;

    /** Takes over what counts after a choice and did not before, and the other way round. */
    void count(String courthouse, Map<ChosenWords.Cell, String> before, Map<ChosenWords.Cell, String> after) {
        after.forEach((cell, month) -> {
            if (!before.containsKey(cell)) {
                see(courthouse, cell, month);
                add(courthouse, cell, month, 1);
            }
        });
        before.forEach((cell, month) -> {
            if (!after.containsKey(cell)) {
                add(courthouse, cell, month, -1);
            }
        });
    }

    /** Sees to it that there is a row to count in; whoever comes second to make it finds it made. */
    private void see(String courthouse, ChosenWords.Cell cell, String month) {
        Long found = em.createQuery("select count(c) from RuleCount c" + CELL, Long.class)
                .setParameter("house", courthouse)
                .setParameter("rule", cell.rule())
                .setParameter("outcome", cell.outcome())
                .setParameter("month", month)
                .getSingleResult();
        if (found == 0) {
            try {
                cells.add(new RuleCount(courthouse, cell.rule(), cell.outcome(), month));
            } catch (PersistenceException first) {
                // Somebody else made it at the same moment; it is counted in below.
            }
        }
    }

    private void add(String courthouse, ChosenWords.Cell cell, String month, int times) {
        em.createQuery("update RuleCount c set c.times = c.times + :times, c.version = c.version + 1" + CELL)
                .setParameter("times", times)
                .setParameter("house", courthouse)
                .setParameter("rule", cell.rule())
                .setParameter("outcome", cell.outcome())
                .setParameter("month", month)
                .executeUpdate();
    }

    /** Rule, outcome and times of a courthouse since a month, summed. */
    List<Object[]> since(String courthouse, String month) {
        return em.createQuery(
                        "select c.rule, c.outcome, sum(c.times) from RuleCount c where c.courthouse = :house"
                                + " and c.month >= :month group by c.rule, c.outcome",
                        Object[].class)
                .setParameter("house", courthouse)
                .setParameter("month", month)
                .getResultList();
    }
}
