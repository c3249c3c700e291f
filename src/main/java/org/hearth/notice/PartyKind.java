package org.hearth.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** As what somebody is served with a notice (WIC 290.1-295, 656-661, 727.4; CRC 5.618). */
public enum PartyKind {
    MOTHER,
    /** A presumed father, or one in services. */
    FATHER,
    ALLEGED_FATHER,
    /** A parent who goes by neither of the law's two words. */
    PARENT,
    GUARDIAN,
    INDIAN_CUSTODIAN,
    YOUTH(Role.YOUTH),
    /** A sibling who is a dependent: from ten on themself, and their caregiver and attorney. */
    SIBLING,
    ADULT_RELATIVE,
    GRANDPARENT,
    CAREGIVER(Role.CAREGIVER),
    FACILITY,
    FOSTER_AGENCY,
    TRIBE(Role.TRIBE),
    YOUTH_ATTORNEY(Role.YOUTH_ATTORNEY),
    PARENT_ATTORNEY(Role.PARENT_ATTORNEY),
    AGENCY_COUNSEL(Role.AGENCY_COUNSEL),
    PROSECUTOR(Role.PROSECUTOR),
    CASA(Role.CASA),
    EDUCATION_RIGHTS_HOLDER,
    /** Whom a nonminor asked to have at the hearing. */
    INVITED,
    PROBATE_DEPARTMENT,
    LAW_ENFORCEMENT,
    MISSING_CHILDREN_CENTER,
    COURT;

    private final Role role;

    PartyKind() {
        this(null);
    }

    PartyKind(Role role) {
        this.role = role;
    }

    /** As what a person of that role on the team is served; empty for roles that are never served. */
    public static Optional<PartyKind> of(Role role) {
        return Arrays.stream(values()).filter(each -> each.role == role).findFirst();
    }

    /** True for parents, of whatever word: a nonminor's parents are not served (WIC 295; CRC 5.903). */
    public boolean isParent() {
        return this == MOTHER || this == FATHER || this == ALLEGED_FATHER || this == PARENT;
    }

    /** True for those whom the Indian Child Welfare Act has served by certified or registered mail (WIC 224.3). */
    public boolean isTribal() {
        return this == TRIBE || this == INDIAN_CUSTODIAN;
    }

    /** True where a clerk may enter such a party; a sibling comes from the sibling's own case. */
    public boolean isEntered() {
        return ordinal() < LAW_ENFORCEMENT.ordinal() && this != SIBLING;
    }

    /** True where somebody has this kind although nobody has given a name: the youth, whom the case names. */
    public boolean isNamedByCase() {
        return this == YOUTH;
    }

    /** The name on the wire and in templates: {@code indian_custodian}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this kind's word in the message files. */
    public String key() {
        return "party." + wire();
    }

    /** The kind of that word, in any case, with dash or underscore; empty where there is none. */
    public static Optional<PartyKind> named(String word) {
        String tidy = word == null ? "" : word.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
        String kind = tidy.equals("child") || tidy.equals("minor") ? "youth" : tidy;
        return Arrays.stream(values()).filter(each -> each.wire().equals(kind)).findFirst();
    }

    /**
     * The kind of that word.
     *
     * @throws Problem bad input on {@code kind} when there is none
     */
    public static PartyKind of(String word) {
        return named(word).orElseThrow(() -> Problem.badInput("kind", "problem.unknown-party-kind"));
    }
}
