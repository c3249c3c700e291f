package org.hearth.notice;

/**
 * Somebody who may have to be served: entered with the case, on its team, or a sibling.
 *
 * @param kind as what
 * @param party the key of the party as entered; null for one who is only on the team, and for a sibling
 * @param person the person's key; null for those without an account
 * @param sibling the sibling's case; null for everybody else
 * @param name of a person of the team; null for everybody else
 * @param standing how they stand toward notice
 */
record Reachable(PartyKind kind, String party, String person, String sibling, String name, PartyStanding standing) {
    /** One key for whoever it is; empty for the place of somebody who is not known yet. */
    String key() {
        return party != null ? party : person != null ? person : sibling != null ? sibling : "";
    }

    /** The place of somebody of that kind who is not known yet. */
    static Reachable unknown(PartyKind kind) {
        return new Reachable(kind, null, null, null, null, PartyStanding.REACHABLE);
    }
}
