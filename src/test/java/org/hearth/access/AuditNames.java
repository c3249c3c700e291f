package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** How the audit names a thing of a case, for tests of other rooms. */
@ApplicationScoped
public class AuditNames {
    @Inject
    Trail trail;

    /** Its token, and its own short key as older lines have it. */
    @Transactional
    public Set<String> of(String caseId, String id) {
        return trail.names(caseId, List.of(id));
    }
}
