package org.hearth.access;

/**
 * How the audit names a case and its things: by tokens under a key of the case's own.
 *
 * @param caseId null outside any case
 * @param key null once it is destroyed
 * @param known false for a key of something that is no case
 */
record CaseKey(String caseId, String key, boolean known) {
    static final CaseKey NONE = new CaseKey(null, null, false);

    private static final int SHORT = 16;

    /** The case's token; null when there is no such case, or its key was destroyed. */
    String token() {
        return key == null ? null : Mac.of(key, caseId);
    }

    /** The token of a thing of the case. */
    String token(String id) {
        return key == null ? null : Mac.of(key, id).substring(0, SHORT);
    }
}
