package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Finds corrections and shows them to those who may read both them and what they correct. */
@ApplicationScoped
class CorrectionFile {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Submissions submissions;

    /** This correction of this case, not taken back. */
    Correction find(OpenCase pass, String id) {
        return em.createQuery(
                        "select c from Correction c where c.id = :id and c.caseId = :case and c.ended is null",
                        Correction.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The requests before a hearing in whose reports something is corrected. */
    Set<String> correctedBefore(OpenCase pass, String hearing) {
        return em.createQuery(
                        "select distinct c.request from Correction c where c.hearing = :hearing and c.caseId = :case"
                                + " and c.ended is null",
                        String.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    List<Corrected> of(OpenCase pass, InputRequest request) {
        Map<String, Object> readable = submissions
                .present(request)
                .map(each -> submissions.readable(pass, each))
                .orElse(Map.of());
        return em
                .createQuery(
                        "select c from Correction c where c.request = :request and c.caseId = :case"
                                + " and c.ended is null order by c.written, c.id",
                        Correction.class)
                .setParameter("request", request.id())
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .filter(each -> readsTarget(pass, request, each, readable.keySet()))
                .filter(each -> seals.open(pass, each.words()).isOpen())
                .map(each -> shown(pass, pass.caseId(), each, request.isOf(pass.person())))
                .toList();
    }

    private static boolean readsTarget(OpenCase pass, InputRequest request, Correction each, Set<String> readable) {
        return request.isOf(pass.person())
                || each.isOf(pass.person())
                || (each.question() == null ? !readable.isEmpty() : readable.contains(each.question()));
    }

    /** Corrections of this person's reports that nobody has answered, on the cases where they stand today. */
    List<Corrected> toMe(CourtPass pass) {
        return em
                .createQuery(
                        "select c, s.role from Correction c, InputRequest r, Standing s where c.request = r.id"
                                + " and r.person = :me and c.ended is null and c.replied is null"
                                + " and s.caseId = c.caseId and s.person = :me and s.from <= :today"
                                + " and (s.until is null or s.until >= :today)"
                                + " and (s.request is null or s.request = r.id) order by c.written, c.id",
                        Object[].class)
                .setParameter("me", pass.person())
                .setParameter("today", clock.today())
                .getResultList()
                .stream()
                .filter(row -> row[1] == pass.role())
                .map(row -> (Correction) row[0])
                .filter(each -> seals.open(pass, caseOf(each), each.words()).isOpen())
                .map(each -> shown(pass, caseOf(each), each, true))
                .distinct()
                .toList();
    }

    private static String caseOf(Correction correction) {
        return Ids.caseOf(correction.id());
    }

    private Corrected shown(Pass pass, String caseId, Correction each, boolean authors) {
        Reading reply = each.reply() == null ? null : seals.open(pass, caseId, each.reply());
        boolean held = each.isYouths() && each.released() == null;
        return new Corrected(
                each.id(),
                each.request(),
                each.question(),
                seals.open(pass, caseId, each.words()).text(),
                each.authorName(),
                each.role(),
                each.written(),
                held,
                List.copyOf(each.words().audience().roles()),
                reply == null ? null : reply.text(),
                reply == null ? null : each.repliedBy(),
                reply == null ? null : each.replied(),
                each.isYouths() && pass.may(Task.RELEASE_INPUT),
                authors && pass.may(Task.WRITE_INPUT),
                mayTakeBack(pass, each),
                each.version());
    }

    /** Its author; and counsel for the youth. */
    boolean mayTakeBack(Pass pass, Correction correction) {
        return correction.isOf(pass.person()) || correction.isYouths() && pass.may(Task.RELEASE_INPUT);
    }

    /** The role of those who write that report. */
    static Role roleOf(InputRequest request) {
        return Arrays.stream(Role.values())
                .filter(each ->
                        each.discipline().filter(request.discipline()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
