package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Member;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseFiles;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** The barriers that are named beside concerns, and what the agency that owns one answers to it. */
@Door
public class Barriers {
    private static final int LONGEST = 2_000;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    BarrierRows rows;

    @Inject
    CaseFiles files;

    @Inject
    Standings standings;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    /** The barriers named on a case lately, the newest first; none for the judge while a finding is awaited. */
    @Needs(Task.READ_BARRIERS)
    public List<Barrier> of(OpenCase pass) {
        if (pass.role() == Role.JUDGE && files.header(pass).beforeFinding()) {
            return List.of();
        }
        Member me = me(pass).orElse(null);
        List<BarrierRows.Found> found = rows.ofCase(pass);
        Map<String, List<KeptReply>> replies = rows.replies(
                pass, found.stream().map(each -> each.barrier().id()).toList());
        return found.stream()
                .map(each -> barrier(
                        pass, me, each, replies.getOrDefault(each.barrier().id(), List.of())))
                .filter(each -> each.text() != null)
                .toList();
    }

    private Optional<Member> me(OpenCase pass) {
        return standings.team(pass).stream()
                .filter(each -> each.person().equals(pass.person()) && each.role() == pass.role())
                .findFirst();
    }

    private Barrier barrier(OpenCase pass, Member me, BarrierRows.Found found, List<KeptReply> replies) {
        InputRequest request = found.request();
        String owner = found.owner()
                .map(each -> rows.said(pass, request.discipline(), each))
                .orElse(null);
        return new Barrier(
                found.barrier().id(),
                request.hearing(),
                request.discipline(),
                found.submission().authorName(),
                found.submission().submitted(),
                found.concern()
                        .map(each -> rows.said(pass, request.discipline(), each))
                        .orElse(null),
                rows.said(pass, request.discipline(), found.barrier()),
                owner,
                replies.stream().map(each -> rows.read(pass, each)).toList(),
                speaks(pass, me, found));
    }

    private boolean speaks(OpenCase pass, Member me, BarrierRows.Found found) {
        return pass.may(Task.REPLY_BARRIER)
                && me != null
                && found.owner()
                        .filter(each -> Agencies.speaks(me.role(), me.agency(), rows.owner(pass, each)))
                        .isPresent();
    }

    /**
     * Answers a barrier for the agency that is named as its owner; a later answer takes the place of the earlier one.
     *
     * @param words 1 to 2,000 characters
     * @throws Problem not found where this person may not read it; not allowed where another agency is named
     */
    @Needs(Task.REPLY_BARRIER)
    public Barrier reply(OpenCase pass, String id, String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw Problem.badInput("words", "problem.reply-words", LONGEST);
        }
        Barrier barrier = one(pass, id);
        if (!barrier.mayReply()) {
            throw Problem.notAllowed();
        }
        Member me = me(pass).orElseThrow(Problem::notAllowed);
        Answer answer = rows.ofCase(pass).stream()
                .map(BarrierRows.Found::barrier)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        rows.replies(pass, List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(each -> each.agency().equals(me.agency()))
                .forEach(each -> each.supersede(clock.now()));
        Sealed sealed = seals.seal(
                pass, pass.caseId(), answer.value().kind(), answer.value().audience(), words.strip());
        em.persist(new KeptReply(pass.caseId(), answer, me, sealed, clock.now()));
        em.flush();
        trail.touched("barrier.reply");
        return one(pass, id);
    }

    private Barrier one(OpenCase pass, String id) {
        return of(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** What agencies answered to what was submitted for a hearing, by request and question; one statement. */
    @Needs(Task.READ_BARRIERS)
    public Map<String, List<BarrierReply>> replies(OpenCase pass, String hearing) {
        return rows.repliesFor(pass, hearing);
    }

    /** How many barriers name this person's agency and wait for its answer, by case. */
    @Needs(Task.REPLY_BARRIER)
    public Map<String, Integer> named(CourtPass pass) {
        Map<String, Integer> named = new TreeMap<>();
        List<String> agencies = rows.agencies(pass);
        if (agencies.isEmpty()) {
            return named;
        }
        for (Object[] row : rows.unanswered(pass, agencies)) {
            InputRequest request = (InputRequest) row[2];
            String owner = rows.owner(pass, (Answer) row[0]);
            boolean readable = rows.said(pass, request.discipline(), (Answer) row[1]) != null;
            if (readable && agencies.stream().anyMatch(each -> Agencies.speaks(pass.role(), each, owner))) {
                named.merge(Ids.caseOf(request.id()), 1, Integer::sum);
            }
        }
        return named;
    }
}
