package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** Writes the audit. A room names the fields it changed; the {@link Guard} does the rest. */
@ApplicationScoped
public class Trail {
    /** Marks the lines of somebody whom nothing but an emergency lets in. */
    static final String EMERGENCY = "emergency";

    /** Marks the lines of a timer that reads in somebody's name. */
    static final String STAND_IN = "stand-in";

    /** Marks the lines of somebody who came with an API token. */
    static final String TOKEN = "token";

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
        write(pass, task, id, String.join(" ", fields), "done");
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

    /** Records how somebody signed in, or was signed in again; it goes with the call's own transaction. */
    void entered(String person, Role role, String fields) {
        persist(new Deed(person, role.name(), Task.NOBODY.name(), null, null, cut(fields), "done"));
    }

    /** Records that somebody who is known was not signed in, which stays although the call rolls back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void notEntered(String person, Role role, String why) {
        persist(new Deed(person, role.name(), Task.NOBODY.name(), null, null, cut(why), "refused"));
    }

    private void write(Pass pass, Task task, String subject, String fields, String outcome) {
        String role = pass.role() == null ? "JOB" : pass.role().name();
        CaseKey key = key(pass);
        boolean emergency = pass instanceof OpenCase && ((OpenCase) pass).isEmergency();
        String mark = emergency
                ? EMERGENCY
                : pass.isStandIn() ? STAND_IN : pass.bounds().byToken() ? TOKEN : "";
        persist(new Deed(
                pass.person(),
                role,
                task.name(),
                key.token(),
                subject(key, subject),
                cut((mark + " " + fields).strip()),
                outcome));
    }

    private static String cut(String fields) {
        return fields.length() > 400 ? fields.substring(0, 400) : fields;
    }

    /** Records that a standing's last day has passed, with its case. */
    void ended(JobPass pass, Standing standing) {
        CaseKey key = key(standing.caseId());
        String what = "team." + standing.role() + ".ended." + (standing.endedBy() == null ? "DAY" : standing.endedBy());
        persist(new Deed(
                pass.person(), "JOB", Task.RUN_JOB.name(), key.token(), subject(key, standing.id()), what, "done"));
    }

    /** As it was read when the case was opened; asked for where it was not. */
    private CaseKey key(Pass pass) {
        if (pass instanceof OpenCase open && open.key() != null) {
            return open.key();
        }
        return key(caseOf(pass));
    }

    private static String caseOf(Pass pass) {
        if (pass instanceof LinkPass link) {
            return link.caseId();
        }
        return pass instanceof OpenCase open ? open.caseId() : null;
    }

    private void persist(Deed deed) {
        em.persist(new AuditEntry(clock.now(), deed, keys));
    }

    /** The case's token under its own key; null when there is no such case, or its key was destroyed. */
    String token(String caseId) {
        return key(caseId).token();
    }

    private CaseKey key(String caseId) {
        if (caseId == null) {
            return CaseKey.NONE;
        }
        List<String> found = em.createQuery("select c.auditKey from StoodCase c where c.id = :case", String.class)
                .setParameter("case", caseId)
                .getResultList();
        return new CaseKey(caseId, found.isEmpty() ? null : found.get(0), !found.isEmpty());
    }

    /** The thing of a case by a token of its own, which leads to no row of the case once the case's key is destroyed. */
    private String subject(CaseKey key, String id) {
        if (id == null) {
            return null;
        }
        String caseId = Ids.caseOf(id);
        CaseKey own = caseId.equals(key.caseId()) ? key : key(caseId);
        return own.known() ? own.token(id) : id.substring(id.indexOf('-') + 1);
    }

    /** How lines may name these things of one case: by their tokens, and in older lines by their own short keys. */
    Set<String> names(String caseId, Collection<String> ids) {
        CaseKey key = key(caseId);
        Set<String> names = new LinkedHashSet<>();
        for (String id : ids) {
            names.add(id.substring(id.indexOf('-') + 1));
            if (key.key() != null) {
                names.add(key.token(id));
            }
        }
        return names;
    }
}
