package org.hearth.access;

import java.util.List;
import java.util.Set;
import org.hearth.Hall;

/** How the audit names a thing of a case, for tests of other rooms. */
public final class AuditNames {
    private AuditNames() {}

    /** Its token, and its own short key as older lines have it. */
    public static Set<String> of(Hall hall, String caseId, String id) {
        return hall.get(Trail.class).names(caseId, List.of(id));
    }
}
