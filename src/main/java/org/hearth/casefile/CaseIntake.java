package org.hearth.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Intake;
import org.hearth.access.IntakeCase;
import org.hearth.access.Needs;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.access.Unseen;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;

/** The files of young people by the thousand, as an import writes them and an export reads them; see {@link Intake}. */
@Door
public class CaseIntake {
    private static final String OF_HOUSE =
            "StoodCase c where c.id = %s and c.courthouse = :house and c.sealedOn is null";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Intake intake;

    @Inject
    Trail trail;

    /** Opens cases, unseen; answers their petitions by case, with the keys they now have. */
    @Needs(Task.EXCHANGE_CASES)
    public Map<String, List<Petition>> open(CourtPass pass, String hidden, List<IntakeFile> files) {
        Instant now = clock.now();
        Map<String, List<Petition>> petitions = new HashMap<>();
        intake.cases(
                pass,
                hidden,
                files.stream()
                        .map(each -> new IntakeCase(each.id(), each.given().adultOn()))
                        .toList());
        for (IntakeFile each : files) {
            NewCase given = each.given();
            em.persist(new CaseFile(
                    each.id(), hidden, given, seals.seal(pass, each.id(), ContentKind.NAME, given.name())));
            petitions.put(
                    each.id(),
                    given.petitions().stream()
                            .map(petition -> filed(each.id(), petition))
                            .toList());
            given.milestones()
                    .forEach((kind, day) -> em.persist(new NotedMilestone(
                            each.id(), kind, 0, day, given.moments().get(kind), now, pass.person())));
        }
        trail.touched("case", "petitions", "milestones");
        return petitions;
    }

    private Petition filed(String caseId, NewPetition given) {
        FiledPetition row = new FiledPetition(caseId, given);
        em.persist(row);
        return row.petition();
    }

    /** Keeps young people apart, both ways. */
    @Needs(Task.EXCHANGE_CASES)
    public void apart(CourtPass pass, List<IntakePair> pairs) {
        pairs.forEach(each ->
                em.persist(new KeptApart(each.caseId(), each.other(), each.basis(), clock.now(), pass.person())));
        trail.touched("keep-apart");
    }

    /** Gives an import's files to the courthouse. */
    @Needs(Task.EXCHANGE_CASES)
    public void reveal(CourtPass pass, String hidden) {
        Unseen.show(em, hidden, pass.courthouse(), "CaseFile");
    }

    /** Removes what an import left unseen. */
    @Needs(Task.EXCHANGE_FILES)
    public void sweep(CourtPass pass, String hidden) {
        String cases = " in (select c.id from CaseFile c where c.courthouse = :hidden)";
        Unseen.remove(
                em,
                hidden,
                "NotedMilestone x where x.caseId" + cases,
                "FiledPetition x where x.caseId" + cases,
                "CaseFile c where c.courthouse = :hidden");
    }

    /** The courthouse's cases as its files carry them out, sealed ones left out; three statements. */
    @Needs(Task.EXCHANGE_CASES)
    public List<CopiedCase> copies(CourtPass pass) {
        Map<String, List<Petition>> petitions = new HashMap<>();
        rows(pass, "FiledPetition", "x.caseId", "x.filed, x.id", FiledPetition.class)
                .forEach(each -> petitions
                        .computeIfAbsent(each.caseId(), any -> new ArrayList<>())
                        .add(each.petition()));
        Map<String, Map<Milestone, NotedMilestone>> noted = new HashMap<>();
        rows(pass, "NotedMilestone", "x.caseId", "x.turn", NotedMilestone.class)
                .forEach(each -> noted.computeIfAbsent(each.caseId(), any -> new EnumMap<>(Milestone.class))
                        .put(each.kind(), each));
        return rows(pass, "CaseFile", "x.id", "x.id", CaseFile.class).stream()
                .map(each -> copy(pass, each, petitions, noted.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    private <T> List<T> rows(CourtPass pass, String entity, String key, String order, Class<T> type) {
        return em.createQuery(
                        "select x from " + entity + " x, " + String.format(OF_HOUSE, key) + " order by " + order, type)
                .setParameter("house", pass.courthouse())
                .getResultList();
    }

    private CopiedCase copy(
            CourtPass pass,
            CaseFile file,
            Map<String, List<Petition>> petitions,
            Map<Milestone, NotedMilestone> noted) {
        CaseHeader header = new CaseHeader(
                file.id(),
                null,
                null,
                file.jurisdiction(),
                file.custody(),
                file.leadCourt(),
                CaseFiles.days(noted),
                CaseFiles.moments(noted),
                petitions.getOrDefault(file.id(), List.of()),
                file.language(),
                file.schoolFrom(),
                file.schoolTo(),
                null,
                null,
                file.version());
        return new CopiedCase(
                header, file.born(), seals.open(pass, file.id(), file.onFile()).text());
    }

    /** Those who are kept apart, once each; pairs with a sealed case left out. */
    @Needs(Task.EXCHANGE_CASES)
    public List<IntakePair> apart(CourtPass pass) {
        return em
                .createQuery(
                        "select k.caseId, k.other, k.basis from KeptApart k, StoodCase c, StoodCase o"
                                + " where c.id = k.caseId and o.id = k.other and c.courthouse = :house"
                                + " and c.sealedOn is null and o.sealedOn is null order by k.caseId, k.other",
                        Object[].class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .stream()
                .map(row -> new IntakePair((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
