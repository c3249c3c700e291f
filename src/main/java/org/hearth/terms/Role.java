package org.hearth.terms;

import java.util.Locale;
import java.util.Optional;

/**
 * In which standing a person acts in the court: on a courthouse's staff, or on one youth's team. A person may hold
 * several standings; each request acts in one.
 *
 * <p>Source: the roles of WIC 317, 827, 832 and of the county's protocol; prosecutors of exploiters have no role.
 */
public enum Role {
    JUDGE(null),
    CLERK(null),
    YOUTH(Discipline.YOUTH),
    YOUTH_ATTORNEY(Discipline.YOUTH_ATTORNEY),
    PARENT_ATTORNEY(Discipline.ATTORNEY),
    PARENT(Discipline.PARENT),
    AGENCY_COUNSEL(Discipline.ATTORNEY),
    PROSECUTOR(null),
    SOCIAL_WORKER(Discipline.SOCIAL_WORKER),
    PROBATION(Discipline.PROBATION),
    CAREGIVER(Discipline.CAREGIVER),
    CASA(Discipline.CASA),
    EDUCATOR(Discipline.EDUCATOR),
    PUBLIC_HEALTH(Discipline.PUBLIC_HEALTH),
    BEHAVIORAL_HEALTH(Discipline.BEHAVIORAL_HEALTH),
    ADVOCATE(Discipline.ADVOCATE),
    LAW_ENFORCEMENT(Discipline.LAW_ENFORCEMENT),
    TRIBE(Discipline.TRIBE),
    STEERING(null),
    STEWARD(null);

    private final Discipline discipline;

    Role(Discipline discipline) {
        this.discipline = discipline;
    }

    /** The discipline whose input this role writes; empty for roles that are never asked for input. */
    public Optional<Discipline> discipline() {
        return Optional.ofNullable(discipline);
    }

    /** True for those who stand at counsel table for a party. */
    public boolean isCounsel() {
        return this == YOUTH_ATTORNEY || this == PARENT_ATTORNEY || this == AGENCY_COUNSEL || this == PROSECUTOR;
    }

    /** True for the courthouse's own staff, whose standing is the courthouse rather than a single case. */
    public boolean isCourtStaff() {
        return this == JUDGE || this == CLERK;
    }

    /** The key of this role's name in the message files. */
    public String key() {
        return "role." + name().toLowerCase(Locale.ROOT);
    }
}
