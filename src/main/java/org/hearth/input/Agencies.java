package org.hearth.input;

import java.util.Map;
import org.hearth.access.Agency;
import org.hearth.terms.Role;

/** Who speaks for the agency that is named as a barrier's owner: by its option in the forms, or by its name in words. */
final class Agencies {
    /** The owners that the forms offer, and whose part it is to answer for them. */
    private static final Map<String, Role> OFFERED = Map.of(
            "child_welfare", Role.SOCIAL_WORKER,
            "probation", Role.PROBATION,
            "school", Role.EDUCATOR,
            "behavioral_health", Role.BEHAVIORAL_HEALTH,
            "public_health", Role.PUBLIC_HEALTH);

    private Agencies() {}

    /**
     * Whether a person of that role and agency speaks for the owner.
     *
     * @param owner the option's id or what was written; null where nobody knows yet
     */
    static boolean speaks(Role role, String agency, String owner) {
        return owner != null && OFFERED.containsKey(owner) ? OFFERED.get(owner) == role : names(owner, agency);
    }

    /** True where the words are the agency's name, or hold it as whole words; never for an empty name. */
    static boolean names(String words, String agency) {
        return Agency.isNamed(words, agency);
    }
}
