package org.hearth.api;

import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.terms.Problem;

/** Opens a case for one act: who may not at all is told so before they are asked for a version. */
final class Allowed {
    private Allowed() {}

    /**
     * The asker's pass on the case of that thing.
     *
     * @throws Problem not found for a foreign case; not allowed for a role that may not
     */
    static OpenCase on(Asker asker, String id, Task task) {
        OpenCase pass = asker.openCaseOf(id);
        if (!pass.may(task)) {
            throw Problem.notAllowed();
        }
        return pass;
    }
}
