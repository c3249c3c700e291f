package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearth.access.Shelf;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;

/** Destroys what an order names: the rows themselves, in one transaction, with a certificate of what went. */
@ApplicationScoped
class Destroyer {
    private static final Shelf SEALED = Shelf.of("retention_row").where("seal_id = ?");
    private static final Shelf OF_CASE = Shelf.of("retention_row");

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rows rows;

    @Inject
    Unsealer unsealer;

    @Inject
    Trail trail;

    /**
     * Destroys what a sealing keeps, and after a whole file's the case with it.
     *
     * @return the certificate; null where nothing was there
     */
    Certificate sealed(SealingAct act) {
        Map<String, Integer> counts = new TreeMap<>();
        Collection<String> list = new TreeSet<>();
        note(rows.of(SEALED, act.id()), counts, list);
        unsealer.forget(act.id());
        if (act.isWhole()) {
            rest(act.caseId(), counts, list);
        }
        String subject = act.isWhole() ? act.caseId() : act.id();
        return certify(
                act.courthouse(),
                subject,
                act.isWhole() ? "FILE" : "PETITION",
                act.statute(),
                act.officer(),
                act.ordered(),
                counts,
                list);
    }

    /** Destroys everything of a case, whatever is sealed of it too. */
    Certificate whole(DestructionOrder order) {
        Map<String, Integer> counts = new TreeMap<>();
        Collection<String> list = new TreeSet<>();
        rest(order.caseId(), counts, list);
        return certify(
                order.courthouse(),
                order.caseId(),
                "CASE",
                order.statute(),
                order.officer(),
                order.ordered(),
                counts,
                list);
    }

    /** Destroys again what came back with a restore; its certificate stands already. */
    void again(String caseId) {
        rest(caseId, new TreeMap<>(), new TreeSet<>());
    }

    private void rest(String caseId, Map<String, Integer> counts, Collection<String> list) {
        note(rows.of(OF_CASE, caseId), counts, list);
        rows.change("delete from retention_words where case_id = ?", List.of(caseId));
        rows.change("delete from retention_row where case_id = ?", List.of(caseId));
        List<Shelf> shelves = new ArrayList<>(Belongings.ALL);
        Collections.reverse(shelves);
        for (Shelf shelf : shelves) {
            List<Row> found = rows.of(shelf, caseId);
            found.forEach(row -> note(shelf.table(), row.key(), counts, list));
            rows.remove(shelf, found.stream().map(Row::key).toList());
        }
        rows.change("delete from docket_claim where resource_key like ?", List.of("%" + caseId + "%"));
        em.clear();
    }

    private static void note(List<Row> kept, Map<String, Integer> counts, Collection<String> list) {
        kept.stream()
                .filter(each -> "false".equals(each.value("patch")))
                .forEach(each -> note(each.value("table_name"), each.value("row_key"), counts, list));
    }

    private static void note(String table, String key, Map<String, Integer> counts, Collection<String> list) {
        counts.merge(table, 1, Integer::sum);
        list.add(table + " " + key);
    }

    private Certificate certify(
            String courthouse,
            String subject,
            String what,
            String statute,
            String officer,
            LocalDate ordered,
            Map<String, Integer> counts,
            Collection<String> list) {
        Certificate made = new Certificate(
                Ids.fresh(), subject, what, statute, officer, ordered, clock.now(), list.size(), counts, hash(list));
        em.persist(new KeptCertificate(made, courthouse));
        trail.touched("destroyed." + what, "rows." + list.size(), "list." + made.hash());
        return made;
    }

    static String hash(Collection<String> list) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", new TreeSet<>(list)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
