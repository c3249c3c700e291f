package org.hearth.docket;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.access.Member;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/**
 * Who answers for a continuance. It is never the family; the young person only for what they asked for themselves.
 *
 * <p>Source: the coded adjournment reasons of HMCTS Family Public Law, most of which name a professional or an agency.
 */
public enum ReasonOwner {
    /** Child welfare or probation, whichever has the care of the case. */
    AGENCY(Set.of(Role.SOCIAL_WORKER, Role.PROBATION)),
    COUNSEL(Set.of()),
    COURT(Set.of()),
    INTERPRETER(Set.of()),
    TRANSPORT(Set.of()),
    /** Health, school, an evaluator, a placement: whoever owed something and was not ready. */
    PARTNER(Set.of()),
    /** The young person's own ask. */
    YOUTH(Set.of());

    private final Set<Role> roles;

    ReasonOwner(Set<Role> roles) {
        this.roles = roles;
    }

    /** The name on the wire: {@code agency}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files. */
    public String key() {
        return "reason-owner." + wire();
    }

    /**
     * Who answers where nobody is named: the court's own house, the agency on the team, else the kind's name.
     *
     * @param house the courthouse's name
     */
    String named(List<Member> team, String house) {
        if (this == COURT) {
            return house;
        }
        return team.stream()
                .filter(member ->
                        roles.contains(member.role()) && !member.agency().isBlank())
                .map(Member::agency)
                .findFirst()
                .orElseGet(() -> Words.ENGLISH.say(key()));
    }
}
