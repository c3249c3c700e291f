package org.hearth.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.hearth.terms.Role;

/** What ends a person's reading of a case by itself, whom it ends, and by which law. */
public enum EndEvent {
    /** The 18th birthday: parents and their attorneys are out; the young person may invite them. */
    MAJORITY(EnumSet.of(Role.PARENT, Role.PARENT_ATTORNEY), "Fam. Code 6500; WIC 366.31"),
    /** Parental rights were terminated. */
    RIGHTS_TERMINATED(EnumSet.of(Role.PARENT, Role.PARENT_ATTORNEY), "WIC 366.26(i)"),
    /** Another attorney came in for the same person; the day of the change is the last. */
    NEW_COUNSEL(EnumSet.of(Role.YOUTH_ATTORNEY, Role.PARENT_ATTORNEY), "CCP 284; WIC 317(d)"),
    /** The young person moved to another home. */
    NEW_PLACEMENT(EnumSet.of(Role.CAREGIVER), "WIC 16010.4"),
    /** The young person changed school. */
    NEW_SCHOOL(EnumSet.of(Role.EDUCATOR), "20 USC 1232g; Ed. Code 49076"),
    /** The delinquency side ended, as with transition jurisdiction. */
    TRANSITION(EnumSet.of(Role.PROSECUTOR), "WIC 450; CRC 5.903(b)(3)"),
    /** The file was sealed: everyone is out but the young person and their attorney. */
    SEALED(EnumSet.complementOf(EnumSet.of(Role.YOUTH, Role.YOUTH_ATTORNEY)), "WIC 781, 786"),
    /** The case was closed: those who served in it are out; the young person and counsel are not. */
    CASE_CLOSED(
            EnumSet.complementOf(EnumSet.of(
                    Role.YOUTH, Role.YOUTH_ATTORNEY, Role.PARENT_ATTORNEY, Role.PARENT, Role.AGENCY_COUNSEL)),
            "WIC 827"),
    /** This person left the team, or its time was over (30 days of a multidisciplinary team). */
    TEAM_LEFT(EnumSet.noneOf(Role.class), "WIC 832, 18961.7");

    private final Set<Role> roles;
    private final String citation;

    EndEvent(Set<Role> roles, String citation) {
        this.roles = Collections.unmodifiableSet(roles);
        this.citation = citation;
    }

    /** Whose standings it ends, whatever they rest on; none for an event that is one person's. */
    public Set<Role> roles() {
        return roles;
    }

    /** The law. */
    public String citation() {
        return citation;
    }

    /** The key of its name in the message files. */
    public String key() {
        return "ends." + name().toLowerCase(Locale.ROOT);
    }
}
