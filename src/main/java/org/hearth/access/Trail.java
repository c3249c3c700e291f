package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.CourtClock;

/** Writes the audit. A room names the fields it changed; the {@link Guard} does the rest. */
@ApplicationScoped
public class Trail {
    /** Marks the lines of somebody whom nothing but an emergency lets in. */
    static final String EMERGENCY = "emergency";

    /** Marks the lines of a timer that reads in somebody's name. */
    static final String STAND_IN = "stand-in";

    private static final ThreadLocal<Set<String>> TOUCHED = new ThreadLocal<>();

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Keys keys;

    /** Names the fields that the present call changes; never a value, never a word of a text. */
    public void touched(String... fields) {
        Set<String> names = TOUCHED.get();
        if (names != null) {
            names.addAll(Arrays.asList(fields));
        }
    }

    /** Records that the present call has acted on another case too, which its own line does not name. */
    public void also(OpenCase pass, Task task) {
        write(pass, task, null, "", "done");
    }

    /** Whether a door's call is already being recorded on this thread. */
    boolean isOpen() {
        return TOUCHED.get() != null;
    }

    void begin() {
        TOUCHED.set(new LinkedHashSet<>());
    }

    void end() {
        TOUCHED.remove();
    }

    /** Records a call in its own transaction's commit; a timer's only when it changed something. */
    void done(Pass pass, Task task, String subject) {
        String fields = String.join(" ", TOUCHED.get());
        if (pass instanceof JobPass && fields.isEmpty()) {
            return;
        }
        write(pass, task, subject, fields, "done");
    }

    /** Records that a call which changes many cases changed this one; the entry goes with the call's own transaction. */
    void changed(OpenCase pass, Task task, String id, String... fields) {
        write(pass, task, id.substring(id.indexOf('-') + 1), String.join(" ", fields), "done");
    }

    /** Records a refusal, which stays although the refused call rolls back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Pass pass, Task task, String subject) {
        write(pass, task, subject, "", "refused");
    }

    /** Records that somebody asked for a case they do not stand on, or that does not exist. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refusedCase(Caller caller, String caseId) {
        persist(new Deed(
                caller.person(), caller.role().name(), Task.READ_CASE.name(), token(caseId), null, "", "refused"));
    }

    private void write(Pass pass, Task task, String subject, String fields, String outcome) {
        String role = pass.role() == null ? "JOB" : pass.role().name();
        boolean known = pass instanceof OpenCase && ((OpenCase) pass).token() != null;
        String token = known ? ((OpenCase) pass).token() : token(caseOf(pass));
        boolean emergency = pass instanceof OpenCase && ((OpenCase) pass).isEmergency();
        String mark = emergency ? EMERGENCY : pass.isStandIn() ? STAND_IN : "";
        persist(new Deed(
                pass.person(), role, task.name(), token, subject, cut((mark + " " + fields).strip()), outcome));
    }

    private static String cut(String fields) {
        return fields.length() > 400 ? fields.substring(0, 400) : fields;
    }

    /** Records that a standing's last day has passed, with its case. */
    void ended(JobPass pass, Standing standing) {
        String what = "team." + standing.role() + ".ended." + (standing.endedBy() == null ? "DAY" : standing.endedBy());
        persist(new Deed(
                pass.person(),
                "JOB",
                Task.RUN_JOB.name(),
                token(standing.caseId()),
                standing.id().substring(standing.id().indexOf('-') + 1),
                what,
                "done"));
    }

    private static String caseOf(Pass pass) {
        if (pass instanceof LinkPass link) {
            return link.caseId();
        }
        return pass instanceof OpenCase open ? open.caseId() : null;
    }

    private void persist(Deed deed) {
        em.persist(new AuditEntry(clock.now(), deed, keys.audit()));
    }

    /** The case's token under its own key; null when there is no such case. */
    String token(String caseId) {
        if (caseId == null) {
            return null;
        }
        List<String> found = em.createQuery("select c.auditKey from StoodCase c where c.id = :case", String.class)
                .setParameter("case", caseId)
                .getResultList();
        return found.isEmpty() || found.get(0) == null ? null : Mac.of(found.get(0), caseId);
    }
}
