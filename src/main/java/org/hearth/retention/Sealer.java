package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.Box;
import org.hearth.access.FileSeals;
import org.hearth.access.OpenCase;
import org.hearth.access.Shelf;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseChanged;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.orders.Redactions;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;

/**
 * Takes what an order seals out of the rooms, in the transaction of the order: the rows themselves leave their tables, so
 * that no page, list, count, feed or export has anything to forget.
 */
@ApplicationScoped
class Sealer {
    private static final List<Shelf> SHARED = List.of(
            Belongings.shelf("casefile_case"),
            Belongings.shelf("docket_hearing"),
            Belongings.shelf("orders_record"),
            Belongings.shelf("orders_order"));

    @Inject
    EntityManager em;

    @Inject
    Rows rows;

    @Inject
    Redactions redactions;

    @Inject
    CaseFiles files;

    @Inject
    FileSeals access;

    @Inject
    Box box;

    @Inject
    Event<CaseChanged> changed;

    /** Takes one petition out; what it shares with others is parted, what the others have stays. */
    void petition(OpenCase pass, SealingAct act, Collection<String> named) {
        Map<String, Row> before = shared(pass);
        Set<String> also = new HashSet<>(named);
        part(pass, act.petition(), also);
        Belongings all = Belongings.of(act.petition(), also, shelf -> rows.of(shelf, pass.caseId()));
        SealRules.check(all, named, act.petition());
        forgetNext(pass, all);
        leaveWard(pass, act.petition());
        Map<String, Row> after = shared(pass);
        List<Row> patches = new ArrayList<>();
        before.forEach((key, row) -> {
            Row now = after.get(key);
            Row was = all.keys().contains(row.key()) || now == null ? null : row.changedIn(now);
            if (was != null) {
                patches.add(was);
            }
        });
        putAway(pass, act, all.rows(), patches);
    }

    /** Takes a petition out again after a restore; whatever names no petition goes by the rules alone. */
    void petitionAgain(OpenCase pass, SealingAct act) {
        CaseHeader header = files.header(pass);
        header.petition(act.petition())
                .ifPresent(each -> petition(pass, act, SealRules.withLast(each, header.petitions(), unnamed(pass))));
    }

    /** Rows that may name no petition, by table. */
    Map<Shelf, List<Row>> unnamed(OpenCase pass) {
        Map<Shelf, List<Row>> found = new LinkedHashMap<>();
        SealRules.NAMED.stream().map(Belongings::shelf).forEach(each -> found.put(each, rows.of(each, pass.caseId())));
        return found;
    }

    /** Takes the whole file out; who stands on the case stays, so that the young person and their attorney open it. */
    void file(OpenCase pass, SealingAct act) {
        Map<Shelf, List<Row>> all = new LinkedHashMap<>();
        for (Shelf shelf : Belongings.ALL) {
            boolean stands =
                    shelf.table().startsWith("access_") && !shelf.table().equals("access_link");
            List<Row> found = stands ? List.of() : rows.of(shelf, pass.caseId());
            if (!found.isEmpty()) {
                all.put(shelf, found);
            }
        }
        putAway(pass, act, all, List.of());
        access.close(pass, act.ordered());
    }

    private void putAway(OpenCase pass, SealingAct act, Map<Shelf, List<Row>> all, List<Row> patches) {
        int place = 0;
        Set<String> keys = new HashSet<>();
        for (Map.Entry<Shelf, List<Row>> each : all.entrySet()) {
            for (Row row : each.getValue()) {
                keys.add(row.key());
                if (!each.getKey().dropped()) {
                    keep(act, place++, row, false);
                }
            }
        }
        for (Row row : patches) {
            keep(act, place++, row, true);
        }
        List<Shelf> shelves = new ArrayList<>(all.keySet());
        Collections.reverse(shelves);
        shelves.forEach(shelf ->
                rows.remove(shelf, all.get(shelf).stream().map(Row::key).toList()));
        forgetDays(pass, all.getOrDefault(Belongings.shelf("docket_hearing"), List.of()));
        access.hideLines(pass, act.id(), keys);
        em.flush();
        em.clear();
        changed.fire(new CaseChanged(pass.caseId()));
    }

