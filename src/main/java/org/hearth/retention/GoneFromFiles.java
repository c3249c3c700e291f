package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.Box;
import org.hearth.access.CourtPass;
import org.hearth.exchange.SealedOut;

/** What sealing keeps of petitions and hearings, as a file of the county's might name them. */
@ApplicationScoped
class GoneFromFiles implements SealedOut {
    private static final String PETITIONS = "casefile_petition";
    private static final String HEARINGS = "docket_hearing";

    @Inject
    EntityManager em;

    @Inject
    Box box;

    @Override
    public Gone of(CourtPass pass) {
        Map<String, Set<String>> petitions = new HashMap<>();
        Set<String> hearings = new HashSet<>();
        Map<String, Set<String>> settings = new HashMap<>();
        for (KeptRow each : kept(pass)) {
            Row row = Row.of(Belongings.shelf(each.table()), box.compared(pass, each.caseId(), each.body()), Map.of());
            if (each.table().equals(PETITIONS)) {
                add(petitions, each, row.value("code") + " " + row.value("filed_on"));
            } else {
                hearings.add(each.key());
                add(settings, each, row.value("kind") + " " + row.value("day_on"));
            }
        }
        return new Gone(petitions, hearings, settings);
    }

    private List<KeptRow> kept(CourtPass pass) {
        return em.createQuery(
                        "select r from KeptRow r, SealingAct a where a.id = r.seal and a.courthouse = :house"
                                + " and r.patch = false and r.table in :tables",
                        KeptRow.class)
                .setParameter("house", pass.courthouse())
                .setParameter("tables", List.of(PETITIONS, HEARINGS))
                .getResultList();
    }

    private static void add(Map<String, Set<String>> all, KeptRow row, String said) {
        all.computeIfAbsent(row.caseId(), any -> new HashSet<>()).add(said);
    }
}
