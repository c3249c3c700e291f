package org.hearth.casefile;

/**
 * A case changed; it carries nothing else, so that live pages can ask again with their own reader's rights.
 *
 * @param caseId the case
 */
public record CaseChanged(String caseId) {}