    private void keep(SealingAct act, int place, Row row, boolean patch) {
        KeptRow kept = new KeptRow(act, place, row, patch, box.put(act.caseId(), row.bare()));
        em.persist(kept);
        row.words()
                .forEach((part, words) -> rows.change(
                        "insert into retention_words (id, row_id, seal_id, case_id, part, sealed_body, sealed_kind,"
                                + " sealed_audience, sealed_author, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                        Arrays.asList(
                                Ids.under(act.caseId()),
                                kept.id(),
                                act.id(),
                                act.caseId(),
                                part,
                                words.body(),
                                words.kind(),
                                words.audience(),
                                words.author())));
    }

    private Map<String, Row> shared(OpenCase pass) {
        Map<String, Row> all = new LinkedHashMap<>();
        SHARED.forEach(shelf -> rows.of(shelf, pass.caseId()).forEach(row -> all.put(shelf.table() + row.key(), row)));
        return all;
    }

    /** What was heard together with another petition of the case stays with that one, without this one's part. */
    private void part(OpenCase pass, String petition, Set<String> also) {
        Map<String, String> staying = redactions.apart(pass, petition);
        staying.forEach((hearing, other) -> {
            rows.change("update docket_hearing set petition_id = ? where id = ?", List.of(other, hearing));
            rows.change("update orders_record set petition_id = ? where hearing_id = ?", List.of(other, hearing));
            rows.change(
                    "update orders_order set petition_id = ? where hearing_id = ? and petition_ids is not null",
                    List.of(other, hearing));
        });
        redactions.named(pass).forEach((order, petitions) -> {
            List<String> rest =
                    petitions.stream().filter(each -> !each.equals(petition)).toList();
            if (rest.isEmpty()) {
                also.add(order);
            } else if (rest.size() < petitions.size()) {
                rows.change(
                        "update orders_order set petition_ids = ? where id = ?",
                        List.of(String.join(" ", rest), order));
            }
        });
    }

    /** A record that stays no longer names a next hearing that went. */
    private void forgetNext(OpenCase pass, Belongings all) {
        all.keys("docket_hearing")
                .forEach(hearing -> rows.change(
                        "update orders_record set next_hearing_id = null, next_at = null"
                                + " where next_hearing_id = ? and case_id = ?",
                        List.of(hearing, pass.caseId())));
    }

    /** A dual case whose last delinquency petition is sealed is a dependency case; the prosecutor is out with it. */
    private void leaveWard(OpenCase pass, String petition) {
        CaseHeader header = files.header(pass);
        boolean last = header.petitions().stream()
                .noneMatch(each -> each.delinquency() && !each.id().equals(petition));
        boolean ward = header.petition(petition).map(Petition::delinquency).orElse(false);
        if (ward && last && header.jurisdiction() == Jurisdiction.DUAL) {
            files.change(pass, CaseChange.of(Jurisdiction.DEPENDENCY, null, null, null, null, null), header.version());
            em.flush();
        }
    }

    /** Packs of those days are made anew; a day's order of calling names only what is left. */
    private void forgetDays(OpenCase pass, List<Row> hearings) {
        for (Row each : hearings) {
            rows.change(
                    "update bench_pack set body = null where courthouse = ? and day_on = cast(? as date)",
                    List.of(pass.courthouse(), each.value("day_on")));
        }
        Shelf orders = Shelf.of("bench_call_order").where("courthouse = ?");
        if (hearings.isEmpty()) {
            return;
        }
        Set<String> gone = new HashSet<>(hearings.stream().map(Row::key).toList());
        for (Row each : rows.of(orders, pass.courthouse())) {
            List<String> called = List.of(each.value("hearings").split(" "));
            List<String> left =
                    called.stream().filter(one -> !gone.contains(one)).toList();
            if (left.size() < called.size()) {
                rows.change(
                        "update bench_call_order set hearings = ? where id = ?",
                        List.of(String.join(" ", left), each.key()));
            }
        }
    }
}
