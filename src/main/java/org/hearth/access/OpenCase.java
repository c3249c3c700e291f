package org.hearth.access;

import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;

/** This person on this case today. */
public final class OpenCase extends Pass {
    private final String caseId;
    private final String courthouse;
    private final Rights rights;

    OpenCase(Caller caller, Role role, String caseId, String courthouse, Rights rights) {
        super(caller.person(), caller.name(), role);
        this.caseId = caseId;
        this.courthouse = courthouse;
        this.rights = rights;
    }

    /** The courthouse's own staff on one of its cases. */
    OpenCase(CourtPass pass, String caseId, Rights rights) {
        super(pass.person(), pass.personName(), pass.role());
        this.caseId = caseId;
        this.courthouse = pass.courthouse();
        this.rights = rights;
    }

    public String caseId() {
        return caseId;
    }

    /** The key of the courthouse whose case it is. */
    public String courthouse() {
        return courthouse;
    }

    @Override
    public Right right(ContentKind kind) {
        return rights.of(kind, role());
    }
}
