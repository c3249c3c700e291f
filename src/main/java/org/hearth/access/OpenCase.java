package org.hearth.access;

import java.util.Set;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;

/** This person on this case today. */
public final class OpenCase extends Pass {
    private final String caseId;
    private final String courthouse;
    private final Rights rights;
    /** The tasks of a link's holder; null for everybody else, whose role decides alone. */
    private final Set<Task> linked;

    /** The one request a link's holder answers; null for everybody else. */
    private final String request;

    OpenCase(Caller caller, Role role, String caseId, String courthouse, Rights rights) {
        super(caller.person(), caller.name(), role);
        this.caseId = caseId;
        this.courthouse = courthouse;
        this.rights = rights;
        this.linked = null;
        this.request = null;
    }

    /** The courthouse's own staff on one of its cases. */
    OpenCase(CourtPass pass, String caseId, Rights rights) {
        super(pass.person(), pass.personName(), pass.role());
        this.caseId = caseId;
        this.courthouse = pass.courthouse();
        this.rights = rights;
        this.linked = null;
        this.request = null;
    }

    /** A link's holder while they answer their one request. */
    OpenCase(LinkPass pass, Set<Task> linked, Rights rights) {
        super(pass.person(), pass.personName(), pass.role());
        this.caseId = pass.caseId();
        this.courthouse = pass.courthouse();
        this.rights = rights;
        this.linked = linked;
        this.request = pass.request();
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
        return linked != null;
    }

    /** Whether this request may be known here: any of the case, but for a link's holder only their own. */
    public boolean reaches(String wanted) {
        return request == null || request.equals(wanted);
    }

    @Override
    public boolean may(Task task) {
        return super.may(task) && (linked == null || linked.contains(task));
    }

    @Override
    public Right right(ContentKind kind) {
        return rights.of(kind, role());
    }
}
