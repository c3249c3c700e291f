package org.hearth.access;

import java.util.Set;

/**
 * How far somebody goes whose role would open more: everywhere after a whole sign-in; to their own account alone until
 * a starting password is changed and a second factor enrolled; with an API token to its scopes.
 */
record Bounds(boolean held, Set<Scope> scopes) {
    /** What the role opens. */
    static final Bounds NONE = new Bounds(false, null);
    /** One's own account and nothing else. */
    static final Bounds OWN_ACCOUNT = new Bounds(true, null);

    static Bounds of(Set<Scope> scopes) {
        return new Bounds(false, scopes);
    }

    boolean let(Task task) {
        return held ? task == Task.KEEP_ACCOUNT : scopes == null || Scope.anyOpens(scopes, task);
    }

    boolean byToken() {
        return scopes != null;
    }
}
