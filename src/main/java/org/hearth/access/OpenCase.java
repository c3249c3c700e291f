package org.hearth.access;

import java.util.EnumSet;
import java.util.Set;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** This person on this case today. */
public final class OpenCase extends Pass {
    /** What somebody may do who opens a case in an emergency: read what helps, and nothing else. */
    private static final Set<Task> IN_EMERGENCY = EnumSet.of(
            Task.READ_DOCKET,
            Task.READ_CASE,
            Task.READ_TEAM,
            Task.READ_PROGRESS,
            Task.READ_SUMMARY,
            Task.READ_ORDERS,
            Task.READ_AFFIRMATIONS,
            Task.READ_PROMISES,
            Task.READ_CALL);

    /** What a file that leaves the house is made from: reading, whoever has it made. */
    private static final Set<Task> CARRIED = EnumSet.of(
            Task.CARRY_PACK,
            Task.READ_DOCKET,
            Task.READ_CASE,
            Task.READ_TEAM,
            Task.READ_REQUESTS,
            Task.READ_PROGRESS,
            Task.READ_SUMMARY,
            Task.READ_ORDERS,
            Task.READ_AFFIRMATIONS,
            Task.READ_PROMISES,
            Task.READ_ALARMS,
            Task.READ_BARRIERS,
            Task.READ_CONFERENCE);

    private final String caseId;
    private final String courthouse;
    private final Footing footing;
    /** The few tasks of a link's holder or of a file that leaves the house; null where the role decides alone. */
    private final Set<Task> only;
    /** The one request a link's holder answers; null for everybody else. */
    private final String request;

    private final boolean standIn;

    OpenCase(Caller caller, Footing footing, String caseId, String courthouse) {
        super(caller.person(), caller.name(), footing.role(), caller.bounds());
        this.caseId = caseId;
        this.courthouse = courthouse;
        this.footing = footing;
        this.only = null;
        this.standIn = false;
        this.request = null;
    }

    /** Somebody who acts with a pass at the courthouse: its own staff on one of its cases, or an emergency. */
    OpenCase(CourtPass pass, String caseId, String courthouse, Footing footing) {
        super(pass.person(), pass.personName(), pass.role(), pass.bounds());
        this.caseId = caseId;
        this.courthouse = courthouse;
        this.footing = footing;
        this.only = null;
        this.standIn = false;
        this.request = null;
    }

    /** A link's holder while they answer their one request. */
    OpenCase(LinkPass pass, Set<Task> linked, Footing footing) {
        super(pass.person(), pass.personName(), pass.role());
        this.caseId = pass.caseId();
        this.courthouse = pass.courthouse();
        this.footing = footing;
        this.only = linked;
        this.standIn = false;
        this.request = pass.request();
    }

    /** A timer that does again on a case what a restore undid. */
    OpenCase(JobPass pass, Set<Task> few, String caseId, String courthouse, Footing footing) {
        super(pass.person(), pass.personName(), footing.role());
        this.caseId = caseId;
        this.courthouse = courthouse;
        this.footing = footing;
        this.only = few;
        this.standIn = false;
        this.request = null;
    }

    private OpenCase(OpenCase whole, boolean standIn) {
        super(whole.person(), whole.personName(), whole.role(), whole.bounds());
        this.caseId = whole.caseId;
        this.courthouse = whole.courthouse;
        this.footing = whole.footing.carried();
        this.only = CARRIED;
        this.request = null;
        this.standIn = standIn;
    }

    /**
     * This pass narrowed to what may leave the house in a file: reading alone, and nothing that only an order opens, nothing
     * in camera.
     *
     * @throws Problem as {@link #needCopy}
     */
    OpenCase carried(CourtPass pass) {
        needCopy();
        return new OpenCase(this, pass.isStandIn());
    }

    @Override
    boolean isStandIn() {
        return standIn;
    }

    /** How the audit names the case; null where that was not read when the case was opened. */
    CaseKey key() {
        return footing.key();
    }

    public String caseId() {
        return caseId;
    }

    /** The key of the courthouse whose case it is. */
    public String courthouse() {
        return courthouse;
    }

    /** True where a link and no account stands behind it, so that nobody has shown who they are. */
    public boolean isByLink() {
        return request != null;
    }

    /** Whether this request may be known here: any of the case, but for a link's holder only their own. */
    public boolean reaches(String wanted) {
        return request == null || request.equals(wanted);
    }

    /** True where this person is not on the case and an emergency opens it for a few hours. */
    public boolean isEmergency() {
        return footing.emergency();
    }

    /** Whether this person may take papers out, or reads on screen only. */
    public boolean copies() {
        return footing.copies();
    }

    /**
     * Asks for the right to copy, before a paper is made.
     *
     * @throws Problem not allowed, {@code copy-not-given}, naming the rule (WIC 827: to inspect is not to copy)
     */
    public void needCopy() {
        if (!footing.copies()) {
            throw Problem.of(Problem.Kind.NOT_ALLOWED, "copy-not-given");
        }
    }

    @Override
    public boolean may(Task task) {
        return super.may(task)
                && (only == null || only.contains(task))
                && (!footing.emergency() || IN_EMERGENCY.contains(task));
    }

    @Override
    public Right right(ContentKind kind) {
        return footing.rights().of(kind, role());
    }

    /** What a role may do with a kind in this case, with the court's orders. */
    Right rightOf(ContentKind kind, Role any) {
        return footing.rights().of(kind, any);
    }

    @Override
    public String rule(ContentKind kind) {
        return footing.rights().rule(kind, role());
    }

    @Override
    boolean isNamed(Audience audience) {
        return !footing.emergency() || audience.roles().isEmpty();
    }
}
