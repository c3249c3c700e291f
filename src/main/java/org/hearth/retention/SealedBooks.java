package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.access.Shelf;

/** Reads what is sealed with the reader's own rights: each row by the right to a sealed petition, each text by its kind. */
@ApplicationScoped
class SealedBooks {
    private static final int DAY = 10;
    /** What is told of a sealed petition, with the column its day stands in. */
    private static final Map<String, String> TOLD = Map.of(
            "docket_hearing", "day_on",
            "orders_order", "due_on",
            "orders_warrant", "asked_at",
            "input_answer", "",
            "input_agreed_action", "due_on",
            "orders_agreed", "due_on");

    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Unsealer unsealer;

    List<SealedBook> of(OpenCase pass) {
        return em
                .createQuery(
                        "select a from SealingAct a where a.caseId = :case and a.unsealedAt is null"
                                + " and a.destroyedAt is null order by a.enteredAt, a.id",
                        SealingAct.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(act -> book(pass, act))
                .filter(Objects::nonNull)
                .toList();
    }

    private SealedBook book(OpenCase pass, SealingAct act) {
        Map<String, List<KeptWords>> words = em
                .createQuery("select w from KeptWords w where w.seal = :seal order by w.id", KeptWords.class)
                .setParameter("seal", act.id())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(KeptWords::row));
        Row petition = null;
        List<SealedBook.Leaf> leaves = new ArrayList<>();
        for (KeptRow each : unsealer.kept(act.id())) {
            Reading reading = seals.open(pass, each.body());
            if (!reading.isOpen()) {
                return null;
            }
            Row row = Row.of(Belongings.shelf(each.table()), reading.text(), Map.of());
            petition = each.table().equals(Shelf.PETITIONS) && !act.isWhole() ? row : petition;
            if (TOLD.containsKey(each.table()) && !each.isPatch()) {
                leaves.add(leaf(pass, row, words.getOrDefault(each.id(), List.of())));
            }
        }
        return new SealedBook(
                petition == null ? "" : petition.value("code"),
                petition == null ? null : day(petition, "filed_on"),
                act.ordered(),
                act.statute(),
                act.destroy(),
                leaves);
    }

    private SealedBook.Leaf leaf(OpenCase pass, Row row, List<KeptWords> words) {
        List<String> texts = new ArrayList<>();
        if (row.value("question_said") != null) {
            texts.add(row.value("question_said"));
        }
        words.stream()
                .map(each -> seals.open(pass, each.words()).text())
                .filter(Objects::nonNull)
                .forEach(texts::add);
        String table = row.shelf().table();
        return new SealedBook.Leaf("sealed.leaf." + table.replace('_', '-'), day(row, TOLD.get(table)), texts);
    }

    private static LocalDate day(Row row, String column) {
        String said = row.value(column);
        return said == null || said.length() < DAY ? null : LocalDate.parse(said.substring(0, DAY));
    }
}
