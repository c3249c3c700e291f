package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Reading;
import org.hearth.access.Right;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** The warrants of one case, as this reader may know of them; and the entries that tell what became of each. */
@ApplicationScoped
class WarrantRows {
    private static final Set<Right> KNOWN = EnumSet.of(Right.SEE, Right.STATUS);

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    /**
     * This warrant of this case.
     *
     * @throws Problem not found; for one on a side that is closed to this reader alike
     */
    WarrantFile find(OpenCase pass, String id) {
        return em.createQuery("select w from WarrantFile w where w.caseId = :case and w.id = :id", WarrantFile.class)
                .setParameter("case", pass.caseId())
                .setParameter("id", id)
                .getResultStream()
                .filter(each -> isKnown(pass, each))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The same, over the version that was read. */
    WarrantFile find(OpenCase pass, String id, long version) {
        WarrantFile file = find(pass, id);
        file.expect(version);
        return file;
    }

    /** Every warrant of this case, whoever asks, the newest first. */
    List<WarrantFile> all(OpenCase pass) {
        return em.createQuery(
                        "select w from WarrantFile w where w.caseId = :case order by w.askedAt desc, w.id",
                        WarrantFile.class)
                .setParameter("case", pass.caseId())
                .getResultList();
    }

    /** Those that this reader may know of, the newest first; two statements. */
    List<Warrant> read(OpenCase pass) {
        List<WarrantFile> files =
                all(pass).stream().filter(each -> isKnown(pass, each)).toList();
        Map<String, List<WarrantEntry>> entries = files.isEmpty()
                ? Map.of()
                : em.createQuery("select e from WarrantEntry e where e.caseId = :case", WarrantEntry.class)
                        .setParameter("case", pass.caseId())
                        .getResultStream()
                        .collect(Collectors.groupingBy(WarrantEntry::warrant));
        return files.stream()
                .map(file -> view(pass, file, entries.getOrDefault(file.id(), List.of())))
                .toList();
    }

    /** One of them as it stands after a change. */
    Warrant read(OpenCase pass, WarrantFile file) {
        em.flush();
        return view(pass, file, entries(file));
    }

    private static boolean isKnown(OpenCase pass, WarrantFile file) {
        return KNOWN.contains(pass.right(file.kind().content()));
    }

    private List<WarrantEntry> entries(WarrantFile file) {
        return em.createQuery("select e from WarrantEntry e where e.warrant = :warrant", WarrantEntry.class)
                .setParameter("warrant", file.id())
                .getResultList();
    }

    /** Notes the state that a warrant has come to. */
    WarrantEntry enter(Pass pass, WarrantFile file, String why) {
        Sealed sealed = why.isEmpty()
                ? null
                : seals.seal(pass, file.caseId(), file.kind().content(), why);
        WarrantEntry entry = new WarrantEntry(pass, file, entries(file).size() + 1, sealed, clock.now());
        em.persist(entry);
        return entry;
    }

    private Warrant view(OpenCase pass, WarrantFile file, List<WarrantEntry> entries) {
        Reading reason = seals.open(pass, file.reason());
        List<WarrantLine> lines = entries.stream()
                .map(each -> each.line(open(pass, each.why())))
                .sorted(Comparator.comparingInt(WarrantLine::number))
                .toList();
        return file.read(reason.text(), reason.withheldBy(), open(pass, file.position()), lines, clock.now());
    }

    private String open(OpenCase pass, Sealed sealed) {
        return sealed == null ? null : seals.open(pass, sealed).text();
    }
}
