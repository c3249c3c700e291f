package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.Box;
import org.hearth.access.Pass;
import org.hearth.access.Shelf;
import org.hearth.casefile.CaseChanged;

/** Puts what a sealing took out back where it was. Links, messages and one-request leave do not come back. */
@ApplicationScoped
class Unsealer {
    private static final List<String> WORDS = List.of("sealed_body", "sealed_kind", "sealed_audience", "sealed_author");

    @Inject
    EntityManager em;

    @Inject
    Rows rows;

    @Inject
    Box box;

    @Inject
    Event<CaseChanged> changed;

    void putBack(Pass pass, SealingAct act) {
        Map<String, Map<String, Row.Words>> words = words(act);
        for (KeptRow each : kept(act.id())) {
            Row row = Row.of(
                    Belongings.shelf(each.table()),
                    box.take(pass, act.caseId(), each.body()),
                    words.getOrDefault(each.id(), Map.of()));
            if (each.isPatch()) {
                rows.set(row);
            } else {
                rows.put(row);
            }
        }
        forget(act.id());
        changed.fire(new CaseChanged(act.caseId()));
    }

    List<KeptRow> kept(String seal) {
        return em.createQuery("select r from KeptRow r where r.seal = :seal order by r.place", KeptRow.class)
                .setParameter("seal", seal)
                .getResultList();
    }

    /** Removes what a sealing keeps; answers how many rows it kept. */
    int forget(String seal) {
        rows.change("delete from retention_words where seal_id = ?", List.of(seal));
        int gone = rows.change("delete from retention_row where seal_id = ?", List.of(seal));
        em.clear();
        return gone;
    }

    private Map<String, Map<String, Row.Words>> words(SealingAct act) {
        Map<String, Map<String, Row.Words>> words = new HashMap<>();
        Shelf shelf = Shelf.of("retention_words").where("seal_id = ?");
        for (Row each : rows.of(shelf, act.id())) {
            List<String> text = WORDS.stream().map(each::value).toList();
            words.computeIfAbsent(each.value("row_id"), any -> new HashMap<>())
                    .put(each.value("part"), new Row.Words(text.get(0), text.get(1), text.get(2), text.get(3)));
        }
        return words;
    }
}
