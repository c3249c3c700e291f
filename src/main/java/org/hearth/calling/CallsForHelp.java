package org.hearth.calling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.access.CourtPass;
import org.hearth.access.Directory;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.LinkPass;
import org.hearth.access.Needs;
import org.hearth.access.Pass;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.court.CourtBook;
import org.hearth.court.OnCall;
import org.hearth.post.Outbox;
import org.hearth.post.Outgoing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * "I need someone today": tells a named person on call, after thirty minutes the next one, and again, until one says that
 * they have reached the caller. Only they and the youth's attorney see it; it is never counted and stands in no summary.
 */
@Door
public class CallsForHelp {
    /** Calls that were answered stay in sight this long. */
    private static final Duration IN_SIGHT = Duration.ofHours(12);

    private static final String FOR_ME = "(exists (select t.id from HelpTold t where t.help = h.id and t.user = :user)"
            + " or exists (select s.id from Standing s where s.caseId = h.caseId and s.person = :me"
            + " and s.role = :counsel and s.from <= :today and (s.until is null or s.until >= :today)))";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtBook book;

    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    /** Calls for somebody; pressing again soon is heard already, later it tells the next person at once. */
    @Needs(Task.ASK_FOR_SOMEONE)
    public HelpHeard ask(Pass pass) {
        Instant now = clock.now();
        Optional<HelpCall> open = open(pass);
        if (open.isPresent() && Escalation.isHeard(open.get().told(), now)) {
            return heard(open.get(), true);
        }
        HelpCall call = open.orElseGet(() -> begun(pass, now));
        if (open.isPresent()) {
            call.tellNext(now);
        }
        tell(call, now);
        em.flush();
        trail.touched("help");
        return heard(call, false);
    }

    private Optional<HelpCall> open(Pass pass) {
        return em.createQuery(
                        "select h from HelpCall h where h.person = :me and h.answered is null order by h.asked desc",
                        HelpCall.class)
                .setParameter("me", pass.person())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private HelpCall begun(Pass pass, Instant now) {
        String courthouse = pass instanceof LinkPass link ? link.courthouse() : ((CourtPass) pass).courthouse();
        HelpCall call = new HelpCall(pass, pass instanceof LinkPass link ? link.caseId() : own(pass), courthouse, now);
        em.persist(call);
        return call;
    }

    /** The case on which somebody who has signed in stands for themself. */
    private String own(Pass pass) {
        return em.createQuery(
                        "select s.caseId from Standing s where s.person = :me and s.role = :role and s.from <= :today"
                                + " and (s.until is null or s.until >= :today) order by s.from desc, s.id",
                        String.class)
                .setParameter("me", pass.person())
                .setParameter("role", pass.role())
                .setParameter("today", clock.today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void tell(HelpCall call, Instant now) {
        Escalation.at(onCall(call, now), call.step()).ifPresent(who -> {
            em.persist(new HelpTold(call, who, now));
            String key = "help/" + call.id() + "/" + call.step();
            directory
                    .person(call.courthouse(), who.user())
                    .ifPresent(person -> outbox.queue(new Outgoing(person, "need-someone", "/input/inbox", key, true)));
        });
    }

    private List<OnCall> onCall(HelpCall call, Instant now) {
        return book.courthouse(call.courthouse()).onCallAt(CourtTime.dayOf(now), CourtTime.timeOf(now));
    }

    private HelpHeard heard(HelpCall call, boolean again) {
        Optional<HelpTold> told = em.createQuery(
                        "select t from HelpTold t where t.help = :call order by t.told desc", HelpTold.class)
                .setParameter("call", call.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        return new HelpHeard(
                told.map(HelpTold::name).orElse(null),
                told.map(HelpTold::phone).orElse(null),
                book.courthouse(call.courthouse()).line24(),
                call.asked(),
                again);
    }

    /** What waits for this person, who is on call or the youth's attorney; answered ones for a while; one statement. */
    @Needs(Task.ANSWER_CALL)
    public List<HelpWaiting> waiting(CourtPass pass) {
        return em
                .createQuery(
                        "select h from HelpCall h where (h.answered is null or h.answered >= :since) and " + FOR_ME
                                + " order by h.asked, h.id",
                        HelpCall.class)
                .setParameter("since", clock.now().minus(IN_SIGHT))
                .setParameter("user", pass.user())
                .setParameter("me", pass.person())
                .setParameter("counsel", Role.YOUTH_ATTORNEY)
                .setParameter("today", clock.today())
                .getResultList()
                .stream()
                .map(CallsForHelp::line)
                .toList();
    }

    private static HelpWaiting line(HelpCall call) {
        return new HelpWaiting(
                call.id(),
                call.personName(),
                call.role(),
                call.asked(),
                call.told(),
                call.step(),
                call.answeredName(),
                call.answered());
    }

    /**
     * Says that this person has reached the caller.
     *
     * @throws Problem not found for anybody who was not told; lost race {@code help-answered} where somebody was first
     */
    @Needs(Task.ANSWER_CALL)
    public void reached(CourtPass pass, String id) {
        HelpCall call = em.createQuery("select h from HelpCall h where h.id = :id and " + FOR_ME, HelpCall.class)
                .setParameter("id", id)
                .setParameter("user", pass.user())
                .setParameter("me", pass.person())
                .setParameter("counsel", Role.YOUTH_ATTORNEY)
                .setParameter("today", clock.today())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        call.answer(pass, clock.now());
        trail.touched("help.reached");
    }

    /** Tells the next person of every call that nobody has answered for thirty minutes; answers how many. */
    @Needs(Task.RUN_JOB)
    public int escalate(JobPass pass) {
        Instant now = clock.now();
        List<HelpCall> due = em.createQuery(
                        "select h from HelpCall h where h.answered is null and h.told <= :due", HelpCall.class)
                .setParameter("due", now.minus(Escalation.PATIENCE))
                .getResultList();
        due.forEach(each -> {
            each.tellNext(now);
            tell(each, now);
        });
        if (!due.isEmpty()) {
            trail.touched("help.next");
        }
        return due.size();
    }
}
