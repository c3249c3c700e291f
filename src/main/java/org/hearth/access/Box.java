package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;

/** Where sealed rows lie: written by nobody, so that nobody reads them as their own; opened by right or by order only. */
@ApplicationScoped
public class Box {
    private static final String NOBODY = "sealing";

    @Inject
    Seals seals;

    /** Seals one row away. */
    public Sealed put(String caseId, String row) {
        return seals.seal(new JobPass(NOBODY), caseId, ContentKind.SEALED_PETITION, row);
    }

    /**
     * A row, to be compared with what a file brings, so that what was sealed does not come in again; nobody is shown it.
     *
     * @throws Problem not allowed for whoever brings no files
     */
    public String compared(CourtPass pass, String caseId, Sealed row) {
        if (!pass.may(Task.EXCHANGE_CASES)) {
            throw Problem.notAllowed();
        }
        return seals.open(new JobPass(NOBODY), caseId, row).text();
    }

    /**
     * Takes a row out again, to be put back where it was.
     *
     * @throws Problem not allowed for whoever may not unseal
     */
    public String take(Pass pass, String caseId, Sealed row) {
        if (!pass.may(Task.UNSEAL) && !(pass instanceof JobPass)) {
            throw Problem.notAllowed();
        }
        return seals.open(new JobPass(NOBODY), caseId, row).text();
    }
}
