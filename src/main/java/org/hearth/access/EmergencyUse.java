package org.hearth.access;

import java.time.Instant;
import org.hearth.terms.Role;

/**
 * One opening of a case in an emergency, as its reviewers and the youth's counsel read it.
 *
 * @param caseId the case
 * @param person the key of who opened it
 * @param name their name
 * @param reason why, in their words
 * @param until when it ended or ends
 * @param reviewed when somebody else looked at it; null while nobody has
 * @param reviewer that person's name; null while nobody has
 * @param version to be given back with the review
 */
public record EmergencyUse(
        String id,
        String caseId,
        String person,
        String name,
        Role role,
        String reason,
        Instant opened,
        Instant until,
        Instant reviewed,
        String reviewer,
        long version) {}
